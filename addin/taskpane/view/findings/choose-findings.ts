import { compareSeverity, type Finding, type Place, type Severity } from '../../../../core/finding.js';
import { groupBy } from '../../../../core/group-by.js';
import { firstCellText } from './first-cell.js';

/** Which findings are shown, and in what order. */
export interface FindingFilter {
  readonly hidden: ReadonlySet<Severity>;
  /** Only those on this sheet; absent for all. */
  readonly sheet?: string;
  /** Only those of this rule; absent for all. */
  readonly rule?: string;
  /** Only those of this cell of the sheet; of a range the first cell counts. */
  readonly cell?: string;
  /** Whether those of one rule stand together. */
  readonly byRule: boolean;
}

/** The findings that pass, gravest first, otherwise in the order given. */
export function chooseFindings<Found extends Finding>(
  findings: readonly Found[],
  filter: FindingFilter,
): readonly Found[] {
  const chosen = findings.filter(
    ({ severity, rule, place }) =>
      !filter.hidden.has(severity) &&
      (filter.rule === undefined || rule === filter.rule) &&
      (filter.sheet === undefined || (place.kind === 'sheet' && place.sheet === filter.sheet)) &&
      (filter.cell === undefined || firstCellOf(place) === filter.cell),
  );
  const sorted = chosen.sort((a, b) => compareSeverity(a.severity, b.severity));
  if (!filter.byRule) return sorted;
  return [...groupBy(sorted, ({ severity, rule }) => `${severity} ${rule}`).values()].flat();
}

function firstCellOf(place: Place): string | undefined {
  return place.kind === 'sheet' && place.cell !== undefined ? firstCellText(place.cell) : undefined;
}

/** The sheet that a finding is on; absent where the whole book is meant. */
export function sheetOf({ place }: Finding): string | undefined {
  return place.kind === 'sheet' ? place.sheet : undefined;
}

/** How often each word comes, in the order of first coming. */
export function countWords(words: Iterable<string | undefined>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
