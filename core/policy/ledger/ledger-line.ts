import { add, compare, type DecimalText, subtract } from '../../decimal.js';
import { decimalOf, placeOf, type Row, textOf, yearNumberOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';

/** How old an award is, in years from its award year to the year of the report. */
export type Age = '当年' | '1年' | '2年' | '3年以上';

/** From the youngest to the oldest. */
export const ages: readonly Age[] = ['当年', '1年', '2年', '3年以上'];

/** The region of enterprises that 企业库 does not list, or lists without one. */
export const unknownRegion = '县区不明';

/** A line of 台账 with what is still owed on it, 万元. */
export interface LedgerLine {
  readonly year: number;
  readonly age: Age;
  readonly creditCode: string;
  /** Empty when 企业库 does not list the code. */
  readonly name: string;
  readonly region: string;
  readonly clause: string;
  readonly claim: string;
  readonly approvedWan: DecimalText;
  /** Absent when the cell is empty. */
  readonly cityPaidWan?: DecimalText;
  readonly districtPaidWan?: DecimalText;
  /** An empty cell says that nothing is recorded as paid, and counts as nothing paid. */
  readonly paidWan: DecimalText;
  readonly unpaidWan: DecimalText;
  /** `台账!A7`. */
  readonly source: string;
  /** Which empty cells count as unpaid; empty when none does, or nothing is owed. */
  readonly note: string;
}

/**
 * The line of a row of 台账 in the year `now`; absent when its year, code, clause or approved amount cannot be read.
 *
 * @param enterprises rows of 企业库 by credit code
 */
export function readLedgerLine(
  row: Row,
  enterprises: ReadonlyMap<string, Row>,
  now: number,
): LedgerLine | undefined {
  const year = yearNumberOf(row, 'year');
  const creditCode = textOf(row, 'creditCode');
  const clause = textOf(row, 'clause');
  const approvedWan = decimalOf(row, 'approvedWan');
  if (year === undefined || creditCode === undefined || clause === undefined || approvedWan === undefined) {
    return undefined;
  }
  const enterprise = enterprises.get(creditCode);
  const cityPaidWan = decimalOf(row, 'cityPaidWan');
  const districtPaidWan = decimalOf(row, 'districtPaidWan');
  const paidWan = add(cityPaidWan ?? '0', districtPaidWan ?? '0');
  const unpaidWan = subtract(approvedWan, paidWan);
  const empty = [
    ...(cityPaidWan === undefined ? ['市级已拨'] : []),
    ...(districtPaidWan === undefined ? ['区级已拨'] : []),
  ];
  return {
    year,
    age: ages[Math.min(Math.max(now - year, 0), ages.length - 1)] ?? '当年',
    creditCode,
    name: (enterprise && textOf(enterprise, 'name')) ?? '',
    region: (enterprise && textOf(enterprise, 'region')) ?? unknownRegion,
    clause,
    claim: textOf(row, 'claim') ?? '',
    approvedWan,
    ...withoutAbsent({ cityPaidWan, districtPaidWan }),
    paidWan,
    unpaidWan,
    source: placeOf(row, 'approvedWan'),
    note: empty.length > 0 && compare(unpaidWan, '0') > 0 ? `${empty.join('、')}没有填写，按未拨计` : '',
  };
}
