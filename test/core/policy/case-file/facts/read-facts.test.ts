import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCaseFile } from '../../../../../core/policy/case-file/case-file.js';
import {
  allInputNames,
  inputNamed,
  inputNames,
} from '../../../../../core/policy/case-file/facts/input-names.js';
import { inputFormText } from '../../../../../core/policy/case-file/facts/input-value.js';
import { readFacts } from '../../../../../core/policy/case-file/facts/read-facts.js';

describe('facts in one cell', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['战新=是；规上=否', { sei: true, aboveScale: false }],
    ['战新 ＝ 是；\n规上=是。', { sei: true, aboveScale: true }],
    ['年销售收入=5000.01；销售收入年度=2024', { salesWan: '5000.01', salesYear: 2024 }],
    ['年销售收入=１２，３４５．６０万元', { salesWan: '12345.60' }],
    ['历次认定年度=2019、2022', { recognitionYears: [2019, 2022] }],
    [
      '历年研发费用=2022:2000:已享受、2021：2500：未享受',
      {
        history: [
          { year: 2022, rdWan: '2000', subsidised: true },
          { year: 2021, rdWan: '2500', subsidised: false },
        ],
      },
    ],
    ['规上国家级平台=1；非规上省级平台=2', { platforms: { aboveNational: 1, belowProvincial: 2 } }],
    ['级别=省级；等次=合格', { level: 'provincial', grade: '合格' }],
    ['称号=省瞪羚企业', { title: 'provGazelle' }],
    ['称号=别的称号', { title: '别的称号' }],
    ['角色=第一完成单位；人数=0', { role: 'firstUnit', persons: 0 }],
    ['各项目交易额=1300、400', { projects: ['1300', '400'] }],
    ['孵化器申报企业=甲、乙', { incubatorClaims: ['甲', '乙'] }],
    ['核定日期=2023年6月1日', { awardDate: '2023-06-01' }],
    ['核定金额=未填；首次=是', { firstTime: true }],
    ['上年度研发统计数=未填；规上=是', { rdStatPrevWan: null, aboveScale: true }],
    ['', {}],
  ])('%j is read', (written, input) => {
    expect(readFacts(written)).toEqual({ input, problems: [] });
  });

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['规模上=是', 'case-fact-unknown', { name: '规模上', nearest: '规上' }],
    ['风马牛不相及的东西=是', 'case-fact-unknown', { name: '风马牛不相及的东西', nearest: '' }],
    ['战新', 'case-fact-form', { part: '战新' }],
    ['战新=是；战略性新兴产业=否', 'case-fact-twice', { name: '战新' }],
    ['规上国家级平台=1；规上国家级平台=2', 'case-fact-twice', { name: '规上国家级平台' }],
    ['战新=√', 'case-fact-value', { name: '战新', content: '√', form: '是或否' }],
    ['年销售收入=约5000', 'case-fact-value', { content: '约5000' }],
    ['年销售收入=-1', 'case-fact-value', { content: '-1' }],
    ['年销售收入=12,34', 'case-fact-value', { content: '12,34' }],
    ['年销售收入=', 'case-fact-value', { content: '' }],
    ['历次认定年度=2019、22', 'case-fact-value', { content: '2019、22' }],
    ['历年研发费用=2022:2000', 'case-fact-value', { content: '2022:2000' }],
    ['人数=1.5', 'case-fact-value', { content: '1.5' }],
    ['级别=区级', 'case-fact-value', { content: '区级' }],
  ])('%j is a problem, and the rest is read', (written, rule, facts) => {
    const { input, problems } = readFacts(`${written}；奖补年度=2025`);
    expect(problems).toMatchObject([{ rule, severity: 'mandatory', facts }]);
    expect(input).toMatchObject({ awardYear: 2025 });
  });
});

describe('the names of facts', () => {
  const samples: Readonly<Record<string, string>> = {
    'yes-no': '是',
    amount: '1',
    amounts: '1、2',
    year: '2024',
    years: '2024',
    count: '1',
    date: '2024-01-02',
    text: '甲',
    texts: '甲',
    history: '2022:1:是',
  };

  test('all stand in the notes for those who write cases', () => {
    const notes = readFileSync('docs/政策考题.md', 'utf8');
    for (const { name, also = [] } of inputNames) {
      expect(notes).toContain(`| ${name} | ${also.join('、')} |`);
    }
  });

  test('are each of one fact', () => {
    expect(allInputNames).toHaveLength(inputNames.reduce((sum, { also = [] }) => sum + also.length + 1, 0));
  });

  test.each(inputNames)('$name stands for a key of the case files, in its form', ({ name, key, form }) => {
    const content = form.kind === 'choice' ? (Object.keys(form.codes)[0] ?? '') : (samples[form.kind] ?? '');
    const { input, problems } = readFacts(`${name}=${content}`);
    expect(problems).toEqual([]);
    expect(findingsOf(input)).toEqual([]);
    // A key that the case files do not have would let anything through.
    expect(findingsOf({ [key]: [{}] })).not.toEqual([]);
    expect(inputFormText(form)).toMatch(/\p{Script=Han}/u);
    expect(inputNamed(name)?.key).toBe(key);
  });

  function findingsOf(input: unknown) {
    const one = { id: 'a', clause: '1-1', input, expected_wan: null, status: 'needs-decision' };
    return loadCaseFile({ name: '', data: { cases: [one] }, locate: () => undefined }).findings;
  }
});
