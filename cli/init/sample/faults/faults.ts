import { add } from '../../../../core/decimal.js';
import type { EntryRow } from '../../../../workbook/books/entry-row.js';
import { creditCodeOf } from '../credit-code-of.js';
import { codeOf } from '../sample-rows.js';
import { type Fault, findRow, type MistypedCell } from './fault.js';
import { asNumber, asText, fullWidth, wrongCheckCharacter, wrongInnerCharacter } from './mistyped.js';

/** Cells in rows that no other sheet refers to, so that one mistake is one finding. */
const mistyped: readonly MistypedCell[] = [
  enterprise('61', 'credit-code-check', 'creditCode', wrongCheckCharacter),
  enterprise('62', 'credit-code-digits-lost', 'creditCode', () => asNumber('914105810000000000')),
  enterprise('63', 'credit-code-registration-number', 'creditCode', () => '410526100012345'),
  enterprise('64', 'credit-code-form', 'creditCode', (code) => code.toLowerCase()),
  enterprise('65', 'credit-code-form', 'creditCode', fullWidth),
  enterprise('66', 'credit-code-form', 'creditCode', (code) => `${code.slice(0, 8)}\u200B${code.slice(8)}`),
  enterprise('67', 'credit-code-inner', 'creditCode', wrongInnerCharacter),
  enterprise('70', 'required', 'strategicEmerging', () => ''),
  enterprise('74', 'choice-unknown', 'kind', () => '合伙'),
  enterprise('75', 'region-kind', 'regionKind', () => '县'),
  enterprise('76', 'region-unknown', 'region', () => '修武县'),
  enterprise('21', 'text-invisible', 'name', (name) => `${name}\u00A0`),
  enterprise('19', 'number-text', 'salesWan', asText),
  enterprise('68', 'number-form', 'salesWan', (sales) => asText(`约${sales}`)),
  enterprise('73', 'unit-in-cell', 'salesWan', (sales) => asText(`${sales}万`)),
  enterprise('69', 'cell-error', 'salesWan', () => ({ kind: 'error', value: '#REF!' })),
  enterprise('20', 'year-form', 'salesYear', () => '24'),
  enterprise('71', 'percent-scale', 'rdIntensityPercent', () => '0.052'),
  enterprise('72', 'percent-range', 'rdIntensityPercent', () => '136'),
  recognition('06', '2025', 'date-form', 'issuedOn', () => asText('2025-02-30')),
  recognition('07', '2024', 'date-form', 'issuedOn', () => asText('2024年8月')),
  recognition('09', '2025', 'date-text', 'issuedOn', () => asText('2025.5.20')),
  recognition('11', '2025', 'certificate-years', 'validUntil', () => '2029-05-20'),
  recognition('10', '2024', 'validity-order', 'validUntil', () => '2024-05-20'),
  rdExpense('31', '2023', 'number-form', 'rdWan', () => asText('待定')),
  rdExpense('51', '2024', 'number-text', 'rdWan', () => asText('１２６.８')),
  rdExpense('39', '2024', 'first-time-conflict', 'firstTime', () => '是'),
  rdExpense('59', '2024', 'rd-year-jump', 'rdWan', () => '4200.01'),
  rdExpense('12', '2024', 'number-negative', 'otherSubsidyWan', () => '-50'),
  ledgerEntry('39', '2022', 'ledger-paid', 'districtPaidWan', () => '116'),
  ledgerEntry('52', '2024', 'reduction-reason', 'reductionReason', () => ''),
  contract('YL2024-0006', 'unit-slip', 'valueWan', (wan) => `${wan}0000`),
];

/** Rows that were added by mistake, and a sum that leaves out the last row. */
const extraRows: readonly Fault[] = [
  {
    kind: 'extra-row',
    rule: 'code-two-names',
    table: 'enterprises',
    column: 'name',
    extra: (rows) => ({ ...findRow(rows, { serial: '16' }), name: '安阳例砂仪器仪表有限公司' }),
  },
  {
    kind: 'extra-row',
    rule: 'name-two-codes',
    table: 'enterprises',
    column: 'creditCode',
    extra: (rows) => ({ ...findRow(rows, { serial: '17' }), creditCode: unlistedCode('97') }),
  },
  {
    kind: 'extra-row',
    rule: 'duplicate-row',
    table: 'recognitions',
    column: 'creditCode',
    extra: (rows) => findRow(rows, { creditCode: codeOf('08'), recognitionYear: '2024' }),
  },
  {
    kind: 'extra-row',
    rule: 'code-unlisted',
    table: 'recognitions',
    column: 'creditCode',
    extra: () => ({ creditCode: unlistedCode('98'), recognitionYear: '2024', manner: '认定' }),
  },
  {
    kind: 'extra-row',
    rule: 'total-mismatch',
    table: 'projects',
    column: 'amountWan',
    extra: (rows) => ({ creditCode: '合计', amountWan: sumWithoutLast('C', 'amountWan', rows) }),
  },
];

/** Every fault planted in the second sample book. */
export const faults: readonly Fault[] = [...mistyped, ...extraRows];

/** Which rule finds it, in which column, and what is typed there. */
type Slip = [rule: string, column: string, typed: MistypedCell['typed']];

function enterprise(serial: string, ...slip: Slip): MistypedCell {
  return mistype('enterprises', { serial }, slip);
}

function recognition(serial: string, recognitionYear: string, ...slip: Slip): MistypedCell {
  return mistype('recognitions', { creditCode: codeOf(serial), recognitionYear }, slip);
}

function rdExpense(serial: string, rdYear: string, ...slip: Slip): MistypedCell {
  return mistype('rdExpenses', { creditCode: codeOf(serial), rdYear }, slip);
}

function contract(contractNumber: string, ...slip: Slip): MistypedCell {
  return mistype('contracts', { contractNumber }, slip);
}

function ledgerEntry(serial: string, year: string, ...slip: Slip): MistypedCell {
  return mistype('ledger', { serial, year }, slip);
}

function mistype(table: string, row: MistypedCell['row'], [rule, column, typed]: Slip): MistypedCell {
  return { kind: 'mistyped-cell', rule, table, row, column, typed };
}

/** A right code of an enterprise that the sample does not list. */
function unlistedCode(serial: string): string {
  return creditCodeOf({ serial, kind: '企业', region: '龙安区' });
}

/** The sum of a column in rows 2 and below, whose range stops one row short. */
function sumWithoutLast(letters: string, column: string, rows: readonly EntryRow[]): EntryRow[string] {
  const amounts = rows.map((row) => String(row[column]));
  return {
    kind: 'formula',
    formula: `SUM(${letters}2:${letters}${rows.length})`,
    value: add(...amounts.slice(0, -1)),
  };
}
