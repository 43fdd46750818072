import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The hostile inputs that concern workbooks, sheets, the check and the texts read beside them, by the number of
 * their row in the project's list, and the file that tries each through the command line. Values of money and
 * dates, names and codes, and the surroundings of a run each have a file.
 *
 * | row | input | tested in |
 * |---|---|---|
 * | 1 | .xls, .et, HTML or CSV named .xlsx | containers |
 * | 2 | workbook with a password | containers |
 * | 3 | macros | containers |
 * | 4 | cut off, wrong CRC, lying directory | containers |
 * | 5, 6 | zip bomb; declared size that lies | containers |
 * | 7, 8 | very many entries, nested zip; names of entries | containers |
 * | 9 | DOCTYPE with entities | containers |
 * | 10–14 | far cells, empty styled rows, merges, texts and escapes | sheets |
 * | 15–19 | codes and names | codes |
 * | 20–22, 24 | names that look like formulas, tags or markup; characters no file can hold; rare ones | documents |
 * | 25, 26 | names that are no file names, or the same one | documents |
 * | 29 | lock files | surroundings |
 * | 32–37 | amounts, percentages, dates | values |
 * | 44–47 | sums, formulas, headers, moved columns | sheets |
 * | 53–55, 57, 58, 62–64 | templates, their data, lists, numbering, what may not go public | documents |
 * | 67 | regions | values |
 * | 69 | texts of any coding | surroundings |
 * | 70 | time zone, locale, clock | surroundings |
 */
const testedIn: Readonly<Record<string, readonly number[]>> = {
  containers: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  sheets: [10, 11, 12, 13, 14, 44, 45, 46, 47],
  codes: [15, 16, 17, 18, 19],
  values: [32, 33, 34, 35, 36, 37, 67],
  documents: [20, 21, 22, 24, 25, 53, 54, 55, 57, 58, 62, 63, 64],
  surroundings: [29, 69, 70],
};

test.each(Object.entries(testedIn))('%s has a test for each of its rows, and for no other', (file, rows) => {
  const text = readFileSync(join(import.meta.dirname, `${file}.test.ts`), 'utf8');
  const titled = [...text.matchAll(/^(?: {2})?(?:\]\))?.*['`]row (\d+): /gm)].map(([, row]) => Number(row));
  expect([...new Set(titled)].sort((a, b) => a - b)).toEqual(rows);
});
