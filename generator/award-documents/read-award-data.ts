import type { IsoDate } from '../../core/calendar.js';
import { compare } from '../../core/decimal.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import { type ReadResult, readResult } from '../../core/policy/book/read-result.js';
import { assessmentTable, recordTable } from '../../core/policy/book/result-tables.js';
import { findPolicy, type LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import { clauseOf } from '../../core/policy/law/policy.js';
import type { RegionList } from '../../core/region.js';
import { checkInput, type InputBook } from '../../core/report/input-book.js';
import type { HolidayYear } from '../../core/working-days.js';
import type { EnteredData } from '../fields/read-entries.js';
import { withoutOrigins } from '../trace/origin.js';
import { awardDocumentData } from './award-document-data.js';

/** What the bureau's data files say, and how a text is hashed. */
export interface AwardDataContext {
  readonly policies: readonly LoadedPolicy[];
  readonly regions: RegionList;
  readonly holidays: readonly HolidayYear[];
  readonly sha256: (text: string) => string;
}

/** What the award templates take from a result book. */
export interface AwardData {
  /** By field; absent when the book must be mended first. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** Award lines that are paid, that are undecided, and that are upper bounds only. */
  readonly counts: { readonly paid: number; readonly undecided: number; readonly upperBound: number };
}

/**
 * The fields of source 结果 of the award templates, from a result book and the entered fields that they follow from
 * (公示开始, 公示天数, 成文日期).
 */
export function readAwardData(
  input: InputBook,
  entered: EnteredData,
  today: IsoDate,
  { policies, regions, holidays, sha256 }: AwardDataContext,
): AwardData {
  const checked = checkInput(input, [assessmentTable, recordTable], regions);
  const result = readResult(checked.tables, input.snapshot, sha256);
  const policy =
    result.policyNumber === undefined ? undefined : findPolicy(policies, result.policyNumber)?.policy;
  const paid = result.lines.filter(({ amountWan }) => compare(amountWan, '0') > 0);
  const counts = {
    paid: paid.length,
    undecided: result.undecidedCount,
    upperBound: result.upperBoundCount,
  };
  const before = [
    ...checked.findings,
    ...(checked.tablesFound ? [...result.findings, ...missingItems(result, policy)] : []),
  ];
  if (before.some(mustBeMended) || policy === undefined || result.awardYear === undefined)
    return { findings: before, counts };
  const { data, findings } = awardDocumentData(
    paid.map(({ name, clause, ...line }) => ({
      ...line,
      enterprise: name,
      clause: clauseOf(policy, clause).article,
    })),
    {
      awardYear: result.awardYear,
      policyTitle: policy.title,
      policyNumber: policy.number,
      ...(policy.supervisionClause !== undefined && { supervisionClause: policy.supervisionClause }),
      record: { kind: 'cell', place: `${input.name} ${recordTable.sheet}` },
      ...enteredDates(entered, today),
      regions,
      holidays,
    },
  );
  return { ...(findings.some(mustBeMended) ? {} : { data }), findings: [...before, ...findings], counts };
}

/** A result book must say for which year and by which policy it was computed. */
function missingItems({ awardYear }: ReadResult, policy: unknown): readonly Finding[] {
  const missing = [
    ...(awardYear === undefined ? ['奖补年度'] : []),
    ...(policy === undefined ? ['已有政策的文号'] : []),
  ];
  return missing.map((item) => ({
    rule: 'result-record',
    severity: 'mandatory',
    place: { kind: 'sheet', sheet: recordTable.sheet },
    facts: { item },
  }));
}

function enteredDates(entered: EnteredData, today: IsoDate) {
  const text = (name: string) => {
    const value = withoutOrigins(entered[name]);
    return typeof value === 'string' ? value : undefined;
  };
  const [start, days] = [text('公示开始'), text('公示天数')];
  return {
    documentDate: text('成文日期') ?? today,
    ...(start !== undefined && { publicityStart: start }),
    ...(days !== undefined && { publicityDays: Number(days) }),
  };
}
