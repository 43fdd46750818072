import { type DecimalText, isDecimalText } from '../decimal.js';
import { remembered } from '../remembered.js';
import { compactText } from './compact-text.js';
import type { DraftParagraph, DraftText, Stretch } from './draft-text.js';

/** A row of a table of indicators: its name, its unit and its figures, in the order of their columns. */
export interface IndicatorRow {
  /** Without white space and without its unit: 「常住人口数」. */
  readonly name: string;
  /** 「万人」, 「%」. */
  readonly unit: string;
  readonly figures: readonly IndicatorFigure[];
  readonly at: Stretch;
}

/** One figure of a row; `value` is absent for a text: 「完成省下达任务」. */
export interface IndicatorFigure {
  readonly text: string;
  readonly value?: DecimalText;
  readonly at: Stretch;
}

/**
 * The rows of indicators in the tables of a draft, also of a table whose cells a scraped text put on lines of their own. A
 * row has its unit in brackets or in the next cell.
 */
export const indicatorRows = remembered(({ paragraphs }: DraftText): readonly IndicatorRow[] => [
  ...paragraphs.flatMap((paragraph) => rowOfCells(paragraph) ?? []),
  ...scatteredRows(paragraphs),
]);

/** A name and its unit, whose bracket may have lost its end. */
const nameForm = /^(\p{Script=Han}[^（）()]{2,40})[（(]([^（）()\d]{1,12})[）)]?$/u;

function rowOfCells(paragraph: DraftParagraph): IndicatorRow | undefined {
  const { cells, text } = paragraph;
  if (cells === undefined) return undefined;
  let offset = 0;
  const placed = cells.map((cell) => {
    const start = text.indexOf(cell, offset);
    offset = start + cell.length;
    return { text: cell.replace(/\s/gu, ''), at: { paragraph, start, end: offset } };
  });
  const named = placed.findIndex((cell) => nameForm.test(cell.text));
  const [, name = '', unit = ''] = nameForm.exec(placed[named]?.text ?? '') ?? [];
  const cell = placed[named];
  const figures = placed.slice(named + 1).flatMap((each) => figureOf(each.text, each.at) ?? []);
  return cell === undefined || figures.length === 0 ? undefined : { name, unit, figures, at: cell.at };
}

/** Rows of a table whose cells stand on lines: 「4」, 「常住人口数(万人)」, 「941.49」, 「5」, 「人均地区生产总值(万元/人)」… */
function scatteredRows(paragraphs: readonly DraftParagraph[]): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  let serial: DecimalText | undefined;
  let before: DecimalText | undefined;
  let open:
    | { readonly name: string; readonly unit: string; readonly at: Stretch; figures: IndicatorFigure[] }
    | undefined;
  const close = (isNumbered: boolean) => {
    if (open === undefined) return;
    const last = open.figures.at(-1)?.value;
    // The number of the next row is no figure of this one.
    const isNext =
      isNumbered && last !== undefined && serial !== undefined && Number(last) === Number(serial) + 1;
    const figures = isNext ? open.figures.slice(0, -1) : open.figures;
    if (figures.length > 0) rows.push({ ...open, figures });
    open = undefined;
  };
  for (const paragraph of paragraphs) {
    if (paragraph.cells !== undefined) continue;
    const { text, stretch } = compactText(paragraph);
    const at = stretch(0, text.length);
    const [, name, unit] = nameForm.exec(text) ?? [];
    if (name !== undefined && unit !== undefined) {
      close(true);
      serial = before;
      open = { name, unit, at, figures: [] };
    } else {
      const figure = figureOf(text, at);
      if (figure === undefined) close(false);
      else open?.figures.push(figure);
      before = figure?.value;
    }
  }
  close(false);
  return rows;
}

function figureOf(text: string, at: Stretch): IndicatorFigure | undefined {
  const plain = text
    .replace(/^[≥>≤<]/u, '')
    .replaceAll(',', '')
    .replace(/[%％]$/u, '');
  if (isDecimalText(plain)) return { text, value: plain, at };
  return /^完成[^，。]{1,12}任务$/u.test(text) ? { text, at } : undefined;
}
