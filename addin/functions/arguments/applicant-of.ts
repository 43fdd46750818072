import type { Applicant } from '../../../core/policy/book/applicants/applicant.js';
import { noEnteredRows } from '../../../core/policy/book/applicants/entered-rows.js';
import type { Fact } from '../../../core/policy/reasoning/fact.js';

/** A fact from an argument: no cell is known for it. */
export function factOf<Value>(value: Value | undefined): Fact<Value> {
  return value === undefined ? {} : { value };
}

/** An applicant of whom only what is given is known. */
export function applicantOf(known: Partial<Applicant>): Applicant {
  return {
    creditCode: '',
    identity: { value: '' },
    name: '',
    kind: { value: '企业' },
    region: '',
    regionKind: {},
    ...noEnteredRows,
    aboveDesignatedSize: {},
    strategicEmerging: {},
    inRdStatistics: {},
    rdStatisticsWan: {},
    salesWan: {},
    salesYear: {},
    recognitions: [],
    rdYears: [],
    rdDoubts: [],
    ledger: [],
    ledgerDoubts: [],
    ...known,
  };
}
