import type { EntryRow } from '../../../workbook/books/entry-row.js';
import { movedIn, recognitions } from './data/recognitions.js';

/** The sample's rows of 高企: a row for every year of recognition, then those that moved into the city. */
export function recognitionRows(codeOf: (serial: string) => string): EntryRow[] {
  const recognised = recognitions.flatMap(({ serial, years }) =>
    years.split(' ').map((year) => ({
      creditCode: codeOf(serial),
      recognitionYear: year,
      manner: '认定',
      ...certificate(serial, `${year}-${year === '2025' ? '05-20' : '11-21'}`),
    })),
  );
  const arrived = movedIn.map(({ serial, issuedOn, ...row }) => ({
    ...row,
    creditCode: codeOf(serial),
    manner: '迁入',
    ...certificate(serial, issuedOn),
  }));
  return [...recognised, ...arrived];
}

/** A certificate is valid for three years (高新技术企业认定管理办法, 第9条). */
function certificate(serial: string, issuedOn: string): EntryRow {
  const year = issuedOn.slice(0, 4);
  return {
    certificate: `GR${year}419000${serial}`,
    issuedOn,
    validUntil: `${Number(year) + 3}${issuedOn.slice(4)}`,
  };
}
