import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../core/finding.js';
import { csvCells } from '../../../core/indicator/input/csv-cells.js';
import { readMatrix } from '../../../core/indicator/input/read-matrix.js';
import { readValue } from '../../../core/indicator/input/read-value.js';
import { describe as tell } from '../../../core/messages/index.js';
import { frameworkOf } from './framework-under-test.js';

describe('a CSV text', () => {
  test.each([
    ['a,b\n1,2', ['1,1 a', '1,2 b', '2,1 1', '2,2 2']],
    ['\uFEFFa\r\n"1,5"', ['1,1 a', '2,1 1,5']],
    ['"say ""ha""",x', ['1,1 say "ha"', '1,2 x']],
    ['a\tb\n1\t2', ['1,1 a', '1,2 b', '2,1 1', '2,2 2']],
    ['a,,c\r\r,,1', ['1,1 a', '1,3 c', '3,3 1']],
    ['"line\none",2', ['1,1 line\none', '1,2 2']],
    ['', []],
  ])('%j has these cells', (text, expected) => {
    expect(csvCells(text)?.map(({ row, column, text: own }) => `${row},${column} ${own}`)).toEqual(expected);
  });

  test('with a quotation mark that is never closed is not read', () => {
    expect(csvCells('a,"b\n1,2')).toBeUndefined();
  });

  test('gives back every text that was quoted', () => {
    const texts = fc.array(
      fc.string().filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(texts, (row) => {
        const line = row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        expect(
          csvCells(`h,h\n${line}`)
            ?.slice(2)
            .map(({ text }) => text),
        ).toEqual(row);
      }),
    );
  });
});

const cell = (value: string | number, numberFormat?: string) => ({
  row: 1,
  column: 1,
  value,
  text: String(value),
  ...(numberFormat !== undefined && { numberFormat }),
});

describe('a value', () => {
  test.each([
    ['12.5', '12.5'],
    ['-3', '-3'],
    ['+0.50', '0.5'],
    ['1,234.5', '1234.5'],
    ['007', '7'],
    ['.5', '0.5'],
    ['１２．５', '12.5'],
    ['0.12345678901234567890123', '0.12345678901234567890123'],
    ['1e-3', '0.001'],
    ['', undefined],
    ['—', undefined],
    ['NA', undefined],
  ])('%j reads as %s', (text, value) => {
    expect(readValue(cell(text), false)).toEqual(value === undefined ? {} : { value });
  });

  test.each(['约300', '>5', '12,34', '1.2.3', '待定', '12%'])('%j is no number', (text) => {
    expect(readValue(cell(text), false)).toBeUndefined();
  });

  test('of percent may carry its sign, or be shown with it', () => {
    expect(readValue(cell('12.5%'), true)).toEqual({ value: '12.5' });
    expect(readValue(cell(0.125, '0.0%'), true)).toEqual({ value: '12.5' });
    expect(readValue(cell(0.125), true)).toEqual({ value: '0.125' });
  });
});

const framework = frameworkOf(`
id: m
title: 表
source: 测试
weights: points
items: [{ name: 研发经费, unit: 万元 }, { name: 生产总值, unit: 万元 }, { name: 上年经费, unit: 万元 }]
indicators:
  - { id: "1", name: 投入强度, weight: "60", unit: "%", share: true, value: { ratio: [研发经费, 生产总值], times: "100" } }
  - { id: "2", name: 增速, weight: "40", unit: "%", value: { growth: [研发经费, 上年经费] } }
`);
const placeOf = ({ row, column }: { row: number; column: number }): Place => ({
  kind: 'file',
  file: 'x.csv',
  line: row,
  column,
});
const read = (csv: string) => readMatrix(csvCells(csv) ?? [], framework, placeOf);
const valuesOf = (csv: string) =>
  read(csv).regions?.map(({ region, values }) => [region, values.get('1'), values.get('2')]);

describe('a table of regions', () => {
  test.each([
    ['县区,1,2\n东,3,5', [['东', '3', '5']]],
    ['标题\n县（市、区）,投入强度(%),增速（%）\n东,3%,-5\n合计,3,0', [['东', '3', '-5']]],
    ['地区,研发经费,生产总值,上年经费\n东,3,100,2', [['东', '3', '50']]],
    ['地区,研发经费,生产总值,上年经费\n东,3,0,0', [['东', undefined, undefined]]],
    ['地区,研发经费,生产总值,上年经费\n东,,100,2', [['东', undefined, undefined]]],
    [',1\n东,3', [['东', '3', undefined]]],
  ])('%j gives %j', (csv, expected) => {
    expect(valuesOf(csv)).toEqual(expected);
  });

  test('is none without a row that names an indicator', () => {
    expect(read('县区,人口\n东,3').regions).toBeUndefined();
  });

  test.each([
    ['县区,1\n东,约3', 'score-value-form 2,2'],
    ['县区,1,投入强度\n东,3,3', 'score-column-doubled 1,3'],
    ['县区,1\n东,3\n东,4', 'score-region-doubled 3,1'],
    ['县区,1\n东,100.1', 'score-share-range 2,2'],
    ['县区,1\n东,12\n西,13\n南,0.125', 'score-percent-scale 4,2'],
  ])('%j is told %s', (csv, expected) => {
    const { findings } = read(csv);
    expect(
      findings.map(
        ({ rule, place }) => `${rule} ${place.kind === 'file' ? `${place.line},${place.column}` : ''}`,
      ),
    ).toEqual([expected]);
    for (const finding of findings) expect(tell(finding).fact).not.toBe('');
  });

  test.each(['县区,1\n东,100', '县区,2\n东,130', '县区,1\n东,0.5\n西,0.6', '县区,1\n东,12\n西,0.5%'])(
    '%j is sound',
    (csv) => {
      expect(read(csv).findings).toEqual([]);
    },
  );
});

test('a table with a region a column is read the other way round, whatever stands beside the indicators', () => {
  const csv =
    '考核表\n类别,序号,指标名称,单位,权重,东,西,合计\n甲,1,投入强度,%,60,3,4,7\n乙,2,增速,%,40,-5,2,-3';
  expect(valuesOf(csv)).toEqual([
    ['东', '3', '-5'],
    ['西', '4', '2'],
  ]);
  expect(read(csv.replace('-5', '约5')).findings.map(({ place }) => place)).toEqual([
    { kind: 'file', file: 'x.csv', line: 4, column: 6 },
  ]);
});
