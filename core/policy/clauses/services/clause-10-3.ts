import { add, compare, type DecimalText } from '../../../decimal.js';
import { groupBy } from '../../../group-by.js';
import type { ClauseOutcome } from '../../award.js';
import type { ServiceRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../clause-context.js';
import { beginService, sourcesText } from './begin-service.js';
import { findRivals, requireNoRivals } from './find-rivals.js';

/**
 * 10-3 研发费用归集指导奖励 (第10条): a share of the R&D expenses whose book-keeping the body guided, on the whole
 * sum, when it reaches the least; by the reading art10.rdTotal the sum of all clients, or of each that reaches it.
 */
export function assessCollectedRd(rows: readonly ServiceRow[], context: ClauseContext): ClauseOutcome {
  const reasoning = beginService('10-3', rows, context);
  for (const row of rows) {
    reasoning.require('归集额已填', row.collectedWan, () => true);
    requireNoRivals(row, findRivals(row), reasoning);
  }
  if (!reasoning.holds) return reasoning.conclude();

  const least = reasoning.parameter('', 'leastTotal').value;
  const reaches = (sum: DecimalText) =>
    compare(sum, least) === 0
      ? reasoning.reading('general.aboveInclusive') === 'true'
      : compare(sum, least) > 0;
  const whole = { value: sumOf(rows), source: cellsOf(rows) };
  reasoning.require(`归集总额${least}万元以上`, whole, reaches);

  const clients = groupByClient(rows);
  const someMayFallShort = clients.some((client) => compare(sumOf(client), least) <= 0);
  let paid = rows;
  if (reasoning.holds && clients.length > 1 && someMayFallShort) {
    const perClient = reasoning.reading('art10.rdTotal') === 'per-client';
    if (perClient) paid = clients.filter((client) => reaches(sumOf(client))).flat();
    const short = rows.filter((row) => !paid.includes(row));
    if (paid.length === 0) {
      const fact = { value: '没有', source: cellsOf(rows) };
      reasoning.require(`有单家企业归集额${least}万元以上`, fact, () => false);
    } else if (short.length > 0) {
      reasoning.note(`${cellsOf(short)}：该企业归集额不足${least}万元，不计`);
    }
  }
  if (!reasoning.holds) return reasoning.conclude();
  const amounts = paid.map(({ collectedWan }) => reasoning.quantity('归集额', collectedWan));
  const total = reasoning.total('归集总额', amounts);
  return reasoning.conclude(reasoning.applyRate('奖励', total, reasoning.parameter('', 'rate')));
}

function sumOf(rows: readonly ServiceRow[]): DecimalText {
  return add(...rows.map(({ collectedWan }) => collectedWan.value ?? '0'));
}

function cellsOf(rows: readonly ServiceRow[]): string {
  return sourcesText(rows.map(({ source, collectedWan }) => ({ source: collectedWan.source ?? source })));
}

/** The rows of each client, in the order of the sheet. */
function groupByClient(rows: readonly ServiceRow[]): readonly (readonly ServiceRow[])[] {
  return [...groupBy(rows, ({ enterpriseCode }) => enterpriseCode.value ?? '').values()];
}
