import type { Finding } from '../../core/finding.js';
import { findRegion, type RegionList } from '../../core/region.js';
import type { ApprovedAward } from './approved-award.js';

/**
 * The awards with their regions' present names, by region in the house's order, then by the enterprise's name
 * and clause in code point order (the same everywhere). A region that is not in the list comes last, with a
 * finding; none is dropped.
 */
export function sortAwards(
  awards: readonly ApprovedAward[],
  regions: RegionList,
): { readonly sorted: ApprovedAward[]; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const placed = awards.map((award) => {
    const region = findRegion(regions, award.region);
    if (region === undefined) findings.push(unknownRegion(award));
    return {
      award: { ...award, region: region?.name ?? award.region },
      order: region === undefined ? regions.regions.length : regions.regions.indexOf(region),
    };
  });
  const sorted = placed
    .sort(
      (a, b) =>
        a.order - b.order ||
        compareText(a.award.region, b.award.region) ||
        compareText(a.award.enterprise, b.award.enterprise) ||
        compareText(a.award.creditCode, b.award.creditCode) ||
        compareText(inOrder(a.award.clause), inOrder(b.award.clause)),
    )
    .map(({ award }) => award);
  return { sorted, findings };
}

function unknownRegion({ region, source }: ApprovedAward): Finding {
  const [sheet = '', cell] = source.split('!');
  return {
    rule: 'award-region-unknown',
    severity: 'verify',
    place: { kind: 'sheet', sheet, ...(cell === undefined ? {} : { cell }) },
    actual: region,
  };
}

/** With its numbers padded, so that 第4条 comes before 第10条. */
function inOrder(clause: string): string {
  return clause.replace(/\d+/g, (number) => number.padStart(4, '0'));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
