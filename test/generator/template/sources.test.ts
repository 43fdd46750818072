import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../generator/template/fill-template.js';
import { findFigures } from '../../../generator/trace/find-figures.js';
import { type Origin, Sourced } from '../../../generator/trace/origin.js';

const cell = (place: string, shown: string): Origin => ({ kind: 'cell', place, shown });
const sourced = (value: string | number, place: string) => new Sourced(value, cell(place, String(value)));

function figures(text: string, data: Record<string, unknown>): string[] {
  const { document, findings } = fillTemplate({ name: '试', text, data });
  if (document === undefined) throw new Error(JSON.stringify(findings));
  return findFigures(document).map(
    ({ text: figure, element, sentence, origin }) =>
      `${figure}｜${element}｜${sentence}｜${origin === undefined ? '无' : originText(origin)}`,
  );
}

function originText({ place, arithmetic, from = [] }: Origin): string {
  return place === '' ? `${arithmetic ?? ''}（${from.map(originText).join('、')}）` : place;
}

describe('a figure of a document knows where it comes from', () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    [
      'in a paragraph, with its sentence',
      '甲。共{{家数}}家，合计{{金额}}万元；乙。',
      { 家数: sourced(4, '表!A1'), 金额: sourced('1320', '表!B1') },
      ['4｜正文｜共4家，合计1320万元；｜表!A1', '1320｜正文｜共4家，合计1320万元；｜表!B1'],
    ],
    [
      'in a title, trimmed and over two lines',
      '{{#标题}}\n  关于{{年}}年\n  第{{号}}号\n{{/标题}}',
      { 年: sourced('2023', '表!A1'), 号: sourced('7', '表!A2') },
      ['2023｜标题｜关于2023年｜表!A1', '7｜标题｜第7号｜表!A2'],
    ],
    [
      'in a table and its total',
      '{{#表格 名单}}{{#列 "名称" 宽=60}}{{名称}}{{/列}}{{#列 "金额" 宽=30 合计=总}}{{金额}}{{/列}}{{/表格}}',
      {
        名单: [{ 名称: sourced('甲公司', '表!A2'), 金额: sourced('50', '表!B2') }],
        总: sourced('50', '表!B3'),
      },
      ['50｜正文｜表格第1行「甲公司」的金额｜表!B2', '50｜正文｜合计行的金额｜表!B3'],
    ],
    [
      'as the number of a row, which follows from the list',
      '{{#表格 名单}}{{#列 "序号" 宽=12}}{{序号 @index}}{{/列}}{{#列 "名称" 宽=60}}{{名称}}{{/列}}{{/表格}}',
      { 名单: [{ 名称: '甲公司' }, { 名称: '乙公司' }] },
      [
        '1｜正文｜表格第1行「甲公司」的序号｜按行编号，第1行（）',
        '2｜正文｜表格第2行「乙公司」的序号｜按行编号，第2行（）',
      ],
    ],
    [
      'in the body of a heading',
      '{{#一级标题}}情况{{/一级标题}}有{{数}}家。',
      { 数: sourced(3, '表!C1') },
      ['3｜正文｜有3家。｜表!C1'],
    ],
    [
      'in an attachment and its title',
      '{{#附件}}{{#标题}}{{年}}年名单{{/标题}}有{{数}}家{{/附件}}',
      { 年: sourced('2023', '表!A1'), 数: sourced(3, '表!C1') },
      ['2023｜附件｜2023年名单｜表!A1', '3｜附件｜有3家｜表!C1'],
    ],
    [
      'through a helper',
      '计{{元 金额}}元。',
      { 金额: sourced('1320', '表!B1') },
      ['13200000｜正文｜计13200000元。｜表!B1'],
    ],
    [
      'through an inner helper, with its arithmetic',
      '{{增长 本 上}}。',
      { 本: sourced('303', '表!B2'), 上: sourced('87', '表!B1') },
      ['增长248.3%｜正文｜增长248.3%。｜(303－87)÷87×100%＝248.28%（表!B2、表!B1）'],
    ],
    [
      'none when it is typed',
      '共5家，占37.9%。',
      {},
      ['5｜正文｜共5家，占37.9%。｜无', '37.9%｜正文｜共5家，占37.9%。｜无'],
    ],
    [
      'not among words from a cell',
      '{{名}}共{{数}}家。',
      { 名: sourced('三六〇公司', '表!A1'), 数: sourced(1, '表!A2') },
      ['1｜正文｜三六〇公司共1家。｜表!A2'],
    ],
  ])('%s', (_, text, data, expected) => {
    expect(figures(text, data)).toEqual(expected);
  });

  test('what the program counts is no figure: numerals of headings, labels of attachments', () => {
    const text =
      '{{#三级标题}}甲{{/三级标题}}\n{{附件说明}}\n{{#附件}}{{#标题}}乙{{/标题}}{{/附件}}{{#附件}}{{#标题}}丙{{/标题}}{{/附件}}';
    expect(figures(text, {})).toEqual([]);
  });
});
