import { groupBy } from '../group-by.js';
import type { Applicant, LedgerEntry, RdYear, Recognition } from './book/applicants/applicant.js';
import type { RdClaim } from './clauses/rd/rd-claim.js';
import { isAwarded, type RecognitionClaim } from './clauses/recognitions/recognition-claim.js';
import { isComputedClause, type Policy } from './law/policy.js';
import { chooseReading, type ReadingChoices } from './law/reading-choice.js';
import type { Fact } from './reasoning/fact.js';

/** What one applicant claims in this batch. */
export interface Claims {
  readonly recognitions: readonly RecognitionClaim[];
  readonly rd?: RdClaim;
}

/**
 * The claims of an award year: recognitions of that year and the year before it, and the R&D expenses of the
 * year before. A claim the ledger already shows as awarded stays a claim, with that line beside it, so that
 * the answer says why nothing is paid again.
 */
export function findClaims(
  applicant: Applicant,
  awardYear: number,
  policy: Policy,
  choices: ReadingChoices,
): Claims {
  const rd = isComputedClause(policy, '4-1') ? findRdClaim(applicant, awardYear, policy, choices) : undefined;
  return {
    recognitions: isComputedClause(policy, '1-1') ? findRecognitionClaims(applicant, awardYear) : [],
    ...(rd === undefined ? {} : { rd }),
  };
}

function findRecognitionClaims(applicant: Applicant, awardYear: number): readonly RecognitionClaim[] {
  const accreditations = applicant.recognitions.filter(({ manner }) => manner === '认定');
  const unlisted = applicant.ledger.filter(
    (entry) =>
      isRecognitionAward(entry) &&
      isAwarded(entry) &&
      !applicant.recognitions.some((recognition) => isListedFor(entry, recognition)),
  );
  const isDue = ({ year }: Recognition) =>
    year.value === undefined || year.value === awardYear || year.value === awardYear - 1;
  const due = applicant.recognitions.filter(isDue);
  const unrewarded = due.filter(
    (recognition) => rewardOf(applicant.ledger, recognition) === undefined,
  ).length;
  return due.map((recognition) => {
    const until = recognition.year.value ?? awardYear;
    const years = [
      ...new Set(
        accreditations.map(({ year }) => year.value).filter((year) => year !== undefined && year <= until),
      ),
    ] as number[];
    const firstYear = years[0] ?? until;
    const rewarded = rewardOf(applicant.ledger, recognition);
    return {
      recognition,
      years: recognition.manner === '认定' ? years.sort((a, b) => a - b) : [],
      movedInBefore: applicant.recognitions.some(
        ({ manner, year }) => manner === '迁入' && year.value !== undefined && year.value < firstYear,
      ),
      unlisted,
      othersInBatch: rewarded === undefined ? unrewarded - 1 : 0,
      ...(rewarded === undefined ? {} : { rewarded }),
    };
  });
}

/** The ledger's award of clause 1 in the year of the recognition or the next. */
function rewardOf(ledger: readonly LedgerEntry[], recognition: Recognition): LedgerEntry | undefined {
  return ledger.find((entry) => isAwardOf(entry, recognition) && isAwarded(entry));
}

function isAwardOf(entry: LedgerEntry, { year, manner }: Recognition): boolean {
  const clauses = awardingClauses[manner];
  const recognised = year.value;
  if (recognised === undefined || !clauses.includes(entry.clause)) return false;
  return entry.year === recognised || entry.year === recognised + 1;
}

const awardingClauses: Readonly<Record<Recognition['manner'], readonly string[]>> = {
  认定: ['1-1', '1-2'],
  迁入: ['1-3'],
};

function isRecognitionAward({ clause }: LedgerEntry): boolean {
  return Object.values(awardingClauses).flat().includes(clause);
}

/** Whether 高企 has what a line was for: by the years, or, when it was awarded late, by the year that 事项 names. */
function isListedFor(entry: LedgerEntry, recognition: Recognition): boolean {
  const { value } = recognition.year;
  if (isAwardOf(entry, recognition)) return true;
  return value !== undefined && entry.claim?.includes(String(value)) === true;
}

const basisOption: Readonly<Record<string, string>> = { 加计扣除: 'super-deduction', 统计: 'statistics' };

function findRdClaim(
  applicant: Applicant,
  awardYear: number,
  policy: Policy,
  choices: ReadingChoices,
): RdClaim | undefined {
  const preferred = chooseReading(policy, choices, 'art4.rdBasis').option;
  const byYear = groupBy(applicant.rdYears, ({ year }) => year.value);
  const pick = (entries: readonly RdYear[]) => {
    const chosen = entries.find(({ basis }) => basisOption[basis.value ?? ''] === preferred) ?? entries[0];
    return chosen === undefined ? undefined : withSharedFacts(chosen, entries);
  };
  const claimed = byYear.get(awardYear - 1) ?? [];
  const rdYear = pick(claimed);
  if (rdYear === undefined) return undefined;
  const history = [...byYear.keys()]
    .filter((year) => year < awardYear - 1)
    .sort((a, b) => a - b)
    .flatMap((year) => pick(byYear.get(year) ?? []) ?? []);
  const rewarded = applicant.ledger.find(
    (entry) =>
      entry.year === awardYear && (entry.clause === '4-1' || entry.clause === '4-2') && isAwarded(entry),
  );
  return {
    rdYear,
    basisChosen: [...byYear.values()].some((entries) => entries.length > 1),
    history,
    ...(rewarded === undefined ? {} : { rewarded }),
  };
}

/** Only the expenses depend on the basis; what several rows say of one year besides must agree. */
function withSharedFacts(chosen: RdYear, entries: readonly RdYear[]): RdYear {
  return {
    ...chosen,
    firstTime: agreed(entries.map(({ firstTime }) => firstTime)),
    subsidised: agreed(entries.map(({ subsidised }) => subsidised)),
    otherSubsidyWan: agreed(entries.map(({ otherSubsidyWan }) => otherSubsidyWan)),
  };
}

/** The one thing that all rows say, as far as they say anything; in doubt when one is, or when they differ. */
function agreed<Value>(facts: readonly Fact<Value>[]): Fact<Value> {
  const doubtful = facts.find(({ doubt }) => doubt !== undefined);
  const said = facts.filter(({ value }) => value !== undefined);
  const [first] = said;
  if (doubtful !== undefined || first === undefined) return doubtful ?? facts[0] ?? {};
  if (said.every(({ value }) => value === first.value)) return first;
  return { doubt: '同一年度的各行不一致', ...(first.source !== undefined && { source: first.source }) };
}
