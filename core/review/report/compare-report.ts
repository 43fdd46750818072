import { groupBy } from '../../group-by.js';
import { findingDocument, findingLines } from '../../report/finding-lines.js';
import { changeBetween } from '../compare/change-between.js';
import type { DraftComparison, FigureFate } from '../compare/compared-figure.js';
import type { StatedFigure } from '../compare/reading/stated-figure.js';
import { type DraftPlace, type DraftText, placesIn, type Stretch, wordsOf } from '../draft-text.js';
import type { Review } from '../review-draft.js';
import { type ComparedRow, comparedRows, fateText } from './compared-row.js';
import { shownFindings } from './shown-findings.js';

/** How many numbers that fared alike are printed before the rest is only counted. */
const samples = 10;
/** What is listed; of the others only with `all`, since findings tell them. */
const listed: readonly FigureFate[] = ['updated', 'unpaired', 'new', 'dropped'];

/** Two reports beside each other as lines for people: the findings, how many numbers fared how, and the numbers themselves. */
export function compareLines(
  comparison: DraftComparison,
  { findings }: Review,
  shown: 'all' | 'samples',
): readonly string[] {
  const rows = groupBy(comparedRows(comparison), ({ fate }) => fate);
  const fates = (Object.keys(fateText) as FigureFate[]).filter((fate) => rows.has(fate));
  const counts = fates.map((fate) => `${fateText[fate].replace('，', '')} ${rows.get(fate)?.length}`);
  return [
    ...findingLines(shownFindings(comparison.later, findings), shown),
    counts.length === 0 ? '两份稿子里没有可以对照的数。' : `对照的数：${counts.join('、')}。`,
    ...fates
      .filter((fate) => shown === 'all' || listed.includes(fate))
      .flatMap((fate) => sectionOf(fate, rows.get(fate) ?? [], shown)),
  ];
}

function sectionOf(
  fate: FigureFate,
  rows: readonly ComparedRow[],
  shown: 'all' | 'samples',
): readonly string[] {
  const printed = shown === 'all' ? rows : rows.slice(0, samples);
  const more = rows.length - printed.length;
  return [
    `${fateText[fate]}：`,
    ...printed.map((row) => `  ${comparedRowText(row)}`),
    ...(more > 0 ? [`  另有 ${more} 处；加 --all 全部列出`] : []),
  ];
}

/** 「高新技术企业：303家（第52行第10列）→380家（第48行第9列），增加77家，增长25.4%」. */
export function comparedRowText({ subject, earlier, later, change }: ComparedRow): string {
  const sides = [
    earlier === undefined ? undefined : `上年报告${earlier.words}（${earlier.place}）`,
    later === undefined ? undefined : `本稿${later.words}（${later.place}）`,
  ].filter((side) => side !== undefined);
  const changes = [change?.difference, change?.rate].filter((part) => part !== undefined);
  return [`${subject}：${sides.join(' → ')}`, ...changes].join('，');
}

/** The same for --json. */
export function compareDocument(
  comparison: DraftComparison,
  { findings }: Review,
): Readonly<Record<string, unknown>> {
  const { earlier, later, figures } = comparison;
  const sides = { earlier: sideDocument(earlier), later: sideDocument(later) };
  return {
    findings: findings.map(findingDocument),
    figures: figures.map((figure) => {
      const own = figure.later ?? figure.earlier;
      const isUpdated =
        figure.fate === 'updated' && figure.earlier !== undefined && figure.later !== undefined;
      return {
        fate: figure.fate,
        kind: own?.kind,
        name: own?.name,
        area: own?.area,
        span: own?.span,
        unit: own?.unit,
        ...(figure.earlier !== undefined && { earlier: sides.earlier(figure.earlier) }),
        ...(figure.later !== undefined && { later: sides.later(figure.later) }),
        ...(isUpdated && figure.earlier && figure.later && changeBetween(figure.earlier, figure.later)),
      };
    }),
  };
}

/** A number of one report for --json: as printed and in the whole unit. */
function sideDocument(draft: DraftText): (figure: StatedFigure) => Readonly<Record<string, unknown>> {
  const placeOf: (at: Stretch) => DraftPlace = placesIn(draft);
  return ({ at, quantity, time, baseYear, sentence }) => ({
    words: wordsOf(at),
    value: quantity.value,
    ...(time !== undefined && { time }),
    ...(baseYear !== undefined && { baseYear }),
    place: placeOf(at),
    sentence: sentence.text,
  });
}
