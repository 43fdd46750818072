import type { ClaimOutcome } from '../../award.js';
import type { ServiceCells, ServiceMatter, ServiceRow } from '../../book/applicants/entered-rows.js';
import { applyBodyCeiling, bodyCeilingClause } from '../../ceilings/apply-body-ceiling.js';
import type { ClauseContext } from '../../clauses/clause-context.js';
import { servicesOf } from '../../clauses/services/services.js';
import type { ClaimInput } from '../case-file.js';
import { given } from '../facts/given.js';

/**
 * The outcomes of a case on incubators and intermediaries, after the ceiling of 10-4: one for each clause whose
 * keys the case has, a count of 0 giving no rows. Absent when its clause is of another kind; `10` and `10-1` are
 * all clauses that begin so. `priorPaidWan` is what the ledger shows for the year before.
 */
export function assessServiceCase(
  input: ClaimInput,
  context: ClauseContext,
): readonly ClaimOutcome[] | undefined {
  const { clause, priorPaidWan } = input;
  const services = servicesOf(context.policy);
  const known = [...services.map((service) => service.clause), bodyCeilingClause];
  if (clause === undefined || !known.some((id) => id.startsWith(clause))) return undefined;

  const year = context.awardYear - 1;
  const rows = caseRows(input, year);
  const paid = { year, clause: bodyCeilingClause, source: 'priorPaidWan' };
  const ledger = priorPaidWan === undefined ? [] : [{ ...paid, approvedWan: priorPaidWan }];
  const own = {
    ...context,
    applicant: { ...context.applicant, ledger, services: [...rows.values()].flat() },
  };
  const outcomes = services
    .filter(({ matters }) => matters.some((matter) => rows.has(matter)))
    .map((service) => {
      const claimed = service.matters.flatMap((matter) => rows.get(matter) ?? []);
      return { ...service.assess(claimed, own), claim: claimOf(input, service.clause) ?? service.claim };
    });
  return applyBodyCeiling(outcomes, own);
}

/** In a case of two bodies, each has its own name. */
function claimOf({ incubatorClaims, intermediaryClaims }: ClaimInput, clause: string): string | undefined {
  if (incubatorClaims !== undefined && clause === '7-4') return 'incubatorWan';
  return intermediaryClaims !== undefined && clause === '10-1a' ? 'intermediaryWan' : undefined;
}

/** The rows of every matter that the case speaks of; none of a matter whose count is 0. */
function caseRows(input: ClaimInput, year: number): ReadonlyMap<ServiceMatter, readonly ServiceRow[]> {
  const { recognitionYears, platforms, rdCollectedTotalWan, rdCollectedWan = [] } = input;
  const first = input.clause === '7-4' ? '孵化首次高企' : '辅导首次高企';
  const kept = recognitionYears ?? [];
  const parts: readonly [ServiceMatter, number | undefined, Partial<ServiceRow>][] = [
    [first, input.firstHnte, { recognitionYears: recognitionYears ?? [year] }],
    [first, input.reHnte, { recognitionYears: [year - 1, year] }],
    ['孵化首次科小', input.firstSme, {}],
    ...claimParts(input, year),
    ['三年内保留高企', input.retained3y, { stillServing: { value: true }, recognitionYears: kept }],
    ['三年内保留高企', input.retainedWithoutService, { stillServing: { value: false } }],
    ['辅导建成平台', platforms?.aboveNational, platform(true, '国家')],
    ['辅导建成平台', platforms?.aboveProvincial, platform(true, '省')],
    ['辅导建成平台', platforms?.belowNational, platform(false, '国家')],
    ['辅导建成平台', platforms?.belowProvincial, platform(false, '省')],
    [
      '研发费用归集',
      rdCollectedTotalWan === undefined ? undefined : 1,
      { collectedWan: given('rdCollectedTotalWan', rdCollectedTotalWan) },
    ],
    ...rdCollectedWan.map((wan): [ServiceMatter, number, Partial<ServiceRow>] => [
      '研发费用归集',
      1,
      { collectedWan: given('rdCollectedWan', wan) },
    ]),
  ];
  const rows = new Map<ServiceMatter, ServiceRow[]>();
  for (const [matter, count, facts] of parts) {
    if (count === undefined) continue;
    const list = rows.get(matter) ?? [];
    for (let left = count; left > 0; left -= 1) list.push(caseRow(matter, year, list.length + 1, facts));
    rows.set(matter, list);
  }
  return rows;
}

/** An incubator's and an intermediary's enterprises by name: the same name is the same enterprise. */
function claimParts(
  { incubatorClaims = [], intermediaryClaims = [] }: ClaimInput,
  year: number,
): readonly [ServiceMatter, number, Partial<ServiceRow>][] {
  const claims = [
    ...incubatorClaims.map((name) => ({ name, matter: '孵化首次高企' as const, source: 'incubatorClaims' })),
    ...intermediaryClaims.map((name) => ({
      name,
      matter: '辅导首次高企' as const,
      source: 'intermediaryClaims',
    })),
  ];
  return claims.map((claim) => [
    claim.matter,
    1,
    {
      enterpriseCode: given(claim.source, claim.name),
      recognitionYears: [year],
      others: claims
        .filter((other) => other !== claim && other.name === claim.name)
        .map(({ matter, source }): ServiceCells => ({ ...caseRow(matter, year, 0, {}), source })),
    },
  ]);
}

function platform(above: boolean, level: string): Partial<ServiceRow> {
  return { aboveDesignatedSize: given('platforms', above), platformLevel: given('platforms', level) };
}

function caseRow(
  matter: ServiceMatter,
  year: number,
  number: number,
  facts: Partial<ServiceRow>,
): ServiceRow {
  return {
    source: `${matter}第${number}家`,
    enterpriseCode: { value: `${matter}第${number}家` },
    matter: { value: matter },
    year: { value: year },
    aboveDesignatedSize: {},
    platformLevel: {},
    collectedWan: {},
    stillServing: {},
    others: [],
    recognitionYears: [],
    recognitionDoubts: [],
    listedAsAbove: {},
    ...facts,
  };
}
