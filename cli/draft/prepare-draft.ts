import type { IsoDate } from '../../core/calendar.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import type { RegionList } from '../../core/region.js';
import { readAwardData } from '../../generator/award-documents/read-award-data.js';
import { type EnteredData, readEntries } from '../../generator/fields/read-entries.js';
import { readScoreData } from '../../generator/score-documents/read-score-data.js';
import { StoppedWork, stopped } from '../command-outcome.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { CommandFailure } from '../failure.js';
import { type BookFile, readBook } from '../input/read-input.js';
import { sha256 } from '../output/sha256.js';
import { type BatchRow, listOfRows, splitRows } from './each-rows.js';
import { gatherEntries } from './gather-entries.js';
import { type LoadedTemplate, loadTemplate } from './load-template.js';
import { readReplies } from './read-replies.js';

/** Where a template and its data come from. */
export interface DraftInputs {
  /** The bureau's own templates. */
  readonly templates?: string;
  readonly book?: string;
  readonly data?: string;
  readonly set?: readonly string[];
  /** Given when each row of a 列表 becomes a document: its name, or `true` for the one that the template names. */
  readonly each?: string | boolean;
}

/** A template with everything that is there to fill it. */
export interface PreparedDraft {
  readonly template: LoadedTemplate;
  readonly input?: BookFile;
  readonly entered: EnteredData;
  /** Every field, entered and computed; absent when something must be mended first. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** With --each: the rows that become documents, whose fields and findings are not among the others. */
  readonly rows?: readonly BatchRow[];
  /** What is worth saying of what was left out, as lines. */
  readonly notes: readonly string[];
}

/** The template of that name; its faults stop the command. */
export function requireTemplate(name: string, folder: string | undefined, undone: string): LoadedTemplate {
  const { template, findings } = loadTemplate(name, folder);
  if (template !== undefined) return template;
  throw new StoppedWork(stopped(findings, `模板有问题，${undone}。`));
}

/** Reads what was entered and what the workbook gives for the template. */
export function prepareDraft(template: LoadedTemplate, inputs: DraftInputs, date: IsoDate): PreparedDraft {
  const { title, data: source } = template.fields;
  if (source !== undefined && inputs.book === undefined) {
    throw new CommandFailure('usage', `「${title}」从${source}取数，缺少 --book <工作簿>`);
  }
  const regions = loadRegions();
  const input = inputs.book === undefined ? undefined : readBook(inputs.book);
  const gathered = gatherEntries(
    {
      settings: inputs.set ?? [],
      ...(inputs.data !== undefined && { dataPath: inputs.data }),
      ...(input !== undefined && { book: input }),
    },
    template.fields,
    regions,
  );
  const { data: entered, findings: entryFindings } = readEntries(template.fields, gathered.entries, date);
  const results =
    source === undefined || input === undefined
      ? { data: {}, findings: [], notes: [] }
      : readers[source](input, entered, date, regions, inputs.each !== undefined);
  const list = inputs.each === undefined ? undefined : listOfRows(template.fields, inputs.each);
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
    ...(input !== undefined && { input }),
    ...(list === undefined || data === undefined
      ? { entered, ...(data !== undefined && { data }) }
      : splitRows(template.fields, list, entered, data, ofRows)),
    findings,
    notes: results.notes,
  };
}

/** The fields of source 结果 that a workbook gives. */
interface Results {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

type ResultReader = (
  input: BookFile,
  entered: EnteredData,
  date: IsoDate,
  regions: RegionList,
  each: boolean,
) => Results;

const readers: Readonly<Record<NonNullable<LoadedTemplate['fields']['data']>, ResultReader>> = {
  奖补结果: readAwards,
  提案台账: readReplies,
  考核结果: readScores,
};

function readAwards(input: BookFile, entered: EnteredData, date: IsoDate, regions: RegionList): Results {
  const policies = requirePolicies('没有出文');
  const context = { policies, regions, holidays: loadHolidays(), sha256 };
  const { counts, ...results } = readAwardData(input, entered, date, context);
  return {
    ...results,
    notes: [
      `列入 ${counts.paid} 项奖补。`,
      ...(counts.undecided > 0 ? [`另有待裁定 ${counts.undecided} 项，没有列入。`] : []),
      ...(counts.upperBound > 0 ? [`另有只有上限、没有核定的 ${counts.upperBound} 项，没有列入。`] : []),
    ],
  };
}

function readScores(input: BookFile): Results {
  const { counts, ...results } = readScoreData(input, sha256);
  const left = counts.unranked > 0 ? `，另有 ${counts.unranked} 个没有总分，不排名` : '';
  return { ...results, notes: [`列入排名 ${counts.ranked} 个县（市、区）${left}。`] };
}
