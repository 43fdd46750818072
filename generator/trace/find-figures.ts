import { elementNames } from '../document/check/element-names.js';
import { elementTexts } from '../document/element-texts.js';
import type { DocumentElement, OfficialDocument } from '../document/official-document.js';
import type { Origin } from './origin.js';
import type { TextSource } from './text-source.js';

/** A figure printed in a document, and where it comes from. */
export interface Figure {
  /** As printed: 「1320」, 「2025年8月19日」. */
  readonly text: string;
  /** The sentence it stands in, the row and column of a table, or the category and series of a chart. */
  readonly sentence: string;
  /** 「正文」, 「标题」, 「附件」. */
  readonly element: string;
  /** Absent for a figure that is typed in the template. */
  readonly origin?: Origin;
  /** The element and its text in which it stands, and its place there. */
  readonly owner: DocumentElement;
  readonly path: string;
  readonly start: number;
}

/** Every figure of the document in the order of its text. Words that came from a cell are none. */
export function findFigures({ elements }: OfficialDocument): Figure[] {
  return elements.flatMap((element) => figuresOf(element, elementNames[element.kind]));
}

function figuresOf(element: DocumentElement, name: string): Figure[] {
  const { title, inside } =
    element.kind === 'attachment'
      ? { title: element.title.sources ?? [], inside: element.elements }
      : { title: element.sources ?? [], inside: [] };
  const own = elementTexts(element).flatMap(({ path, text }) =>
    figuresIn(
      text,
      title.filter((source) => source.path === path),
    ).map(
      (figure): Figure => ({
        ...figure,
        element: name,
        owner: element,
        path,
        sentence: sentenceOf(element, path, text, figure.start),
      }),
    ),
  );
  return [...own, ...inside.flatMap((each) => figuresOf(each, '附件'))];
}

type Found = Pick<Figure, 'text' | 'start' | 'origin'>;

/** A number as it is printed: 1,320.50, 37.9%, ３.５. */
const number = /[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％‰]?/g;

/** Sourced stretches that are figures, and the numbers outside any stretch. */
function figuresIn(text: string, sources: readonly TextSource[]): Found[] {
  const sourced = sources
    .filter(({ start, end, origin }) => isFigure(text.slice(start, end), origin))
    .map(({ start, end, origin }): Found => ({ text: text.slice(start, end), start, origin }));
  const typed = [...text.matchAll(number)].flatMap(({ 0: found, index }): Found[] =>
    sources.some(({ start, end }) => index < end && index + found.length > start)
      ? []
      : [{ text: found, start: index }],
  );
  return [...sourced, ...typed].sort((a, b) => a.start - b.start);
}

function isFigure(text: string, { arithmetic }: Origin): boolean {
  return arithmetic !== undefined || /[0-9０-９]|[零壹贰叁肆伍陆柒捌玖拾佰仟]{2}/.test(text);
}

function sentenceOf(element: DocumentElement, path: string, text: string, at: number): string {
  if (element.kind === 'table') return cellWords(element, path);
  if (element.kind === 'chart') return chartPlaceWords(element, path);
  const before = Math.max(...['。', '；', '！', '？'].map((mark) => text.lastIndexOf(mark, at - 1)));
  const after = text.slice(at).search(/[。；！？]/);
  return text.slice(at === 0 ? 0 : before + 1, after === -1 ? text.length : at + after + 1).trim();
}

/** 「第3行「甲公司」的金额（万元）」. */
function cellWords(table: DocumentElement & { readonly kind: 'table' }, path: string): string {
  const [part, row, column] = path.split('.');
  if (part === 'columns') return `表头「${table.columns[Number(row)]?.title ?? ''}」`;
  if (part === 'total') return `合计行的${table.columns[Number(row)]?.title ?? ''}`;
  const cells = table.rows[Number(row)] ?? [];
  const label = cells.find((cell) => /\p{Script=Han}/u.test(cell)) ?? '';
  return `表格第${Number(row) + 1}行「${label}」的${table.columns[Number(column)]?.title ?? ''}`;
}

/** 「图「创新主体」里「高新技术企业」的本期」. */
function chartPlaceWords(chart: DocumentElement & { readonly kind: 'chart' }, path: string): string {
  const [part, index, , category] = path.split('.');
  const place = `图「${chart.caption}」`;
  if (part === 'categories') return `${place}的类别`;
  if (part !== 'series') return place;
  const name = chart.series[Number(index)]?.name ?? '';
  return category === undefined
    ? `${place}的系列`
    : `${place}里「${chart.categories[Number(category)] ?? ''}」的${name}`;
}
