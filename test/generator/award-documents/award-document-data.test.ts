import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../core/messages/describe-finding.js';
import { documentSentences } from '../../../core/messages/document.js';
import type { RegionList } from '../../../core/region.js';
import { holidayYearSchema } from '../../../core/working-days.js';
import type {
  ApprovedAward,
  AwardDocumentSettings,
} from '../../../generator/award-documents/approved-award.js';
import { awardDocumentData } from '../../../generator/award-documents/award-document-data.js';
import { originOf } from '../../../generator/template/template-value.js';
import { Sourced, withoutOrigins } from '../../../generator/trace/origin.js';
import { readYaml } from '../../read-yaml.js';

const regions: RegionList = {
  province: '河南省',
  city: '安阳市',
  codePrefix: '4105',
  regions: [
    { name: '林州市', kind: '县级市', aliases: ['林县'] },
    { name: '文峰区', kind: '区', aliases: [] },
  ],
};
const settings: AwardDocumentSettings = {
  awardYear: '2023',
  policyTitle: '关于进一步支持科技创新的若干政策',
  policyNumber: '安办文〔2021〕17号',
  record: { kind: 'cell', place: '结果.xlsx 核算记录' },
  documentDate: '2025-08-18',
  regions,
  holidays: [v.parse(holidayYearSchema, readYaml('policies/holidays/2025.yaml'))],
};

function award(
  creditCode: string,
  enterprise: string,
  region: string,
  amountWan: string,
  clause = '第4条第1款',
): ApprovedAward {
  return { creditCode, enterprise, region, clause, item: '研发补助', amountWan, source: '测算!H5' };
}

/** The data without their origins, by field. */
function plainData(...given: Parameters<typeof awardDocumentData>): Record<string, unknown> {
  return withoutOrigins(awardDocumentData(...given).data) as Record<string, unknown>;
}

describe('awardDocumentData', () => {
  const awards = [
    award('C', '丙公司', '文峰区', '0.1'),
    award('B', '乙公司', '文峰区', '0.2'),
    award('A', '甲公司', '林县', '249.9995', '第10条第1款'),
    award('A', '甲公司', '林州市', '50.00', '第4条第1款'),
    award('D', '丁公司', '沁阳市', '1'),
    award('E', '戊公司', '文峰区', '0'),
  ];

  test('sorts by the house order of regions, then by name and clause, an unknown region last', () => {
    const data = plainData(awards, settings);
    const row = (县区: string, 企业名称: string, 依据条款: string, 金额: string) => ({
      县区,
      企业名称,
      奖补事项: '研发补助',
      依据条款,
      算式: null,
      金额,
    });
    expect(data['名单']).toEqual([
      row('林州市', '甲公司', '第4条第1款', '50'),
      row('林州市', '甲公司', '第10条第1款', '249.9995'),
      row('文峰区', '丙公司', '第4条第1款', '0.1'),
      row('文峰区', '乙公司', '第4条第1款', '0.2'),
      row('沁阳市', '丁公司', '第4条第1款', '1'),
    ]);
  });

  test('counts enterprises, not lines, and sums exactly, in all and for each region', () => {
    const data = plainData(awards, settings);
    expect([data['家数'], data['笔数'], data['合计金额']]).toEqual([4, 5, '301.2995']);
    expect(data['分县区']).toMatchObject([
      { 县区: '林州市', 家数: 1, 笔数: 2, 合计金额: '299.9995' },
      { 县区: '文峰区', 家数: 2, 笔数: 2, 合计金额: '0.3' },
      { 县区: '沁阳市', 家数: 1, 笔数: 1, 合计金额: '1' },
    ]);
  });

  test('every amount knows its cell, and a sum its terms', () => {
    const { data } = awardDocumentData(awards, settings);
    const [first] = data['名单'] as readonly Readonly<Record<string, Sourced>>[];
    expect(originOf(first?.['金额'] ?? null)).toEqual({
      kind: 'cell',
      place: '测算!H5',
      shown: '50',
      clause: '第4条第1款',
    });
    const total = data['合计金额'];
    expect(total instanceof Sourced && total.origin).toMatchObject({
      kind: 'computed',
      arithmetic: '50＋249.9995＋0.1＋0.2＋1＝301.2995',
      from: [{ place: '测算!H5' }, {}, {}, {}, {}],
    });
  });

  test('the order of the input does not matter', () => {
    expect(awardDocumentData([...awards].reverse(), settings).data).toEqual(
      awardDocumentData(awards, settings).data,
    );
  });

  test('tells of a region that is not in the list', () => {
    const { findings } = awardDocumentData(awards, settings);
    expect(findings.map((finding) => describeFinding(finding, [documentSentences]))).toEqual([
      {
        severity: '核实性',
        where: '测算!H5',
        fact: '县（市、区）「沁阳市」不在本市名单中，排在各县（市、区）之后',
        fix: '改用现行名称；名称有变的，在 policies/regions 中登记旧名',
      },
    ]);
  });

  test.each<[Partial<AwardDocumentSettings>, unknown[], string[]]>([
    [{}, [null, null], []],
    [{ publicityStart: '2025-08-19' }, ['2025-08-19', '2025-08-25'], []],
    [{ publicityStart: '2025-09-29' }, ['2025-09-29', '2025-10-11'], []],
    [{ publicityStart: '2025-08-19', publicityDays: 7 }, ['2025-08-19', '2025-08-27'], []],
    [{ publicityStart: '2025-10-01' }, ['2025-10-09', '2025-10-14'], ['start-not-working-day']],
    [{ publicityStart: '2027-03-01' }, [null, null], ['holiday-year-missing']],
  ])('the publicity period of %j', (changes, period, rules) => {
    const one = [award('A', '甲', '林州市', '1')];
    const { findings } = awardDocumentData(one, { ...settings, ...changes });
    const data = plainData(one, { ...settings, ...changes });
    expect([data['公示开始'], data['公示结束']]).toEqual(period);
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('no award above zero is a finding, a negative one a mistake of the program', () => {
    for (const none of [[], [award('A', '甲', '林州市', '0')]]) {
      expect(awardDocumentData(none, settings).findings.map(({ rule }) => rule)).toEqual(['award-none']);
    }
    expect(() => awardDocumentData([award('A', '甲', '林州市', '-1')], settings)).toThrow(RangeError);
  });

  test('pays each line in whole 分, so that lines and total agree, and says what moved', () => {
    const lines = [award('A', '甲', '林州市', '0.0000005'), award('B', '乙', '林州市', '250.00617255')];
    const { findings } = awardDocumentData(lines, settings);
    const data = plainData(lines, settings);
    expect(data['合计金额']).toBe('250.006174');
    expect(data['名单']).toMatchObject([{ 金额: '250.006173' }, { 金额: '0.000001' }]);
    expect(findings).toMatchObject([
      {
        rule: 'award-rounding',
        severity: 'hint',
        facts: { lines: '2', exact: '250.00617305', paid: '250.006174' },
      },
    ]);
    const whole = [award('A', '甲', '林州市', '0.000001')];
    expect(awardDocumentData(whole, settings).findings).toEqual([]);
  });

  test('no credit code is among the lists, only in the data of its own enterprise', () => {
    const { 单位: units, ...lists } = plainData([award('CODE', '甲', '林州市', '1')], settings);
    expect(JSON.stringify(lists)).not.toContain('CODE');
    expect(units).toMatchObject([{ 企业名称: '甲', 信用代码: 'CODE', 合计金额: '1' }]);
  });
});

test.each([
  [['91410500A', '93410500B'], '企业'],
  [['91410500A', '12410500B'], '单位'],
  [['52410500B'], '单位'],
])('calls those awarded %j %s, by who registered them', (codes, expected) => {
  const awards = codes.map((code) => award(code, code, '林州市', '1'));
  expect(awardDocumentData(awards, settings).data['奖补对象']).toBe(expected);
});

test.each([
  ['2025-08-18', []],
  ['2025-08-19', []],
  ['2025-08-20', ['publicity-dated-late']],
])('a notice dated %s for a period from 19 August has %j', (documentDate, expected) => {
  const dated = { ...settings, documentDate, publicityStart: '2025-08-19' };
  const { findings } = awardDocumentData([award('91410500A', '甲', '林州市', '1')], dated);
  expect(findings.map(({ rule }) => rule)).toEqual(expected);
});
