import { compare } from '../decimal.js';
import {
  type Alternative,
  type Award,
  type ClauseOutcome,
  type Condition,
  sourcesOf,
  statusText,
} from './award.js';
import type { Policy, Reading } from './law/policy.js';
import { optionMeaning, readingOf, readingTitle } from './law/reading-choice.js';
import { stepsText } from './reasoning/step-text.js';

/** The texts of one award line, the same in the workbook, in JSON and on the screen. */

/** 「年度研发费用12000×5%＝600；…」, 「首次认定奖励15」 where the text fixes it; for a refusal, the reason. */
export function arithmeticText(award: ClauseOutcome): string {
  if (award.status === 'not-eligible' || award.status === 'barred') return reasonText(award);
  const steps = stepsText(award.steps);
  if (steps === '') return reasonText(award);
  return award.status === 'upper-bound' ? `${steps}（最高，未核定，只作上限）` : steps;
}

/** Why nothing, or nothing yet, is awarded: the conditions not met or not known, each with its cell. */
export function reasonText(award: ClauseOutcome): string {
  if (award.status === 'barred') {
    const bar = award.conditions.slice(-3).map(conditionText).join('；');
    return `第4条第3款：规上、纳统而研发费用统计为零，不得申请（${bar}）`;
  }
  const open = award.conditions.filter(
    ({ met }) => met === (award.status === 'needs-decision' ? 'unknown' : false),
  );
  const texts = open.map(conditionText);
  if (texts.length > 0) return texts.join('；');
  if (award.status === 'needs-decision') return award.notes.join('；');
  const isZero = award.status === 'computed' && compare(award.amountWan ?? '0', '0') === 0;
  return isZero ? `测算额为0：${stepsText(award.steps)}` : '';
}

/** Why an award is not paid although it was computed: what was approved instead, with the reason and its cell. */
export function refusalText(award: Award): string {
  const { approval, amountWan } = award;
  if (approval === undefined) return reasonText(award);
  if (compare(amountWan ?? '0', '0') === 0) {
    const why = approval.reason === undefined ? '' : `；${approval.reason}（${approval.source}）`;
    return `${reasonText(award)}${why}`;
  }
  return `测算额${amountWan ?? ''}，核定${approval.amountWan}：${approval.reason ?? ''}（${approval.source}）`;
}

/** 「年销售收入已填：未能核对（未填，企业库!J7）」: what was asked, whether it holds, and the fact with its cell. */
export function conditionText(condition: Condition): string {
  const where = condition.source === undefined ? '' : `，${condition.source}`;
  const verdict = condition.met === true ? '是' : condition.met === false ? '不符' : '未能核对';
  return `${condition.asked}：${verdict}（${condition.actual}${where}）`;
}

const basisText = { ruled: '已裁定', set: '本次指定', default: '默认口径未裁定' } as const;

/**
 * 「K1 …：按5000万元以上一档（默认口径未裁定）」, one per reading used; those under which the line is the same
 * whatever is chosen only by their numbers (and names, where a number has several), at the end.
 */
export function readingsText(award: Award, policy: Policy): string {
  const matters = award.readings.filter(
    (use) =>
      use.basis !== 'default' ||
      award.status === 'needs-decision' ||
      award.alternatives.some((other) => other.reading === use.id && differs(other, award)),
  );
  const others = award.readings.filter((use) => !matters.includes(use));
  const texts = matters.map((use) => {
    const reading = readingOf(policy, use.id);
    const ruling = use.ruling === undefined ? basisText[use.basis] : `${basisText[use.basis]}：${use.ruling}`;
    return `${readingTitle(reading)}：${optionMeaning(reading, use.option)}（${ruling}）`;
  });
  const numbers = [...new Set(others.map(({ id }) => registerName(readingOf(policy, id), policy)))].join(
    '、',
  );
  return [...texts, ...(numbers === '' ? [] : [`${numbers} 不论怎样裁定，本项相同`])].join('；');
}

/** 「K1」; 「K4·连续三次的合计」 where the register has several readings under the number. */
function registerName({ register, title }: Reading, { readings }: Policy): string {
  const isOnly = readings.filter((each) => each.register === register).length === 1;
  return isOnly ? register : `${register}·${title}`;
}

function differs(other: Alternative, award: Award): boolean {
  return other.status !== award.status || other.amountWan !== award.amountWan;
}

/** 「K1 …改为「按5000万元以上一档」：50」, one per option under which the line would differ. */
export function alternativesText(award: Award, policy: Policy): string {
  return award.alternatives
    .filter((other) => differs(other, award))
    .map((other) => {
      const reading = readingOf(policy, other.reading);
      const amount = other.amountWan ?? statusText[other.status];
      const shown = other.status === 'computed' ? `${amount}万元` : statusText[other.status];
      return `${registerName(reading, policy)}改为「${optionMeaning(reading, other.option)}」：${shown}`;
    })
    .join('；');
}

/** The cells the line rests on: 「企业库!J7、高企!B9」. */
export function sourcesText(award: Award): string {
  return sourcesOf(award).join('、');
}
