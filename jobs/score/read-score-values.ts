import type { Finding, Place } from '../../core/finding.js';
import type { Framework } from '../../core/indicator/framework/framework.js';
import { csvCells } from '../../core/indicator/input/csv-cells.js';
import {
  evaluationOf,
  hasBookValues,
  type MethodDecision,
  readBookValues,
} from '../../core/indicator/input/read-book-values.js';
import { type MatrixInput, readMatrix } from '../../core/indicator/input/read-matrix.js';
import type { ChosenMethod } from '../../core/indicator/methods/method.js';
import type { RegionData } from '../../core/indicator/score/region-data.js';
import type { RegionList } from '../../core/region.js';
import { checkInput, type InputBook } from '../../core/report/input-book.js';
import type { StoppedRun } from '../../core/report/run-award.js';
import { formatAddress } from '../../core/sheet/address.js';
import { indicatorBook, kindOf } from '../../core/sheet/book-kinds.js';
import type { Cell } from '../../core/sheet/cell.js';
import { withoutAbsent } from '../../core/without-absent.js';
import type { IndicatorFile } from './indicator-file.js';

/** A file of values: a workbook, or a CSV text. */
export type ValueFile =
  | { readonly kind: 'book'; readonly book: InputBook; readonly name: string; readonly sha256: string }
  | { readonly kind: 'csv'; readonly text: string; readonly name: string; readonly sha256: string };

/** What is scored: values by region, and what the workbook says besides. */
export interface ScoreValues {
  readonly file: ValueFile;
  readonly place: Place;
  readonly framework: IndicatorFile<Framework>;
  readonly regions: readonly RegionData[];
  /** Chosen in the workbook; empty where it has no such sheet. */
  readonly methods: readonly ChosenMethod[];
  readonly decision: MethodDecision;
  /** The year of the values; absent where neither workbook nor framework says it. */
  readonly year?: string;
  readonly findings: readonly Finding[];
}

/**
 * The values of a file: of 指标考核工作簿 its own sheets, checked; else the first table of regions × indicators. Without
 * such a table only the findings come back.
 *
 * @param frameworkOf the framework that is meant, given the one that 考核 names; throws, in the words of the surface,
 *   where there is none
 */
export function readScoreValues(
  file: ValueFile,
  regions: RegionList,
  frameworkOf: (named: string | undefined) => IndicatorFile<Framework>,
): ScoreValues | StoppedRun {
  const checked = file.kind === 'book' ? checkedBook(file.book, regions) : undefined;
  const evaluation = checked === undefined ? {} : evaluationOf(checked.tables);
  const framework = frameworkOf(evaluation.framework);
  const year = withoutAbsent({ year: evaluation.year ?? framework.content.year });
  if (checked !== undefined && hasBookValues(checked.tables)) {
    const { tables, findings } = checked;
    const read = readBookValues(tables, framework.content, findings);
    const content = read.framework;
    return {
      ...read,
      ...year,
      file,
      place: { kind: 'sheet' },
      framework: { ...framework, content },
      findings: [...findings, ...read.findings],
    };
  }
  const { regions: read, ...rest } = readTable(file, framework.content);
  if (read === undefined) return rest;
  return { ...rest, ...year, file, framework, regions: read, methods: [], decision: {} };
}

/** Whether there is a table of values. */
export function hasValues(read: ScoreValues | StoppedRun): read is ScoreValues {
  return 'regions' in read;
}

function checkedBook(book: InputBook, regions: RegionList) {
  return kindOf(book.snapshot) === indicatorBook
    ? checkInput(book, indicatorBook.tables, regions)
    : undefined;
}

function readTable(file: ValueFile, framework: Framework): MatrixInput & { readonly place: Place } {
  const place: Place = file.kind === 'csv' ? { kind: 'file', file: file.name } : { kind: 'sheet' };
  const nothing = { findings: [{ rule: 'score-no-table', severity: 'mandatory', place }] } as const;
  if (file.kind === 'csv') {
    const cells = csvCells(file.text);
    if (cells === undefined) {
      return { place, findings: [{ rule: 'score-csv-quote', severity: 'mandatory', place }] };
    }
    const read = readMatrix(cells, framework, ({ row, column }) => ({
      kind: 'file',
      file: file.name,
      line: row,
      column,
    }));
    return { place, ...(read.regions === undefined ? nothing : read) };
  }
  for (const { name, visibility, cells } of file.book.snapshot.sheets) {
    if (visibility !== 'visible') continue;
    const placeOf = (cell: Pick<Cell, 'row' | 'column'>): Place => ({
      kind: 'sheet',
      sheet: name,
      cell: formatAddress(cell),
    });
    const read = readMatrix(cells, framework, placeOf);
    if (read.regions !== undefined) return { place: { kind: 'sheet', sheet: name }, ...read };
  }
  return { place, ...nothing };
}
