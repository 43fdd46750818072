import { mustBeMended } from '../../../core/finding.js';
import { groupBy } from '../../../core/group-by.js';
import { addAlternatives } from '../../../core/policy/add-alternatives.js';
import { type AssessmentBasis, assessApplicant } from '../../../core/policy/assess-applicant.js';
import type { Award } from '../../../core/policy/award.js';
import { readApplicants } from '../../../core/policy/book/applicants/read-applicants.js';
import { checkTitles } from '../../../core/policy/book/checks/check-titles.js';
import { enterprisesTable } from '../../../core/sheet/award-tables/enterprises.js';
import { rdExpensesTable } from '../../../core/sheet/award-tables/rd-expenses.js';
import { rulingsTable } from '../../../core/sheet/award-tables/rulings.js';
import { type ReadTable, textOf } from '../../../core/sheet/read-table.js';
import { readArgument } from '../arguments/argument.js';
import { checkUnit } from '../arguments/check-readings.js';
import { readingsArgument } from '../arguments/readings-argument.js';
import { onlyCell, rowsOf } from '../arguments/rows-of.js';
import type { Argument, Given } from '../function-definition.js';
import { noResult, wrongArgument } from '../function-error.js';
import { problemSentence } from '../problem-sentence.js';
import type { AwardFunction, NewRow, RowFacts, Value } from './award-family.js';
import { awardYear, confirmed, creditCode, type FactParameter } from './award-parameters.js';
import { embeddedPolicy } from './embedded-policy.js';
import { noSheet, rowFrom, tableFrom } from './given-rows.js';
import { type GivenTables, readTableArguments } from './given-tables.js';

/** The awards of one row, of the function's clauses and the bar, and what they were assessed by. */
export interface AssessedRow {
  readonly awards: readonly Award[];
  readonly basis: AssessmentBasis;
  /** What the check asks of the row's own figures, where an award is open. */
  readonly question?: string;
}

/**
 * The awards of each row, as the batch computes them for a workbook with these facts; one at a time, since a row that
 * cannot be read throws its own `#VALUE!`. Throws at once where that is so of the readings or a sheet.
 */
export function assessRows(award: AwardFunction, args: readonly Argument[]): readonly (() => AssessedRow)[] {
  const policy = embeddedPolicy();
  const facts = award.all.flatMap((parameter, index) =>
    parameter.kind === 'fact' ? [{ parameter, argument: args[index] ?? null }] : [],
  );
  const parameters = facts.map(({ parameter }) => parameter);
  const rows = rowsOf(
    parameters,
    facts.map(({ argument }) => argument),
  );
  const choices = readingsArgument(
    args[award.all.findIndex(({ table }) => table === rulingsTable)] ?? null,
    policy,
  );
  const hasCodes = facts.some(
    ({ parameter, argument }) => parameter.name === creditCode.name && argument !== null,
  );
  const tables = readTableArguments(
    award.all,
    args,
    hasCodes ? 'each-code' : rows.length > 1 ? 'none' : 'one-unit',
  );
  return rows.map((cells) => () => {
    const values = readFacts(parameters, cells);
    const year = values.get(awardYear.name);
    if (year === undefined) throw wrongArgument(`没有给出${awardYear.name}`);
    const code = values.get(creditCode.name);
    if (hasCodes && code === undefined) throw wrongArgument(`没有给出${creditCode.name}`);
    const basis = { policy, choices, awardYear: Number(year) };
    return assessRow(award, basis, { parameters, cells, values, tables, code: String(code ?? noSheet) });
  });
}

function readFacts(
  parameters: readonly FactParameter[],
  cells: readonly (readonly Given[])[],
): ReadonlyMap<string, Value> {
  return new Map(
    parameters.map(({ name, column, isList }, index) => [
      name,
      isList ? undefined : readArgument(onlyCell(cells[index] ?? [], name), column),
    ]),
  );
}

interface GivenRow {
  readonly parameters: readonly FactParameter[];
  readonly cells: readonly (readonly Given[])[];
  readonly values: ReadonlyMap<string, Value>;
  readonly tables: GivenTables;
  readonly code: string;
}

function assessRow(award: AwardFunction, basis: AssessmentBasis, row: GivenRow): AssessedRow {
  const { parameters, cells, values, tables, code } = row;
  const facts: RowFacts = {
    awardYear: basis.awardYear,
    rowOf: (table) => {
      const own = parameters.filter((parameter) => parameter.table === table && !parameter.isList);
      const filled = own.map(({ column, name }): [string, Value] => [column.id, values.get(name)]);
      if (filled.every(([, value]) => value === undefined)) return undefined;
      return { table, cells: Object.fromEntries(filled) };
    },
    listOf: (parameter) => {
      const list = cells[parameters.indexOf(parameter)] ?? [];
      return list.map((cell) => readArgument(cell, parameter.column)).filter((value) => value !== undefined);
    },
  };
  const given = facts.rowOf(enterprisesTable)?.cells ?? {};
  const enterprise: NewRow = {
    table: enterprisesTable,
    cells: { ...given, kind: given['kind'] ?? '企业', creditCode: code },
  };
  const own = [enterprise, ...award.rows(facts)].map((each, index) => ({
    table: each.table,
    row: rowFrom({ creditCode: code, ...each.cells }, index),
  }));
  const { rows: ofUnit, findings: ofSheets } = tables(code);
  const rows = ofUnit.filter(
    ({ table, row: each }) => award.repeats?.(table, each, basis.awardYear) !== true,
  );
  const all = groupBy(
    [...own, ...rows],
    ({ table }) => table.id,
    (each) => each,
  );
  const book = new Map(
    [...all].map(([id, each]) => [
      id,
      tableFrom(
        each[0]?.table ?? enterprisesTable,
        each.map(({ row: one }) => one),
      ),
    ]),
  );
  const unknown = checkTitles(book, basis.policy).find(
    ({ place }) => place.kind === 'sheet' && place.sheet === noSheet,
  );
  if (unknown !== undefined) throw wrongArgument(problemSentence(unknown));
  // A day that is entered has come: no function knows today.
  const asked = checkUnit(withOneBasis(book));
  const isConfirmed = values.get(confirmed.name) === true;
  const open = [...ofSheets, ...asked].filter(
    (finding) => mustBeMended(finding) && !(isConfirmed && finding.severity === 'verify'),
  );
  const [applicant] = readApplicants(book, open, '9999-12-31');
  if (applicant === undefined) throw noResult('没有可算的');
  const assessed = addAlternatives(assessApplicant(applicant, basis), applicant, basis).filter(
    ({ clause, claim }) => claim === '限制' || award.clauses.some((start) => clause.startsWith(start)),
  );
  const awards = assessed.map((each) => ({
    ...each,
    conditions: each.conditions.filter(isTold).map(withoutPlace),
  }));
  const [question] = asked.filter((finding) => open.includes(finding));
  if (question === undefined || assessed.every(({ status }) => status !== 'needs-decision')) {
    return { awards, basis };
  }
  // What is missing cannot be confirmed.
  const canConfirm = question.severity === 'verify' && question.actual !== undefined;
  const confirm = canConfirm ? `；属实的，「${confirmed.name}」填「是」` : '';
  return { awards, basis, question: `${problemSentence(question)}${confirm}` };
}

/** No argument says where last year's expenses come from: for a comparison, from where those of the sheet do. */
function withOneBasis(book: ReadonlyMap<string, ReadTable>): ReadonlyMap<string, ReadTable> {
  const table = book.get(rdExpensesTable.id);
  const bases = new Set(table?.rows.flatMap((row) => textOf(row, 'basis') ?? []));
  const [basis] = bases;
  if (table === undefined || basis === undefined || bases.size > 1) return book;
  const cell = { address: 'basis', raw: basis, value: basis };
  const rows = table.rows.map((row) => ({ ...row, cells: new Map([...row.cells, ['basis', cell]]) }));
  return new Map([...book, [rdExpensesTable.id, { ...table, rows }]]);
}

/** A unit without a code is clear all the same. */
function isTold({ actual }: Award['conditions'][number]): boolean {
  return actual !== noSheet;
}

/** A condition that rests on an argument names no cell: only rows of a sheet have one. */
function withoutPlace(condition: Award['conditions'][number]): Award['conditions'][number] {
  const { source, ...rest } = condition;
  return source === undefined || source.includes(`${noSheet}!`) ? rest : condition;
}
