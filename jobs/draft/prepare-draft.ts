import type { IsoDate } from '../../core/calendar.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import type { InputBook } from '../../core/report/input-book.js';
import { type EnteredData, readEntries } from '../../generator/fields/read-entries.js';
import type { TemplateField } from '../../generator/fields/template-fields.js';
import { type BatchRow, splitRows } from './each-rows.js';
import type { GatheredEntries } from './entries/gather-entries.js';
import type { HashedTemplate } from './hashed-template.js';
import type { HouseData } from './house-data.js';
import { readResults } from './read-results.js';

/** What there is to fill a template with. */
export interface DraftInputs {
  /** The workbook of the results; must be there for a template that takes fields from one. */
  readonly book?: InputBook;
  readonly gathered: GatheredEntries;
  /** Given when each row of this 列表 becomes a document. */
  readonly list?: TemplateField;
  /** How a letter to somebody else is asked for; see `readResults`. */
  readonly otherLetters: string;
}

/** A template with everything that is there to fill it. */
export interface PreparedDraft {
  readonly template: HashedTemplate;
  readonly input?: InputBook;
  readonly entered: EnteredData;
  /** Every field, entered and computed; absent when something must be mended first. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** With a list: the rows that become documents, whose fields and findings are not among the others. */
  readonly rows?: readonly BatchRow[];
  /** What is worth saying of what was left out, as lines. */
  readonly notes: readonly string[];
}

/** Reads what was entered and what the workbook gives for the template. */
export function prepareDraft(
  template: HashedTemplate,
  { book, gathered, list, otherLetters }: DraftInputs,
  date: IsoDate,
  house: HouseData,
): PreparedDraft {
  const { data: source } = template.fields;
  const { data: entered, findings: entryFindings } = readEntries(template.fields, gathered.entries, date);
  const results =
    source === undefined || book === undefined
      ? { data: {}, findings: [], notes: [] }
      : readResults(source, { input: book, entered, date, each: list !== undefined, otherLetters }, house);
  const ofRows = entryFindings.filter(({ facts }) => list !== undefined && facts?.['list'] === list.name);
  const findings = [
    ...results.findings,
    ...gathered.findings,
    ...entryFindings.filter((finding) => !ofRows.includes(finding)),
  ];
  const data =
    results.data === undefined || findings.some(mustBeMended) ? undefined : { ...entered, ...results.data };
  return {
    template,
    ...(book !== undefined && { input: book }),
    ...(list === undefined || data === undefined
      ? { entered, ...(data !== undefined && { data }) }
      : splitRows(template.fields, list, entered, data, ofRows)),
    findings,
    notes: results.notes,
  };
}
