import type { Finding } from '../finding.js';
import { problemOf } from '../rules/problem.js';
import { cellFinding } from './cell-finding.js';
import { type ReadTable, type Row, textOf } from './read-table.js';
import { explanationEmpty } from './rules/explanations/explanation-empty.js';
import { explanationIdle } from './rules/explanations/explanation-idle.js';
import { saysNothing } from './says-nothing.js';

/**
 * The findings, with the bureau's explanations from 核实说明 on the 核实性 ones they belong to: those need no
 * mending. An explanation that says nothing is refused, and one that fits no finding is told.
 *
 * @param foundLater ids of rules that nothing here was checked for: their explanations are not idle
 */
export function applyExplanations(
  findings: readonly Finding[],
  table: ReadTable | undefined,
  foundLater: ReadonlySet<string>,
): readonly Finding[] {
  if (table === undefined) return findings;
  const { explained, used } = explain(findings, table);
  const ofRows = table.rows.flatMap((row) => {
    const explanation = textOf(row, 'explanation');
    if (explanation !== undefined && saysNothing(explanation)) {
      return [cellFinding(table, row, ['explanation'], problemOf(explanationEmpty))];
    }
    const expected = used.has(row) || foundLater.has(textOf(row, 'rule') ?? '');
    return expected ? [] : [cellFinding(table, row, ['place'], problemOf(explanationIdle))];
  });
  return [...explained, ...ofRows];
}

/** The findings with their explanations, without a word on the explanations themselves. */
export function explainFindings(
  findings: readonly Finding[],
  table: ReadTable | undefined,
): readonly Finding[] {
  return table === undefined ? findings : explain(findings, table).explained;
}

/** Each 核实性 finding with the explanation that names its rule and place, and the rows that were used. */
function explain(
  findings: readonly Finding[],
  table: ReadTable,
): { readonly explained: readonly Finding[]; readonly used: ReadonlySet<Row> } {
  const explanations = new Map(table.rows.map((row): [string, Row] => [keyOf(row), row]));
  const used = new Set<Row>();
  const explained = findings.map((finding): Finding => {
    const { place, rule, severity } = finding;
    const row =
      severity === 'verify' && place.kind === 'sheet'
        ? explanations.get(`${rule} ${place.sheet}!${place.cell}`)
        : undefined;
    if (row === undefined) return finding;
    used.add(row);
    const explanation = textOf(row, 'explanation');
    return explanation === undefined || saysNothing(explanation) ? finding : { ...finding, explanation };
  });
  return { explained, used };
}

function keyOf(row: Row): string {
  return `${textOf(row, 'rule')} ${textOf(row, 'place')}`;
}
