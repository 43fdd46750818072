import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../cli/data/read-yaml.js';
import { assessApplicant } from '../../../core/policy/assess-applicant.js';
import { caseApplicant, caseAwardYear } from '../../../core/policy/case-file/case-applicant.js';
import { type ClaimInput, loadCaseFile, type PolicyCase } from '../../../core/policy/case-file/case-file.js';
import { anyangPolicy, choices } from '../../core/policy/policy-under-test.js';
import { registeredFunctions, type Shown } from './registered-functions.js';

const { call } = registeredFunctions();
const policy = anyangPolicy();
const { file } = readYaml('cases.yaml', readFileSync('policies/anyang-2021-17/cases.yaml', 'utf8'));
const { output } = loadCaseFile(file ?? { name: '', data: null, locate: () => undefined });
if (output === undefined) throw new Error('Broken cases.yaml');
const { cases, readings_default: defaults = {} } = output;

type Options = Readonly<Record<string, string>>;

/** A signed case under some readings: what the function is asked, and what the file expects. */
interface Question {
  readonly title: string;
  readonly clause: string;
  readonly input: ClaimInput;
  readonly options: Options;
  readonly expectedWan: string | null;
}

/** Cases of one claim of clauses 1 and 4, which have functions: two claims together are no question to one. */
const questions = cases
  .filter(({ clause, input }) => input.claims === undefined && /^[14]-/.test(clause))
  .flatMap(questionsOf);

function questionsOf({
  id,
  clause,
  input,
  readings,
  expected_wan,
  alternatives = [],
}: PolicyCase): readonly Question[] {
  const { claim, entity, ...facts } = input;
  const merged: ClaimInput = { clause, ...facts, ...entity, ...claim };
  const options = textOptions({ ...defaults, ...readings });
  const common = { input: merged, clause: merged.clause ?? clause };
  return [
    { ...common, title: id, options, expectedWan: expected_wan },
    ...alternatives.map(({ reading, expected_wan: expectedWan }) => {
      const [name = '', option = ''] = reading.split('=');
      return { ...common, title: `${id}，${reading}`, options: { ...options, [name]: option }, expectedWan };
    }),
  ];
}

function textOptions(options: Readonly<Record<string, unknown>>): Options {
  return Object.fromEntries(Object.entries(options).map(([id, option]) => [id, String(option)]));
}

/** Every reading of the policy as a row of 口径, these options in place of the defaults. */
function readingRows(options: Options): readonly (readonly string[])[] {
  const rows = policy.readings.map(({ id, default: option }) => [id, options[id] ?? option]);
  return [['口径编号*', '选项*'], ...rows, ['', '']];
}

function ask(
  { input, clause, options }: Pick<Question, 'input' | 'clause' | 'options'>,
  withReadings = true,
): Shown {
  const awardYear = caseAwardYear(input, policy);
  const rows = withReadings ? readingRows(options) : undefined;
  if (clause.startsWith('1-')) {
    return call(
      'HNTE_AWARD',
      awardYear,
      [input.recognitionYears ?? ['']],
      yesNo(input.sei),
      yesNo(input.aboveScale),
      number(input.salesWan),
      input.salesYear ?? '',
      yesNo(input.inRdStats),
      number(input.rdStatPrevWan),
      yesNo(input.certValid),
      yesNo(input.wholeRelocation),
      yesNo(input.changeDone),
      rows,
    );
  }
  return call(
    'RD_AWARD',
    awardYear,
    number(input.rdPrevWan),
    yesNo(input.firstTime),
    yesNo(input.inRdStats),
    input.history?.map(({ year, rdWan, subsidised }) => [year, Number(rdWan), yesNo(subsidised)]),
    number(input.otherFiscalRdSubsidyWan),
    yesNo(input.aboveScale),
    number(input.rdStatPrevWan),
    rows,
  );
}

function yesNo(value: boolean | undefined): string {
  return value === undefined ? '' : value ? '是' : '否';
}

function number(value: string | null | undefined): number | string {
  return value === undefined || value === null ? '' : Number(value);
}

/** What the batch makes of the same applicant: its clauses and their sum, nothing when one of them is open. */
function batchResult({ input, options }: Question) {
  const awardYear = caseAwardYear(input, policy);
  // A case always has a year of R&D expenses, also where it is about accreditation.
  const applicant = caseApplicant(input, awardYear);
  const awards = assessApplicant(applicant, { policy, choices: choices(options), awardYear }).filter(
    ({ claim }) => claim === '限制' || claim.startsWith('研发') !== input.clause?.startsWith('1-'),
  );
  const open = awards.some(({ status }) => status === 'needs-decision');
  const total = awards.reduce((sum, { amountWan }) => sum + Number(amountWan ?? 0), 0);
  return { clauses: awards.map(({ clause }) => clause), total: open ? null : total };
}

/** The clause of a case is the one that the applicant's own facts lead to, or 4-3 and 4-4, which only limit it. */
function asksOwnClause(question: Question): boolean {
  return question.clause === '4-3' || batchResult(question).clauses.includes(question.clause);
}

const decidable = questions.filter(({ options }) => options['art4.capScope'] !== 'all-articles');
const signed = decidable.filter(asksOwnClause);
const redirected = decidable.filter((question) => !asksOwnClause(question));

describe('the award functions, called through their metadata', () => {
  test('meet most of the signed cases as they stand', () => {
    expect(signed.length).toBeGreaterThanOrEqual(60);
    expect(questions.length - signed.length).toBeLessThan(20);
  });

  test.each(signed)('agree with the signed case $title', (question) => {
    const shown = ask(question);
    if (question.expectedWan === null) expect(shown).toMatchObject({ error: '#N/A' });
    else expect(shown).toEqual({ value: Number(question.expectedWan) });
  });

  test.each(redirected)('go by the facts where the case asks for another clause: $title', (question) => {
    const { total } = batchResult(question);
    if (total === null) expect(ask(question)).toMatchObject({ error: '#N/A' });
    else expect(ask(question)).toEqual({ value: total });
  });

  test('compute nothing alone when all articles share the ceiling', () => {
    for (const question of questions) {
      const shown = ask({ ...question, options: { ...question.options, 'art4.capScope': 'all-articles' } });
      expect(shown).toEqual({
        error: '#N/A',
        reason: '按所给口径，各项奖补合并受年度累计上限，单独一项算不出；用任务窗格的「测算」',
      });
    }
  });

  test('say which reading an amount hangs on when no readings are given', () => {
    const plain = signed.filter(({ title }) => cases.some(({ id }) => id === title));
    const hanging = plain.filter((question) => !isDeepStrictEqual(ask(question, false), ask(question)));
    for (const question of hanging) {
      expect(ask(question, false)).toEqual({
        error: '#N/A',
        reason: expect.stringMatching(/^默认口径下为[\d.]+万元，而口径没有给出：K\d+.*改为「/),
      });
    }
    expect(hanging.map(({ title }) => title)).toEqual([
      '1-1 再次认定',
      '1-2 连续三次',
      '1-2 第四次重新计',
      '1-2 第六次又满三次',
      '1-2 第四次无台账',
      '1-2 相隔四年',
      '1-3 战新规上',
      '4-1 上限五档之一下',
      '4-1 恰五千',
      '4-1 恰四千',
      '4-1 略低于四千',
      '4-1 一亿以下',
      '4-1 恰一亿',
      '4-1 恰一亿二',
      '4-1 略低于一亿二',
      '4-1 十亿',
      '4-1 其他层级把档用满',
      '4-1 其他层级超过档',
      '4-1 研发费用为零',
      '4-1 未纳统不足五十万',
      '4-2 增量',
      '4-2 增量为负',
      '4-2 单项上限800',
      '4-2 略低于上限',
      '4-2 窗口最早一年',
      '4-2 未享受的年份不作基数',
      '4-2 未纳统恰五十万',
      '4-3 五亿以下',
      '4-3 恰五亿',
      '4-3 十亿以下其他层级500',
      '4-3 恰十亿其他层级500',
      '4-1 非规上',
    ]);
  });
});
