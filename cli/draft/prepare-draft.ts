import type { IsoDate } from '../../core/calendar.js';
import type { TemplateField, TemplateFields } from '../../generator/fields/template-fields.js';
import { listNamed, listsOf } from '../../jobs/draft/each-rows.js';
import { type PreparedDraft, prepareDraft as prepare } from '../../jobs/draft/prepare-draft.js';
import { StoppedWork, stopped } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { CommandFailure } from '../failure.js';
import { readBook } from '../input/read-input.js';
import { houseData } from './house-data.js';
import { type LoadedTemplate, loadTemplate } from './load-template.js';
import { readEntrySources } from './read-entry-sources.js';

/** Where a template and its data come from. */
export interface DraftPaths {
  /** The bureau's own templates. */
  readonly templates?: string;
  readonly book?: string;
  readonly data?: string;
  readonly set?: readonly string[];
  /** Given when each row of a 列表 becomes a document: its name, or `true` for the one that the template names. */
  readonly each?: string | boolean;
}

/** The template of that name; its faults stop the command. */
export function requireTemplate(name: string, folder: string | undefined, undone: string): LoadedTemplate {
  const { template, findings } = loadTemplate(name, folder);
  if (template !== undefined) return template;
  throw new StoppedWork(stopped(findings, `模板有问题，${undone}。`));
}

/** Reads the files with what was entered and what the workbook gives for the template. */
export function prepareDraft(template: LoadedTemplate, paths: DraftPaths, date: IsoDate): PreparedDraft {
  const { title, data: source } = template.fields;
  if (source !== undefined && paths.book === undefined) {
    throw new CommandFailure('usage', `「${title}」从${source}取数，缺少 --book <工作簿>`);
  }
  const book = paths.book === undefined ? undefined : readBook(paths.book);
  const gathered = readEntrySources(
    {
      settings: paths.set ?? [],
      ...(paths.data !== undefined && { dataPath: paths.data }),
      ...(book !== undefined && { book }),
    },
    template.fields,
    loadRegions(),
  );
  return prepare(
    template,
    {
      ...(book !== undefined && { book }),
      gathered,
      ...(paths.each !== undefined && { list: listAsked(template.fields, paths.each) }),
      otherLetters: '用 --set 收件人=姓名，或 --each 一次出齐',
    },
    date,
    houseData,
  );
}

/** The 列表 that --each names, else the one of the template. Another name is wrong usage. */
function listAsked(template: TemplateFields, asked: string | boolean): TemplateField {
  const name = typeof asked === 'string' ? asked : template.each;
  const list = listNamed(template, name);
  if (list !== undefined) return list;
  const lists = listsOf(template);
  const known =
    lists.length === 0 ? '这个模板没有列表' : `可用的列表：${lists.map((each) => each.name).join('、')}`;
  throw new CommandFailure(
    'usage',
    name === undefined
      ? `「${template.title}」没有定下按哪个列表逐份出文，写成 --each 列表；${known}`
      : `--each 是「${name}」，不是「${template.title}」的列表；${known}`,
  );
}
