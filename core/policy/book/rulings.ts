import { chineseDate } from '../../calendar.js';
import type { Finding } from '../../finding.js';
import { dateOf, type Row, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import type { Policy, Reading } from '../law/policy.js';
import type { ReadingChoice } from '../law/reading-choice.js';
import { rowsOf, type Tables } from './tables.js';

/**
 * 口径: the bureau's rulings by reading id. A row that names no known reading or option is a finding and
 * chooses nothing; so do two rows that contradict each other. A row without 裁定人 or 日期 is used, as set and
 * not as ruled, and must be completed.
 */
export function readRulings(
  tables: Tables,
  policy: Policy,
): { readonly choices: ReadonlyMap<string, ReadingChoice>; readonly findings: readonly Finding[] } {
  const choices = new Map<string, ReadingChoice>();
  const findings: Finding[] = [];
  const contradicted = new Set<string>();
  for (const row of rowsOf(tables, 'rulings')) {
    const words = textOf(row, 'reading');
    const optionWords = textOf(row, 'option');
    if (words === undefined || optionWords === undefined) continue;
    const chosen = resolveChoice(policy, words, optionWords);
    if ('rule' in chosen) {
      const column = chosen.rule === 'reading-unknown' ? 'reading' : 'option';
      findings.push({ ...chosen, place: sheetPlaceOf(row, column) });
      continue;
    }
    const { id, option } = chosen;
    const place = sheetPlaceOf(row, 'option');
    const earlier = choices.get(id);
    if (earlier !== undefined && earlier.option !== option) {
      contradicted.add(id);
      findings.push({ rule: 'ruling-twice', severity: 'mandatory', place, facts: { reading: id } });
    }
    const ruling = rulingText(row);
    if (ruling === undefined) {
      const facts = { reading: id };
      findings.push({ rule: 'ruling-incomplete', severity: 'verify', place, actual: option, facts });
    }
    choices.set(id, ruling === undefined ? { option, basis: 'set' } : { option, basis: 'ruled', ruling });
  }
  for (const id of contradicted) choices.delete(id);
  return { choices, findings };
}

/**
 * The reading and option meant: by id, or by the register's number or the title where only one has it, and the
 * option by its id or its meaning. What fits nothing is a finding without its place.
 */
export function resolveChoice(
  policy: Policy,
  words: string,
  optionWords: string,
): { readonly id: string; readonly option: string } | Omit<Finding, 'place'> {
  const named = policy.readings.filter((reading) => reading.register === words || reading.title === words);
  const only = named.length === 1 ? named[0] : undefined;
  const reading = policy.readings.find(({ id }) => id === words) ?? only;
  if (reading === undefined) {
    const known = policy.readings
      .map(({ register, id, title }) => `${register} ${id}（${title}）`)
      .join('、');
    return { rule: 'reading-unknown', severity: 'mandatory', actual: words, facts: { known } };
  }
  const option = optionOf(reading, optionWords);
  if (option !== undefined) return { id: reading.id, option };
  const options = Object.entries(reading.options)
    .map(([key, meaning]) => `${key}（${meaning}）`)
    .join('、');
  const facts = { reading: reading.id, options };
  return { rule: 'reading-option-unknown', severity: 'mandatory', actual: optionWords, facts };
}

function optionOf({ options }: Reading, words: string): string | undefined {
  if (Object.hasOwn(options, words)) return words;
  return Object.entries(options).find(([, meaning]) => meaning === words)?.[0];
}

/** 「局务会，样科纪〔2025〕3号，2025年7月1日」; absent without a person or a date. */
function rulingText(row: Row): string | undefined {
  const ruledBy = textOf(row, 'ruledBy');
  const ruledOn = dateOf(row, 'ruledOn');
  if (ruledBy === undefined || ruledOn === undefined) return undefined;
  const number = textOf(row, 'documentNumber');
  return [ruledBy, ...(number === undefined ? [] : [number]), chineseDate(ruledOn)].join('，');
}
