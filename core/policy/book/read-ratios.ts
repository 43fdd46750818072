import type { Finding } from '../../finding.js';
import { dateOf, decimalOf, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { EnteredRatio } from '../sharing/share-award.js';
import { FactReader } from './fact-reader.js';
import { rowsOf, type Tables } from './tables.js';

/** 分担比例, the latest first; a row with a cell to be mended gives none. */
export function readRatios(tables: Tables, findings: readonly Finding[]): readonly EnteredRatio[] {
  const facts = new FactReader(findings);
  return rowsOf(tables, 'sharingRatios')
    .flatMap((row): readonly EnteredRatio[] => {
      const clause = facts.read(row, 'clause', textOf);
      const from = facts.read(row, 'from', dateOf);
      const regionKind = facts.read(row, 'regionKind', textOf).value;
      const cityPercent = facts.read(row, 'cityPercent', decimalOf).value;
      const documentNumber = facts.read(row, 'documentNumber', textOf).value;
      const doubtful = clause.doubt !== undefined || from.doubt !== undefined;
      if (doubtful || regionKind === undefined || cityPercent === undefined || documentNumber === undefined) {
        return [];
      }
      const optional = withoutAbsent({ clause: clause.value, from: from.value });
      return [{ regionKind, cityPercent, documentNumber, ...optional }];
    })
    .sort((a, b) => ((b.from ?? '') < (a.from ?? '') ? -1 : 1));
}
