import { basename } from 'node:path';
import type { RegionList } from '../../core/region.js';
import type { InputBook } from '../../core/report/input-book.js';
import { readFillIn } from '../../generator/fields/fill-in-book.js';
import { settingEntry } from '../../generator/fields/read-entries.js';
import type { TemplateFields } from '../../generator/fields/template-fields.js';
import { readDataEntries } from '../../jobs/draft/entries/data-entries.js';
import {
  type GatheredEntries,
  gatherEntries,
  requireFillIn,
} from '../../jobs/draft/entries/gather-entries.js';
import { CommandFailure } from '../failure.js';
import { readBook } from '../input/read-input.js';
import { readText } from '../input/read-text.js';

/** Where an official's entries for a template stand. */
export interface EntrySources {
  /** `字段=内容`, as said on the command line. */
  readonly settings: readonly string[];
  /** A YAML or JSON file, or a workbook with fill-in sheets. */
  readonly dataPath?: string;
  /** The workbook of the results, which may have fill-in sheets too. */
  readonly book?: InputBook;
}

/** Everything entered: what is said on the command line goes before the data file, that before the book. */
export function readEntrySources(
  { settings, dataPath, book }: EntrySources,
  template: TemplateFields,
  regions: RegionList,
): GatheredEntries {
  return gatherEntries([
    ...(book === undefined ? [] : [readFillIn(book, template, regions)]),
    ...(dataPath === undefined ? [] : [readData(dataPath, template, regions)]),
    parseSettings(settings),
  ]);
}

function readData(path: string, template: TemplateFields, regions: RegionList): GatheredEntries {
  return /\.xls[xm]$/i.test(path)
    ? requireFillIn(readBook(path), template, regions)
    : readDataEntries(basename(path), readText(path));
}

function parseSettings(settings: readonly string[]): GatheredEntries {
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
  const entries = new Map([...values].map(([name, value]) => [name, settingEntry(value, `--set ${name}`)]));
  return { entries, findings: [] };
}

function parseSetting(setting: string): [string, string] {
  const at = setting.indexOf('=');
  if (at < 1) throw new CommandFailure('usage', `--set 「${setting}」少了等号；写成 --set 字段=内容`);
  return [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
}
