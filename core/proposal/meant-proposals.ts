import { type ReadTable, type Row, textOf } from '../sheet/read-table.js';
import { rowsBy } from '../sheet/rules/rule.js';

/** What besides 编号 tells one proposal from another. */
const distinguishing = ['category', 'term', 'session'];

/**
 * For a row of another sheet, the proposals it may mean: those of its 编号 that differ from it in nothing that the row
 * says of 类别, 届 and 次. Of a proposal that is listed twice, the first row.
 */
export function meantProposals(proposals: ReadTable | undefined): (row: Row) => readonly Row[] {
  const byNumber = rowsBy(proposals, 'number');
  return (row) => {
    const alike = (byNumber.get(textOf(row, 'number') ?? '') ?? []).filter((proposal) =>
      distinguishing.every((column) => {
        const said = textOf(row, column);
        return said === undefined || said === textOf(proposal, column);
      }),
    );
    const distinct = new Map<string, Row>();
    for (const proposal of alike) {
      const identity = distinguishing.map((column) => textOf(proposal, column)).join(' ');
      if (!distinct.has(identity)) distinct.set(identity, proposal);
    }
    return [...distinct.values()];
  };
}

/** The rows of another sheet by the one proposal each means; rows that mean none or several are left out. */
export function rowsOfProposals(
  table: ReadTable | undefined,
  proposals: ReadTable | undefined,
): ReadonlyMap<Row, readonly Row[]> {
  const meant = meantProposals(proposals);
  const rows = new Map<Row, Row[]>();
  for (const row of table?.rows ?? []) {
    const [proposal, rival] = meant(row);
    if (proposal === undefined || rival !== undefined) continue;
    const list = rows.get(proposal);
    if (list === undefined) rows.set(proposal, [row]);
    else list.push(row);
  }
  return rows;
}
