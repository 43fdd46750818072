import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { IsoDate } from '../../core/calendar.js';

const coreProperties = 'docProps/core.xml';

/**
 * The same .docx without traces of when and where it was made: the dates in its properties are `date`, those of
 * its parts the earliest a zip file can hold.
 */
export function settleBytes(docx: Uint8Array, date: IsoDate): Uint8Array {
  // Built from local fields, as the zip format counts: an instant would shift with the time zone.
  const mtime = new Date(1980, 0, 1);
  const parts = unzipSync(docx);
  const settled: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const bytes = parts[name];
    if (bytes === undefined) continue;
    settled[name] = [name === coreProperties ? withDate(bytes, date) : bytes, { mtime }];
  }
  return zipSync(settled, { level: 6 });
}

function withDate(bytes: Uint8Array, date: IsoDate): Uint8Array {
  const dates = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g;
  return strToU8(strFromU8(bytes).replace(dates, `$1${date}T00:00:00Z`));
}
