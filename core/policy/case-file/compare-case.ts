import { compare, type DecimalText, isDecimalText } from '../../decimal.js';
import type { Sharing } from '../award.js';
import { cityPayer, districtPayer } from '../sharing/share-award.js';
import type { CaseOutcome } from './assess-case.js';
import type { PolicyCase } from './case-file.js';

/** One thing in which a case's result differs from what the file expects. */
export interface CaseDifference {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

/** How the outcome of a case differs from what it expects; empty when it does not. */
export function compareCase(each: PolicyCase, outcome: CaseOutcome): readonly CaseDifference[] {
  return [
    ...compareAmount('金额', each.expected_wan, outcome),
    ...differ('状态', each.status, outcome.status),
    ...differ('逐次', each.expected_sequence?.join('、'), outcome.sequence.join('、')),
    ...differ('标记', each.flags?.join('、'), outcome.flags.join('、')),
    ...compareSharing(each, outcome.sharing),
    ...compareDetail('', each.expected_detail, outcome),
  ];
}

/** How the outcome of a case under another reading differs from what the case expects there. */
export function compareAlternative(
  expected: NonNullable<PolicyCase['alternatives']>[number],
  outcome: CaseOutcome,
): readonly CaseDifference[] {
  const { reading, expected_wan, status, expected_detail } = expected;
  return [
    ...compareAmount(`${reading} 金额`, expected_wan, outcome),
    ...differ(`${reading} 状态`, status, outcome.status),
    ...compareDetail(`${reading} `, expected_detail, outcome),
  ];
}

function compareAmount(what: string, expected: string | null, { amountWan }: CaseOutcome): CaseDifference[] {
  const same =
    expected === null || amountWan === undefined
      ? expected === null && amountWan === undefined
      : compare(expected, amountWan) === 0;
  return same ? [] : [{ what, expected: expected ?? '无金额', actual: amountWan ?? '无金额' }];
}

function compareDetail(
  prefix: string,
  expected: Readonly<Record<string, DecimalText>> | undefined,
  { detail }: CaseOutcome,
): CaseDifference[] {
  return Object.entries(expected ?? {}).flatMap(([part, amount]) =>
    differ(`${prefix}其中${part}`, amount, detail[part] ?? '无'),
  );
}

function compareSharing(each: PolicyCase, sharing: Sharing | undefined): CaseDifference[] {
  const amountOf = (payer: string) =>
    sharing?.shares.find((share) => share.payer === payer)?.amountWan ?? '无金额';
  return [
    ...differ('分担', each.split_status, sharing?.status ?? '没有分担'),
    ...(each.expected_split === null ? differ('市级', '无金额', amountOf(cityPayer)) : []),
    ...differAmount('市级', each.expected_split?.cityWan, amountOf(cityPayer)),
    ...differAmount('县区', each.expected_split?.districtWan, amountOf(districtPayer)),
  ];
}

/** `40.0` and `40` are one amount. */
function differAmount(what: string, expected: string | undefined, actual: string): CaseDifference[] {
  const isSame = expected !== undefined && isDecimalText(actual) && compare(expected, actual) === 0;
  return isSame ? [] : differ(what, expected, actual);
}

function differ(what: string, expected: string | undefined, actual: string): CaseDifference[] {
  return expected === undefined || expected === actual ? [] : [{ what, expected, actual }];
}
