import { basename } from 'node:path';
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
import { checkInput } from '../../core/report/input-book.js';
import { formatAddress } from '../../core/sheet/address.js';
import { indicatorBook, kindOf } from '../../core/sheet/book-kinds.js';
import type { Cell } from '../../core/sheet/cell.js';
import { withoutAbsent } from '../../core/without-absent.js';
import { identifyFile } from '../../workbook/package/identify-file.js';
import { frameworkNamed, type IndicatorFile } from '../data/load-framework.js';
import { loadRegions } from '../data/load-regions.js';
import { CommandFailure } from '../failure.js';
import { sha256 } from '../output/sha256.js';
import { type BookFile, readBook, readBytes } from './read-input.js';
import { readText } from './read-text.js';

/** A file of values: a workbook, or a CSV text. */
export type ValueFile =
  | { readonly kind: 'book'; readonly book: BookFile; readonly name: string; readonly sha256: string }
  | { readonly kind: 'csv'; readonly text: string; readonly name: string; readonly sha256: string };

/** Reads a file of values; which of the two it is, its bytes say and not its name. */
export function readValueFile(path: string): ValueFile {
  const bytes = readBytes(path);
  if (identifyFile(bytes) === 'text') {
    return { kind: 'csv', text: readText(path), name: basename(path), sha256: sha256(bytes) };
  }
  const book = readBook(path);
  return { kind: 'book', book, name: book.name, sha256: book.sha256 };
}

/** What is scored: values by region, and what the workbook says besides. */
export interface ScoreValues {
  readonly place: Place;
  readonly framework: IndicatorFile<Framework>;
  /** Absent when there is no table of values. */
  readonly regions?: readonly RegionData[];
  /** Chosen in the workbook; empty where it has no such sheet. */
  readonly methods: readonly ChosenMethod[];
  readonly decision: MethodDecision;
  /** The year of the values; absent where neither workbook nor framework says it. */
  readonly year?: string;
  readonly findings: readonly Finding[];
}

/**
 * The values of a file: of 指标考核工作簿 its own sheets, checked; else the first table of regions × indicators.
 *
 * @param word the framework, as the command line names it; absent to take the one that 考核 names
 */
export function readScoreValues(file: ValueFile, word: string | undefined): ScoreValues {
  const checked = file.kind === 'book' ? checkedBook(file.book) : undefined;
  const evaluation = checked === undefined ? {} : evaluationOf(checked.tables);
  const named = word ?? evaluation.framework;
  if (named === undefined) throw new CommandFailure('usage', '没有写明指标体系；加 --framework 编号或文件');
  const framework = frameworkNamed(named, '没有评分');
  const year = withoutAbsent({ year: evaluation.year ?? framework.content.year });
  if (checked !== undefined && hasBookValues(checked.tables)) {
    const { tables, findings } = checked;
    const read = readBookValues(tables, framework.content, findings);
    const content = read.framework;
    return {
      ...read,
      ...year,
      place: { kind: 'sheet' },
      framework: { ...framework, content },
      findings: [...findings, ...read.findings],
    };
  }
  return { framework, ...year, methods: [], decision: {}, ...readTable(file, framework.content) };
}

function checkedBook(book: BookFile) {
  return kindOf(book.snapshot) === indicatorBook
    ? checkInput(book, indicatorBook.tables, loadRegions())
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
