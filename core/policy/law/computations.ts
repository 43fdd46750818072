import type { ParameterKind } from './parameter-names.js';

/**
 * A function of this program for a clause that its parameters alone do not compute. It looks its own clause, and
 * those it works with, up by the ids they have in 安办文〔2021〕17号.
 */
interface Computation {
  /** The only clause it computes. */
  readonly clause: string;
  /** The entry table that its claims stand in. */
  readonly table: string;
  /** What it reads, as `clause.parameter`, and in which kind. */
  readonly needs: Readonly<Record<string, ParameterKind>>;
  /** Clauses that must be computed in the same policy: it hands claims to them, or takes numbers from them. */
  readonly beside?: readonly string[];
  /** Readings that it may ask for. */
  readonly readings: readonly string[];
}

/** By the word that `computedAs` in policy.yaml takes. */
const computations = {
  keyRecognition: {
    clause: '1-1',
    table: 'recognitions',
    needs: { '1-1.awardBySales': 'tiers' },
    beside: ['1-2', '1-3'],
    readings: ['art1.seiScope', 'art1.salesYear'],
  },
  otherRecognition: {
    clause: '1-2',
    table: 'recognitions',
    needs: {
      '1-2.first': 'amount',
      '1-2.again': 'amount',
      '1-2.thirdInARow': 'amount',
      '1-2.passesInARow': 'count',
    },
    beside: ['1-1', '1-3'],
    readings: [
      'art1.seiScope',
      'art1.thirdPass',
      'art1.thirdRestart',
      'art1.thirdCount',
      'art1.consecutiveGapYears',
    ],
  },
  moveIn: {
    clause: '1-3',
    table: 'recognitions',
    needs: {},
    beside: ['1-1', '1-2'],
    readings: ['art1.moveIn'],
  },
  openCompetition: {
    clause: '3-1',
    table: 'projects',
    needs: { '3-1.rate': 'rate', '3-1.cap': 'amount' },
    readings: [],
  },
  projectMatch: {
    clause: '3-2',
    table: 'projects',
    needs: { '3-2.rate': 'rate' },
    readings: ['art3.received'],
  },
  firstRdSubsidy: {
    clause: '4-1',
    table: 'rdExpenses',
    needs: { '4-1.rate': 'rate', '4-1.cap': 'amount' },
    beside: ['4-2'],
    readings: ['art4.rdBasis', 'art4.enterpriseScope', 'art4.firstTime', 'art4.min50Scope'],
  },
  rdIncrease: {
    clause: '4-2',
    table: 'rdExpenses',
    needs: {
      '4-2.rate': 'rate',
      '4-2.cap': 'amount',
      '4-2.minimumOutsideStatistics': 'amount',
      '4-2.windowYears': 'count',
    },
    beside: ['4-1'],
    readings: ['art4.rdBasis', 'art4.enterpriseScope', 'art4.noBase'],
  },
  yearCeiling: {
    clause: '4-3',
    table: 'rdExpenses',
    needs: { '4-3.ceilingByRd': 'tiers' },
    readings: ['art4.capScope', 'general.cutOrder'],
  },
  zeroRdBar: {
    clause: '4-4',
    table: 'enterprises',
    needs: { '4-4.barredAt': 'amount' },
    readings: ['art4.barScope'],
  },
  incubation: {
    clause: '7-4',
    table: 'incubation',
    needs: { '7-4.perEnterprise': 'schedule' },
    readings: ['art7.noDup'],
  },
  brokerage: {
    clause: '8-2',
    table: 'contracts',
    needs: { '8-2.rate': 'rate', '8-2.cap': 'amount', '8-1.award': 'schedule' },
    readings: ['art8.capPeriod'],
  },
  transferReceipts: {
    clause: '8-4a',
    table: 'contracts',
    needs: { '8-4a.rate': 'rate', '8-4a.cap': 'amount' },
    readings: ['art8.capPeriod', 'art8.licence'],
  },
  serviceReceipts: {
    clause: '8-4b',
    table: 'contracts',
    needs: { '8-4b.rate': 'rate', '8-4b.cap': 'amount' },
    readings: ['art8.capPeriod'],
  },
  registration: {
    clause: '8-5',
    table: 'contracts',
    needs: { '8-5.rate': 'rate', '8-5.cap': 'amount' },
    readings: [],
  },
  coachedFirsts: {
    clause: '10-1a',
    table: 'incubation',
    needs: { '10-1a.perEnterprise': 'amount' },
    readings: ['art7.noDup'],
  },
  coachedKept: {
    clause: '10-1b',
    table: 'incubation',
    needs: { '10-1b.perEnterprise': 'amount', '10-1b.yearsKept': 'count' },
    readings: ['art10.retention'],
  },
  coachedPlatforms: {
    clause: '10-2',
    table: 'incubation',
    needs: { '10-2.perPlatform': 'schedule' },
    readings: ['art10.platformAmounts'],
  },
  collectedRd: {
    clause: '10-3',
    table: 'incubation',
    needs: { '10-3.rate': 'rate', '10-3.leastTotal': 'amount' },
    readings: ['general.aboveInclusive', 'art10.rdTotal'],
  },
  bodyCeiling: {
    clause: '10-4',
    table: 'incubation',
    needs: { '10-4.lifetimeCap': 'amount' },
    readings: ['art10.capPeriod', 'general.cutOrder'],
  },
} as const satisfies Readonly<Record<string, Computation>>;

/** The word for a function in `computedAs`. */
export type ComputationName = keyof typeof computations;

/** Every word that `computedAs` takes. */
export const computationNames = Object.keys(computations) as ComputationName[];

/** What the function of that name computes, and from what. */
export function computationOf(name: ComputationName): Computation {
  return computations[name];
}
