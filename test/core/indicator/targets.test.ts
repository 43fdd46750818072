import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../../cli/data/package-root.js';
import { roundHalfUp } from '../../../core/decimal.js';
import { checkTies, findMisstated } from '../../../core/indicator/targets/check-ties.js';
import { isTableOf, joinTargets } from '../../../core/indicator/targets/join-targets.js';
import { loadTargetTable } from '../../../core/indicator/targets/load-target-table.js';
import { readTargetRows } from '../../../core/indicator/targets/read-target-rows.js';
import type { TargetRow, TargetTable } from '../../../core/indicator/targets/target-table.js';
import { trackTargets } from '../../../core/indicator/targets/track-targets.js';
import { describe as tell } from '../../../core/messages/index.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';
import { sheet } from '../sheet/build-sheet.js';

function loadText(text: string) {
  const { file, findings } = readYaml('目标.yaml', text);
  return file === undefined ? { findings } : loadTargetTable(file);
}

function shipped(id: string): TargetTable {
  const { table } = loadTargetTable(
    readYaml(id, readFileSync(join(packageRoot, 'policies', 'indicators', `${id}.yaml`), 'utf8')).file ?? {
      name: '',
      data: {},
      locate: () => undefined,
    },
  );
  if (table === undefined) throw new Error(`no ${id}`);
  return table;
}

/** 序号, what the target adds to the baseline, by how many percent to four digits. */
const growth: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['1', '1.21', '17.3104'],
  ['2', '0.06', '6.7416'],
  ['3', '0.13', '1.6667'],
  ['4', undefined, undefined],
  ['5', '1.56', '45.4810'],
  ['6', '56.25', '81.8182'],
  ['7', '0.87', '46.0317'],
  ['8', '0.14', '13.2075'],
  ['9', '5.4', '26.2136'],
  ['10', '5', '33.3333'],
  ['11', '48.22', '78.0511'],
  ['12', '0.21', '19.8113'],
  ['13', '338', '51.0574'],
  ['14', '1', '100.0000'],
  ['15', '0.8', '36.3636'],
  ['16', '40', '47.0588'],
  ['17', '7', '46.6667'],
  ['18', '0.08', '1.8100'],
  ['19', '1', undefined],
  ['20', '1', '25.0000'],
  ['21', '150', '42.8571'],
  ['22', '2', '12.5000'],
  ['23', '110', '22.4490'],
  ['24', '1237', '10.0873'],
  ['25', '3.5', '24.1379'],
  ['26', undefined, undefined],
  ['27', undefined, undefined],
  ['28', '0.56', '20.7407'],
];

describe('the table of 28 targets', () => {
  const table = shipped('handan-2023');
  const { rows } = trackTargets(table, '2022-12-31');

  test.each(growth)('line %s grows by %s, %s %%', (no, increment, percent) => {
    const line = rows.find(({ row }) => row.no === no);
    expect(line?.increment).toBe(increment);
    const shown = line?.growthPercent === undefined ? undefined : roundHalfUp(line.growthPercent, 4);
    expect(shown).toBe(percent);
  });

  test('has 25 targets in figures, two in words and one line that is only watched', () => {
    expect(table.rows.filter(({ target }) => target !== undefined)).toHaveLength(25);
    expect(rows.filter(({ status }) => status === '监测').map(({ row }) => row.no)).toEqual(['4']);
    const inWords = table.rows.filter(({ targetText }) => targetText !== undefined);
    expect(inWords.map(({ no, targetText }) => `${no} ${targetText}`)).toEqual([
      '26 完成省下达任务',
      '27 完成省下达任务',
    ]);
  });

  test('agrees with the body of its document', () => {
    expect(table.rows.filter(({ stated }) => stated !== undefined)).toHaveLength(13);
    expect(findMisstated(table.rows)).toEqual([]);
    const [first] = table.rows;
    expect(findMisstated(first === undefined ? [] : [{ ...first, stated: '8.3' }])).toHaveLength(1);
  });

  test('implies other figures, one of which contradicts line 5', () => {
    const results = checkTies(table).map(({ tie, column, computed, agrees }) => [
      tie.row ?? tie.unit,
      column,
      roundHalfUp(computed, 4),
      agrees,
    ]);
    expect(results).toEqual([
      ['亿元', 'baseline', '3637.5661', undefined],
      ['亿元', 'target', '4528.9855', undefined],
      ['5', 'baseline', '3.8636', false],
      ['亿元', 'baseline', '785.3933', undefined],
      ['亿元', 'target', '863.1579', undefined],
      ['家', 'baseline', '840.0000', undefined],
      ['家', 'target', '1100.0000', true],
    ]);
  });
});

test('the goals of the decision of 2025 are three, the rest is watched', () => {
  const { rows } = trackTargets(shipped('anyang-2025-decision'), '2026-12-31');
  expect(rows.map(({ row, status }) => `${row.target ?? '—'} ${status}`)).toEqual([
    '530 待填',
    '1000 待填',
    '700 待填',
    ...['4', '5', '6', '7', '8'].map(() => '— 监测'),
  ]);
});

const line = (more: Partial<TargetRow>): TargetRow => ({
  no: '1',
  name: '指标',
  direction: 'higher',
  above: false,
  baseline: '100',
  target: '200',
  ...more,
});
const tableOf = (row: TargetRow): TargetTable => ({
  id: 't',
  title: '表',
  source: '测试',
  baselineYear: 2020,
  targetYear: 2023,
  rows: [row],
  ties: [],
});
const track = (more: Partial<TargetRow>, asOf: string) => trackTargets(tableOf(line(more)), asOf).rows[0];

describe('a target', () => {
  test.each([
    ['2022-12-31', '166', '滞后'],
    ['2022-12-31', '167', '未到时序'],
    ['2022-12-31', '200', '完成'],
    ['2022-12-31', '199.99', '未到时序'],
    ['2023-12-31', '199.99', '滞后'],
    ['2023-12-31', '200', '完成'],
    ['2021-12-31', '90', '滞后'],
  ])('as of %s with %s is %s', (asOf, actual, status) => {
    expect(track({ actual }, asOf)?.status).toBe(status);
  });

  test.each([
    ['60', '滞后'],
    ['50', '完成'],
    ['49', '完成'],
    ['66', '未到时序'],
  ])('where less is better, with %s on the way from 100 to 50 is %s in the right year', (actual, status) => {
    const asOf = actual === '66' ? '2021-12-31' : '2023-12-31';
    expect(track({ direction: 'lower', target: '50', actual }, asOf)?.status).toBe(status);
  });

  test.each([
    [{ actual: undefined }, '待填'],
    [{ target: undefined }, '监测'],
    [{ target: undefined, targetText: '完成省下达任务' }, '待填'],
    [{ target: undefined, targetText: '完成省下达任务', judged: true }, '完成'],
    [{ target: undefined, targetText: '完成省下达任务', judged: false }, '未到时序'],
    [{ actual: '150', baseline: undefined }, '待定'],
    [{ actual: '200', above: true }, '未到时序'],
    [{ actual: '201', above: true }, '完成'],
  ] as const)('%j is %s', (more, status) => {
    const { baseline, target, ...rest } = line({});
    const own = Object.fromEntries(
      Object.entries({ ...rest, baseline, target, ...more }).filter(([, value]) => value !== undefined),
    ) as unknown as TargetRow;
    expect(trackTargets(tableOf(own), '2022-12-31').rows[0]?.status).toBe(status);
  });

  test('has attainment, progress in both directions and a projection', () => {
    expect(track({ actual: '150' }, '2022-12-31')).toMatchObject({
      attainmentPercent: '75',
      progressPercent: '50',
      projected: '175',
      projectedToReach: false,
    });
    expect(track({ direction: 'lower', target: '50', actual: '80' }, '2021-12-31')).toMatchObject({
      attainmentPercent: '62.5',
      progressPercent: '40',
      projectedToReach: true,
    });
  });

  test('with a baseline of zero has no growth', () => {
    const zero = track({ baseline: '0', actual: '0' }, '2022-12-31');
    expect([zero?.increment, zero?.growthPercent, zero?.attainmentPercent]).toEqual(['200', undefined, '0']);
  });

  test.each([
    ['2020-12-31', '0.00'],
    ['2021-12-31', '33.33'],
    ['2022-07-02', '50.05'],
    ['2023-12-31', '100.00'],
  ])('by %s has used %s %% of its time', (asOf, share) => {
    expect(roundHalfUp(trackTargets(tableOf(line({})), asOf).timePercent, 2)).toBe(share);
  });
});

describe('a target table on a sheet', () => {
  const rows = readTargetRows(
    sheet('目标任务', [
      ['邯郸市建设国家创新型城市目标任务表'],
      ['类别', '序号', '指标名称', '2020年基础值', '2023年目标值', '2022年实际值', '认定'],
      ['创新治理力', 1, '财政科技支出(亿元)', 6.99, 8.2, '8.5', null],
      [null, 2, '财政科技支出占公共财政支出比重（%）', '0.89%', 0.95, '约1', null],
      ['创新驱动力', 27, 'PM2.5平均浓度(微克/立方米)', 57, '完成省下达任务', null, '完成'],
    ]),
  );

  test('is read with years from the header and units from the names', () => {
    expect([rows?.baselineYear, rows?.targetYear, rows?.asOfYear]).toEqual([2020, 2023, 2022]);
    expect(
      rows?.rows.map(({ no, category, name, unit, baseline, target, targetText, actual, judged }) => [
        no,
        category,
        name,
        unit,
        baseline,
        target,
        targetText,
        actual,
        judged,
      ]),
    ).toEqual([
      ['1', '创新治理力', '财政科技支出', '亿元', '6.99', '8.2', undefined, '8.5', undefined],
      [
        '2',
        '创新治理力',
        '财政科技支出占公共财政支出比重',
        '%',
        '0.89',
        '0.95',
        undefined,
        undefined,
        undefined,
      ],
      [
        '27',
        '创新驱动力',
        'PM2.5平均浓度',
        '微克/立方米',
        '57',
        undefined,
        '完成省下达任务',
        undefined,
        true,
      ],
    ]);
  });

  test('tells what is no figure', () => {
    expect(rows?.findings.map(({ rule, actual }) => `${rule} ${actual}`)).toEqual(['score-value-form 约1']);
  });

  test('is joined with its document: the actual values are taken, a figure that differs is told', () => {
    const table = shipped('handan-2023');
    if (rows === undefined) throw new Error('not read');
    expect(isTableOf(rows.rows, table)).toBe(false);
    expect(isTableOf(table.rows, table)).toBe(true);
    const { table: joined, findings } = joinTargets(table, rows);
    expect(joined.rows).toHaveLength(28);
    expect(joined.rows[0]).toMatchObject({ actual: '8.5', stated: '8.2' });
    expect(findings).toEqual([]);
    const other = {
      ...rows,
      rows: rows.rows.map((row) => (row.no === '1' ? { ...row, target: '8.3' } : row)),
    };
    expect(joinTargets(table, other).findings.map((finding) => tell(finding).fact)).toEqual([
      '「财政科技支出」的目标值填的是「8.3」',
    ]);
  });

  test('is none without a column of indicators or of targets', () => {
    expect(
      readTargetRows(
        sheet('x', [
          ['指标', '实际值'],
          ['a', 1],
        ]),
      ),
    ).toBeUndefined();
  });
});

const small = `id: t
title: 表
source: 测试
baselineYear: "2020"
targetYear: "2023"
rows:
  - { no: "1", name: 甲, target: "2" }
  - { no: "2", name: 乙, target: "3" }
`;

test.each([
  ['targetYear: "2023"', 'targetYear: "2020"', 'targets-years 5'],
  ['no: "2"', 'no: "1"', 'data-id-doubled 8'],
  ['target: "2" }', 'target: "2", targetText: 完成任务 }', 'targets-twice 7'],
  ['target: "2" }', 'target: 2 }', 'data-form 7'],
  ['rows:', 'ties: [{ name: 和, add: ["1", "9"] }]\nrows:', 'targets-line 6'],
  ['rows:', 'ties: [{ name: 和 }]\nrows:', 'targets-tie 6'],
])('a target file with %j → %j is told what is wrong, and where', (from, to, expected) => {
  const { findings } = loadText(small.replace(from, to));
  expect(findings.map(({ rule, place }) => `${rule} ${place.kind === 'file' ? place.line : ''}`)).toEqual([
    expected,
  ]);
  for (const finding of findings) expect(tell(finding).fact).not.toBe('');
});
