import type { Finding } from '../../../core/finding.js';
import type { RegionList } from '../../../core/region.js';
import type { InputBook } from '../../../core/report/input-book.js';
import { fillIn } from '../../../core/sheet/fill-in-sheet.js';
import type { Entries } from '../../../generator/fields/entry.js';
import { readFillIn } from '../../../generator/fields/fill-in-book.js';
import type { TemplateFields } from '../../../generator/fields/template-fields.js';

/** What was entered, by field, and what was wrong where it stands. */
export interface GatheredEntries {
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

/** Everything entered: a later source goes before an earlier one, and the findings are those of all. */
export function gatherEntries(sources: readonly GatheredEntries[]): GatheredEntries {
  return {
    entries: new Map(sources.flatMap(({ entries }) => [...entries])),
    findings: sources.flatMap(({ findings }) => findings),
  };
}

/** The entries of a workbook given to take entries from: it must have fill-in sheets. */
export function requireFillIn(
  book: InputBook,
  template: TemplateFields,
  regions: RegionList,
): GatheredEntries {
  const read = readFillIn(book, template, regions);
  if (read.entries.size > 0 || read.findings.length > 0) return read;
  const place = { kind: 'file', file: book.name } as const;
  const facts = { sheet: fillIn.sheet, field: fillIn.field, content: fillIn.content };
  const finding: Finding = { rule: 'fill-in-missing', severity: 'mandatory', place, facts };
  return { entries: read.entries, findings: [finding] };
}
