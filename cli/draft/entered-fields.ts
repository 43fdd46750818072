import { type IsoDate, isIsoDate } from '../../core/calendar.js';
import { isDecimalText } from '../../core/decimal.js';
import type { Finding } from '../../core/finding.js';
import type { TemplateFields } from '../../generator/template/template-fields.js';
import { CommandFailure } from '../failure.js';
import { readDataFields } from './data-fields.js';

/** What was entered for a template, by field; fields left empty are absent. */
export type EnteredFields = ReadonlyMap<string, string>;

type Field = TemplateFields['fields'][number];

const forms: Readonly<
  Partial<Record<Field['type'], { readonly fits: (text: string) => boolean; readonly words: string }>>
> = {
  日期: { fits: isIsoDate, words: '存在的日期，如 2025-08-19' },
  年份: { fits: (text) => /^\d{4}$/.test(text), words: '四位年份，如 2025' },
  数量: { fits: (text) => /^[1-9]\d{0,5}$/.test(text), words: '正整数，如 5' },
  金额: { fits: isDecimalText, words: '以万元为单位的数，如 1320' },
};

/**
 * The entered fields of a template: --set first, then the data file, then the template's default or the field it
 * follows from; a date left empty is `today`. Unknown fields, wrong forms and required fields left empty are findings, all at once.
 */
export function readEntered(
  { fields }: TemplateFields,
  settings: readonly string[],
  dataPath: string | undefined,
  today: IsoDate,
): { readonly entered: EnteredFields; readonly findings: readonly Finding[] } {
  const enterable = fields.filter(({ source }) => source === '录入');
  const fromFile =
    dataPath === undefined ? { values: new Map<string, string>(), findings: [] } : readDataFields(dataPath);
  const given = new Map([...fromFile.values, ...parseSettings(settings)]);
  const findings: Finding[] = [...fromFile.findings];
  const known = enterable.map(({ name }) => name).join('、');
  for (const name of given.keys()) {
    if (!fields.some((field) => field.name === name && field.source === '录入')) {
      findings.push(fieldFinding('field-unknown', { known }, name));
    }
  }
  const entered = new Map<string, string>();
  for (const field of enterable) {
    const form = forms[field.type];
    const followed = given.get(field.defaultFrom ?? '');
    // What is wrong with the other field is told there.
    const follows = followed !== undefined && form?.fits(followed) !== false ? followed : undefined;
    const value =
      given.get(field.name) ?? field.default ?? follows ?? (field.type === '日期' ? today : undefined);
    if (value === undefined || value === '') {
      if (field.required)
        findings.push(fieldFinding('field-missing', { field: field.name, help: field.help }));
    } else if (form !== undefined && !form.fits(value)) {
      findings.push(fieldFinding('field-form', { field: field.name, expected: form.words }, value));
    } else {
      entered.set(field.name, value);
    }
  }
  return { entered, findings };
}

function parseSettings(settings: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of settings.map(parseSetting)) {
    const earlier = values.get(name);
    if (earlier !== undefined && earlier !== value) {
      throw new CommandFailure(
        'usage',
        `--set 给「${name}」填了两个内容：「${earlier}」「${value}」；只留一个`,
      );
    }
    values.set(name, value);
  }
  return values;
}

function parseSetting(setting: string): [string, string] {
  const at = setting.indexOf('=');
  if (at < 1) throw new CommandFailure('usage', `--set 「${setting}」少了等号；写成 --set 字段=内容`);
  return [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
}

function fieldFinding(rule: string, facts: Readonly<Record<string, string>>, actual?: string): Finding {
  return {
    rule,
    severity: 'mandatory',
    place: { kind: 'file', file: '录入内容' },
    facts,
    ...(actual !== undefined && { actual }),
  };
}
