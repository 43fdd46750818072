import { describe, expect, test } from 'vitest';
import { loadHolidays } from '../../cli/data/load-holidays.js';
import { loadRegions } from '../../cli/data/load-regions.js';
import { awardDocumentData } from '../../generator/award-documents/award-document-data.js';
import { checkDocument } from '../../generator/document/check/check-document.js';
import { documentText } from '../../generator/document/document-text.js';
import { documentDrafter } from '../../generator/drafting/draft-document.js';
import { Sourced } from '../../generator/trace/origin.js';
import { splitRows } from '../../jobs/draft/each-rows.js';
import { readYaml } from '../read-yaml.js';
import { day, load } from './draft-example.js';

const template = load('award-letter');
const list = template.fields.fields.find(({ name }) => name === '单位');
const said = (text: string) => new Sourced(text, { kind: 'setting', place: '--set' });
const entered = {
  发文机关: said('安阳市科学技术局'),
  发文字号: said('安科函〔2025〕16号'),
  联系单位: said('安阳市科学技术局办公室'),
  联系电话: null,
  成文日期: said(day),
};

/** The letters to enterprises with these awards, in 万元. */
function lettersFor(...amounts: readonly (readonly string[])[]) {
  if (list === undefined) throw new Error('The template has a list 单位');
  const awards = amounts.flatMap((ofOne, enterprise) =>
    ofOne.map((amountWan, index) => ({
      creditCode: `91410500MA00000${enterprise}`,
      enterprise: `安阳示例${enterprise}有限公司`,
      region: '林州市',
      clause: `第${index + 1}条第1款`,
      item: `事项${index + 1}`,
      amountWan,
      source: `奖补测算表!K${index + 5}`,
      arithmetic: `算出${amountWan}`,
    })),
  );
  const { data } = awardDocumentData(awards, {
    awardYear: '2025',
    policyTitle: '关于进一步支持科技创新的若干政策',
    policyNumber: '安办文〔2021〕17号',
    record: { kind: 'cell', place: '结果.xlsx 核算记录' },
    documentDate: day,
    regions: loadRegions(),
    holidays: loadHolidays(),
  });
  const split = splitRows(template.fields, list, entered, { ...entered, ...data }, []);
  const draft = documentDrafter(template, split.data, { final: true });
  return split.rows.map(({ name, own }) => ({ name, ...draft(own) }));
}

const textOf = (letter: { document?: Parameters<typeof documentText>[0] } | undefined) =>
  letter?.document === undefined ? '' : documentText(letter.document);

describe('the sum in figures and in words', () => {
  test.each([
    ['220', '核定奖补资金2200000元（大写：人民币贰佰贰拾万元整）。'],
    ['0.14095', '核定奖补资金1409.50元（大写：人民币壹仟肆佰零玖元伍角）。'],
    ['0.600714', '核定奖补资金6007.14元（大写：人民币陆仟零柒元壹角肆分）。'],
    ['1.640902', '核定奖补资金16409.02元（大写：人民币壹万陆仟肆佰零玖元零贰分）。'],
    ['0.032504', '核定奖补资金325.04元（大写：人民币叁佰贰拾伍元零肆分）。'],
  ])('%s 万元', (amount, sentence) => {
    const [letter] = lettersFor([amount]);
    expect(letter?.findings).toEqual([]);
    expect(textOf(letter)).toContain(sentence);
  });
});

test('each enterprise has one letter with its own awards, clause and arithmetic, and no other’s', () => {
  const letters = lettersFor(['220', '30.5'], ['50']);
  expect(letters.map(({ name }) => name)).toEqual(['安阳示例0有限公司', '安阳示例1有限公司']);
  const [first, second] = letters.map(textOf);
  expect(first).toContain('安阳示例0有限公司：');
  expect(first).toContain('年度科技创新奖补2项，核定奖补资金2505000元');
  expect(first).toContain('（一）事项1。依据第1条第1款，核定220万元（算出220）。');
  expect(first).toContain('（二）事项2。依据第2条第1款，核定30.5万元（算出30.5）。');
  expect(second).toContain('奖补1项，核定奖补资金500000元');
  expect(second).not.toContain('安阳示例0');
});

test('is fit to go out: a sound letter whose every figure has a source', () => {
  const [letter] = lettersFor(['220']);
  if (letter?.document === undefined) throw new Error('A sound letter');
  expect(letter.document.pageKind).toBe('letter');
  expect(checkDocument(letter.document, '例')).toEqual([]);
  expect(letter.figures.filter(({ origin }) => origin === undefined)).toEqual([]);
});

test('the example has the declared fields and columns and gives a letter for each row', () => {
  const { 单位: rows, ...shared } = readYaml('templates/award-letter/example.yaml') as Readonly<
    Record<string, unknown>
  > & { readonly 单位: readonly Readonly<Record<string, unknown>>[] };
  expect([...Object.keys(shared), '单位']).toEqual(template.fields.fields.map(({ name }) => name));
  const draft = documentDrafter(template, shared);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(list?.columns?.map(({ name }) => name));
    const { document, findings } = draft(row);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(textOf({ ...(document !== undefined && { document }) })).toContain('核定奖补资金');
  }
});
