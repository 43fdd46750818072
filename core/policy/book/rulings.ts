import { chineseDate } from '../../calendar.js';
import type { Finding } from '../../finding.js';
import { dateOf, type Row, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import type { Policy } from '../law/policy.js';
import type { ReadingChoice } from '../law/reading-choice.js';
import { rowsOf, type Tables } from './tables.js';

/**
 * 口径: the bureau's rulings by reading id. A row that names no known reading or option is a finding; a row
 * with a person, number or date counts as ruled, one without as merely set.
 */
export function readRulings(
  tables: Tables,
  policy: Policy,
): { readonly choices: ReadonlyMap<string, ReadingChoice>; readonly findings: readonly Finding[] } {
  const choices = new Map<string, ReadingChoice>();
  const findings: Finding[] = [];
  for (const row of rowsOf(tables, 'rulings')) {
    const id = textOf(row, 'reading');
    const option = textOf(row, 'option');
    if (id === undefined || option === undefined) continue;
    const fault = checkChoice(policy, id, option);
    if (fault !== undefined) {
      const column = fault.rule === 'reading-unknown' ? 'reading' : 'option';
      findings.push({ ...fault, place: sheetPlaceOf(row, column) });
      continue;
    }
    const ruling = rulingText(row);
    choices.set(id, ruling === '' ? { option, basis: 'set' } : { option, basis: 'ruled', ruling });
  }
  return { choices, findings };
}

/** What is wrong with a choice: an unknown reading, or an option the reading has not; absent when it is right. */
export function checkChoice(policy: Policy, id: string, option: string): Omit<Finding, 'place'> | undefined {
  const reading = policy.readings.find((candidate) => candidate.id === id);
  if (reading === undefined) {
    const known = policy.readings.map((candidate) => candidate.id).join('、');
    return { rule: 'reading-unknown', severity: 'mandatory', actual: id, facts: { known } };
  }
  if (Object.hasOwn(reading.options, option)) return undefined;
  const options = Object.entries(reading.options)
    .map(([key, title]) => `${key}（${title}）`)
    .join('、');
  return {
    rule: 'reading-option-unknown',
    severity: 'mandatory',
    actual: option,
    facts: { reading: id, options },
  };
}

function rulingText(row: Row): string {
  const date = dateOf(row, 'ruledOn');
  return [
    textOf(row, 'ruledBy'),
    textOf(row, 'documentNumber'),
    date === undefined ? undefined : chineseDate(date),
  ]
    .filter((part) => part !== undefined)
    .join('，');
}
