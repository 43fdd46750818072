import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { assessApplicant } from '../../../core/policy/assess-applicant.js';
import { caseApplicant, caseAwardYear } from '../../../core/policy/case-file/case-applicant.js';
import { isoDateToSerial } from '../../../core/sheet/serial-date.js';
import { choices } from '../../core/policy/policy-under-test.js';
import { policy, type Question, questions, readingRows } from './case-book.js';
import { registeredFunctions, type Shown } from './registered-functions.js';

const { call } = registeredFunctions();

/** Cases of clauses 1 and 4 as facts, which need no workbook. */
const ofEnterprises = questions.filter(({ clause }) => /^[14]-/.test(clause));

function ask(
  { input, clause, options }: Pick<Question, 'input' | 'clause' | 'options'>,
  withReadings = true,
): Shown {
  const awardYear = caseAwardYear(input, policy);
  const rows = withReadings ? [['口径编号*', '选项*'], ...readingRows(options), ['', '']] : undefined;
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
      day(`${awardYear - 1}-12-31`),
      input.certValid === undefined ? '' : day(`${input.certValid ? awardYear + 1 : awardYear - 2}-12-31`),
      yesNo(input.wholeRelocation),
      input.changeDone === true ? day(`${awardYear - 1}-12-31`) : '',
      '',
      rows,
    );
  }
  return call(
    'RD_AWARD',
    awardYear,
    number(input.rdPrevWan),
    yesNo(input.firstTime),
    yesNo(input.inRdStats),
    input.history === undefined
      ? undefined
      : [
          ['研发年度', '研发费用', '费用来源', '首次享受补助', '当年已享受补助'],
          ...input.history.map(({ year, rdWan, subsidised }) => [
            year,
            Number(rdWan),
            '加计扣除',
            '否',
            yesNo(subsidised),
          ]),
        ],
    number(input.otherFiscalRdSubsidyWan),
    yesNo(input.aboveScale),
    number(input.rdStatPrevWan),
    '',
    rows,
  );
}

function day(iso: string): number {
  return isoDateToSerial(iso, false) ?? 0;
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

const decidable = ofEnterprises.filter(({ options }) => options['art4.capScope'] !== 'all-articles');
const signed = decidable.filter(asksOwnClause);
const redirected = decidable.filter((question) => !asksOwnClause(question));

describe('the award functions, called through their metadata', () => {
  test('meet most of the signed cases as they stand', () => {
    expect(signed.length).toBeGreaterThanOrEqual(60);
    expect(ofEnterprises.length - signed.length).toBeLessThan(20);
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
    for (const question of ofEnterprises) {
      const shown = ask({ ...question, options: { ...question.options, 'art4.capScope': 'all-articles' } });
      expect(shown).toEqual({
        error: '#N/A',
        reason: '按所给口径，各项奖补合并受年度累计上限，单独一项算不出；用任务窗格的「测算」',
      });
    }
  });

  test('say which reading an amount hangs on when no readings are given', () => {
    const plain = signed.filter(({ title }) => !title.includes('='));
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
