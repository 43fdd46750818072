import type { EntryRow } from '../../../workbook/books/entry-row.js';
import { rdExpenses } from './data/rd-expenses.js';

const years = ['2020', '2021', '2022', '2023', '2024'] as const;
const awardedYear = '2024';

/** The sample's rows of 研发: a row for every applicant, basis and year with a figure, oldest first. */
export function rdExpenseRows(codeOf: (serial: string) => string): EntryRow[] {
  return rdExpenses.flatMap((line) => {
    let firstTime = true;
    return years.flatMap((year): EntryRow[] => {
      const figure = line[`rd${year}`];
      if (figure === '') return [];
      const subsidised = figure.endsWith('+');
      const row = {
        creditCode: codeOf(line.serial),
        rdYear: year,
        rdWan: figure.replace('+', ''),
        basis: line.basis === '' ? '加计扣除' : line.basis,
        firstTime: firstTime ? '是' : '否',
        subsidised: subsidised ? '是' : '否',
        otherSubsidyWan: year === awardedYear ? line.otherSubsidyWan || '0' : '',
      };
      if (subsidised) firstTime = false;
      return [row];
    });
  });
}
