import type { Finding } from '../../core/finding.js';
import type { RegionList } from '../../core/region.js';
import type { InputBook } from '../../core/report/input-book.js';
import { fillIn } from '../../core/sheet/fill-in-sheet.js';
import type { Entries, Entry } from '../../generator/fields/entry.js';
import { readFillIn } from '../../generator/fields/fill-in-book.js';
import { settingEntry } from '../../generator/fields/read-entries.js';
import type { TemplateFields } from '../../generator/fields/template-fields.js';
import { CommandFailure } from '../failure.js';
import { readBook } from '../input/read-input.js';
import { readDataEntries } from './data-entries.js';

/** Where an official's entries for a template stand. */
export interface EntryPlaces {
  /** `字段=内容`, as said on the command line. */
  readonly settings: readonly string[];
  /** A YAML or JSON file, or a workbook with fill-in sheets. */
  readonly dataPath?: string;
  /** The workbook of the results, which may have fill-in sheets too. */
  readonly book?: InputBook;
}

/** Everything entered: what is said on the command line goes before the data file, that before the book. */
export function gatherEntries(
  { settings, dataPath, book }: EntryPlaces,
  template: TemplateFields,
  regions: RegionList,
): { readonly entries: Entries; readonly findings: readonly Finding[] } {
  const ofBook = book === undefined ? nothing : readFillIn(book, template, regions);
  const ofData =
    dataPath === undefined
      ? nothing
      : /\.xls[xm]$/i.test(dataPath)
        ? requireFillIn(readBook(dataPath), template, regions)
        : readDataEntries(dataPath);
  return {
    entries: new Map([...ofBook.entries, ...ofData.entries, ...parseSettings(settings)]),
    findings: [...ofBook.findings, ...ofData.findings],
  };
}

const nothing: { readonly entries: Entries; readonly findings: readonly Finding[] } = {
  entries: new Map(),
  findings: [],
};

/** A workbook given to take entries from must have some. */
function requireFillIn(book: InputBook, template: TemplateFields, regions: RegionList) {
  const read = readFillIn(book, template, regions);
  if (read.entries.size > 0 || read.findings.length > 0) return read;
  const place = { kind: 'file', file: book.name } as const;
  const facts = { sheet: fillIn.sheet, field: fillIn.field, content: fillIn.content };
  const finding: Finding = { rule: 'fill-in-missing', severity: 'mandatory', place, facts };
  return { entries: read.entries, findings: [finding] };
}

function parseSettings(settings: readonly string[]): ReadonlyMap<string, Entry> {
  const values = new Map<string, string>();
  for (const [name, value] of settings.map(parseSetting)) {
    const earlier = values.get(name);
    if (earlier !== undefined && earlier !== value) {
      throw new CommandFailure(
        'usage',
        `--set 给「${name}」填了两个内容：「${earlier}」「${value}」；只留一个`,
      );
    }
    values.set(name, value);
  }
  return new Map([...values].map(([name, value]) => [name, settingEntry(value, `--set ${name}`)]));
}

function parseSetting(setting: string): [string, string] {
  const at = setting.indexOf('=');
  if (at < 1) throw new CommandFailure('usage', `--set 「${setting}」少了等号；写成 --set 字段=内容`);
  return [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
}
