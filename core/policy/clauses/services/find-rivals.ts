import type { ServiceCells, ServiceMatter, ServiceRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import { sourcesText } from './begin-service.js';

/**
 * The other rows that may claim the award of this one: about the same enterprise and the same award, or about
 * something that cannot be read. Rows of a later year are not due yet. A first recognition has one year, which 高企
 * tells; a platform and R&D expenses are those of their year.
 */
export function findRivals(row: ServiceRow): readonly ServiceCells[] {
  return row.others.filter((other) => isDueWith(row, other) && mayBeSame(row, other));
}

function isDueWith(row: ServiceRow, { year }: ServiceCells): boolean {
  return year.value === undefined || row.year.value === undefined || year.value <= row.year.value;
}

function mayBeSame(row: ServiceRow, other: ServiceCells): boolean {
  const matter = row.matter.value;
  if (matter === undefined || other.matter.value === undefined) return true;
  if (awardOf(matter) !== awardOf(other.matter.value)) return false;
  const [first] = row.recognitionYears;
  switch (matter) {
    case '孵化首次科小':
      return true;
    case '三年内保留高企':
      return other.stillServing.value !== false;
    case '辅导建成平台':
      return mayAgree(row.year, other.year) && mayAgree(row.platformLevel, other.platformLevel);
    case '研发费用归集':
      return mayAgree(row.year, other.year);
    default:
      return mayAgree({ value: first }, other.year);
  }
}

/** An incubator and an intermediary may claim one and the same first recognition. */
function awardOf(matter: ServiceMatter): string {
  return matter === '孵化首次高企' || matter === '辅导首次高企' ? '首次高企' : matter;
}

function mayAgree<Value>(
  one: { readonly value?: Value | undefined },
  other: { readonly value?: Value | undefined },
): boolean {
  return one.value === undefined || other.value === undefined || one.value === other.value;
}

/** Leaves the claim open where other rows claim the award of this one. */
export function requireNoRivals(
  row: ServiceRow,
  rivals: readonly ServiceCells[],
  reasoning: Reasoning,
): void {
  const unclear = rivals.filter(({ matter, year }) => matter.value === undefined || year.value === undefined);
  const same = rivals.filter((rival) => !unclear.includes(rival));
  if (same.length > 0) {
    reasoning.leaveOpen(`${row.source}所报企业，${sourcesText(same)}也报同一事项，核对后只留一行`);
  }
  if (unclear.length > 0) {
    reasoning.leaveOpen(`${row.source}所报企业，${sourcesText(unclear)}的事项或年度不清，可能报同一事项`);
  }
}
