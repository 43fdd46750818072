import { isDecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import type { Problem } from '../../rules/problem.js';
import { cellFinding } from '../../sheet/cell-finding.js';
import { foldName } from '../../sheet/fold-text.js';
import { foldClause } from '../../sheet/parse/clause.js';
import { decimalOf, type ReadTable, type Row, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import { type AwardStatus, statusText } from '../award.js';
import { resolveChoice } from '../book/rulings.js';
import type { Policy } from '../law/policy.js';
import type { PolicyCase } from './case-file.js';
import { caseProblem } from './case-problem.js';
import { readFacts, splitList, splitPair } from './facts/read-facts.js';

/**
 * The cases of 政策考题, in the order of the sheet. A row with a fault of its own is a finding at its cell and
 * no case; cells that the sheet's own check found unreadable are left to that.
 */
export function readCaseRows(
  table: ReadTable,
  policy: Policy,
): { readonly cases: readonly PolicyCase[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const cases = table.rows.flatMap((row) => {
    const before = findings.length;
    const found = readCase(row, policy, (column, problem, actual) => {
      const finding = cellFinding(table, row, [column, 'id'], problem);
      findings.push(actual === undefined ? finding : { ...finding, actual });
    });
    return found === undefined || findings.length > before ? [] : [found];
  });
  return { cases, findings };
}

type Report = (column: string, problem: Problem, actual?: string) => void;

function readCase(row: Row, policy: Policy, report: Report): PolicyCase | undefined {
  const id = textOf(row, 'id');
  const clauses = readClauses(row, policy, report);
  const { input, problems } = readFacts(row.cells.get('facts')?.raw ?? '');
  for (const problem of problems) report('facts', problem);
  const readings = readReadings(row, policy, report);
  const status = statuses.get(textOf(row, 'status') ?? '');
  const amountWan = decimalOf(row, 'expectedWan');
  const isBlank = (row.cells.get('expectedWan')?.raw ?? '') === '';
  if (isBlank && status !== undefined && status !== 'needs-decision') {
    report('expectedWan', caseProblem('case-amount-missing'));
  }
  const [clause, ...others] = clauses;
  if (id === undefined || clause === undefined || status === undefined) return undefined;
  const explanation = textOf(row, 'explanation');
  const split = readSplit(row, report);
  return {
    id,
    ...(others.length === 0
      ? { clause, input }
      : { clause: 'combined', input: { entity: input, claims: clauses.map((each) => ({ clause: each })) } }),
    readings,
    expected_wan: amountWan ?? null,
    status,
    ...split,
    ...(explanation === undefined ? {} : { explanation }),
  };
}

type ExpectedSplit = Pick<PolicyCase, 'expected_split' | 'split_status'>;

/** 「市40.004、区60.006」, either part alone, or 「待定」; nothing expected of an empty cell. */
function readSplit(row: Row, report: Report): ExpectedSplit {
  const written = foldName(row.cells.get('expectedSplit')?.raw ?? '');
  if (written === '') return {};
  if (written === '待定') return { expected_split: null, split_status: 'needs-decision' };
  const parts = written.split(/[、,;；]/).map((part) => /^(市|区|县)级?([\d.]+)(?:万元)?$/u.exec(part));
  const amountOf = (payers: readonly string[]) => parts.find((part) => payers.includes(part?.[1] ?? ''))?.[2];
  const [cityWan, districtWan] = [amountOf(['市']), amountOf(['区', '县'])];
  const given = [cityWan, districtWan].filter((amount) => amount !== undefined);
  if (given.length !== parts.length || !given.every(isDecimalText)) {
    report('expectedSplit', caseProblem('case-split-form'), row.cells.get('expectedSplit')?.raw);
    return {};
  }
  return {
    expected_split: withoutAbsent({ cityWan, districtWan }),
    split_status: 'computed',
  };
}

const statuses: ReadonlyMap<string, AwardStatus> = new Map(
  (Object.keys(statusText) as AwardStatus[]).map((status) => [statusText[status], status]),
);

/** 「1-1、4-1」 as clause ids; each must be a clause of the policy, or a whole paragraph or article of it. */
function readClauses(row: Row, policy: Policy, report: Report): readonly string[] {
  const words = foldClause(textOf(row, 'clause') ?? '');
  const clauses = words.split(/[、,;]/).filter((each) => each !== '');
  const unknown = clauses.filter(
    (clause) =>
      !policy.clauses.some(
        ({ id }) => id === clause || id.startsWith(`${clause}-`) || id.replace(/[a-z]$/, '') === clause,
      ),
  );
  for (const clause of unknown) {
    const known = policy.clauses.map(({ id }) => id).join('、');
    report('clause', caseProblem('case-clause-unknown', { policy: policy.number, known }), clause);
  }
  return unknown.length > 0 ? [] : clauses;
}

/** 「K1=upper；art7.noDup=incubator」 by reading id. */
function readReadings(row: Row, policy: Policy, report: Report): Readonly<Record<string, string>> {
  const readings: Record<string, string> = {};
  for (const part of splitList(row.cells.get('readings')?.raw ?? '')) {
    const [words, option] = splitPair(part);
    if (option === undefined) {
      report('readings', caseProblem('case-fact-form', { part }));
      continue;
    }
    const chosen = resolveChoice(policy, words, option);
    if ('rule' in chosen) report('readings', chosen, chosen.actual);
    else if (Object.hasOwn(readings, chosen.id)) {
      report('readings', caseProblem('case-fact-twice', { name: chosen.id }));
    } else readings[chosen.id] = chosen.option;
  }
  return readings;
}
