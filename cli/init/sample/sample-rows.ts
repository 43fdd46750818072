import { findRegion, type RegionList } from '../../../core/region.js';
import type { EntryRow, EntryRows } from '../../../workbook/books/entry-row.js';
import { creditCodeOf } from './credit-code-of.js';
import { contracts } from './data/contracts.js';
import { enterprises } from './data/enterprises.js';
import { incubation } from './data/incubation.js';
import { ledger } from './data/ledger.js';
import { approvals, objections, projects, scienceAwards } from './data/other-sheets.js';
import { titles } from './data/titles.js';
import { rdExpenseRows } from './rd-expense-rows.js';
import { recognitionRows } from './recognition-rows.js';

/** Said on 填表说明 and in the batch's remark. */
export const sampleNotice = '样例数据，均为虚构';

/**
 * A batch of invented applicants for the award year 2025 under 安办文〔2021〕17号, by table id: the edges
 * of every clause, the history they need, and rows in every sheet but 口径 and 核实说明. Nothing in it is to be
 * mended. Throws when the list lacks a region of the sample.
 */
export function sampleRows(regions: RegionList): EntryRows {
  return {
    batch: [
      {
        awardYear: '2025',
        policy: '安办文〔2021〕17号',
        deadline: '2025-07-31',
        budgetWan: '24000',
        note: sampleNotice,
      },
    ],
    enterprises: enterprises.map(({ scenario, ...cells }) => ({
      ...cells,
      creditCode: codeOf(cells.serial),
      regionKind: kindOf(cells.region, regions),
      note: scenario === '' ? '' : `样例：${scenario}`,
    })),
    recognitions: recognitionRows(codeOf),
    rdExpenses: rdExpenseRows(codeOf),
    titles: titles.map(withCode),
    projects: projects.map(withCode),
    contracts: contracts.map((row) => ({
      ...row,
      sellerCode: codeOf(row.sellerSerial),
      broker: row.brokerSerial === '' ? '' : applicantOf(row.brokerSerial).name,
      registrar: applicantOf(row.registrarSerial).name,
    })),
    scienceAwards: scienceAwards.map(withCode),
    incubation: incubation.map((row) => ({
      ...row,
      bodyCode: codeOf(row.bodySerial),
      enterpriseCode: codeOf(row.enterpriseSerial),
    })),
    ledger: ledger.map((row) => ({ ...withCode(row), ...ledgerDocument(row.year) })),
    approvals: approvals.map(withCode),
    objections: objections.map(withCode),
  };
}

/** The credit code of the sample's applicant. Throws for a serial that the sample has not. */
export function codeOf(serial: string): string {
  return creditCodeOf(applicantOf(serial));
}

function applicantOf(serial: string): (typeof enterprises)[number] {
  const applicant = enterprises.find((candidate) => candidate.serial === serial);
  if (applicant === undefined) throw new RangeError(`The sample has no applicant ${serial}.`);
  return applicant;
}

function withCode(row: Readonly<Record<string, string>> & { readonly serial: string }): EntryRow {
  return { ...row, creditCode: codeOf(row.serial) };
}

function kindOf(name: string, regions: RegionList): string {
  const region = findRegion(regions, name);
  if (region === undefined) throw new RangeError(`The region list lacks \`${name}\`.`);
  return region.kind;
}

/** One document approved all awards of a year. */
function ledgerDocument(year: string): EntryRow {
  return { documentNumber: `样科〔${year}〕66号`, date: `${year}-12-18` };
}
