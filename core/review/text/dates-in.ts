import { type IsoDate, isoDateOf } from '../../calendar.js';
import type { DraftParagraph, Stretch } from '../draft-text.js';
import { findWords } from './find-words.js';

/** A day that a text names in full, in figures: 「2023年1月12日」, 「2023-01-12」. */
export interface FullDate {
  readonly at: Stretch;
  /** Where it begins in the compact text. */
  readonly from: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Absent for a day that does not exist. */
  readonly date?: IsoDate;
}

/** The full dates of a paragraph in their order. */
export function datesIn(paragraph: DraftParagraph): FullDate[] {
  return findWords(
    paragraph,
    /(?<!\d)(\d{4})(?:年(\d{1,2})月(\d{1,2})日|[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.]))/gu,
  ).map(({ at, from, parts }) => {
    const [year, month, day] = [parts[1], parts[2] || parts[4], parts[3] || parts[5]].map(Number);
    return fullDate({ at, from, year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  });
}

function fullDate(parts: Omit<FullDate, 'date'>): FullDate {
  const date = isoDateOf(parts.year, parts.month, parts.day);
  return date === undefined ? parts : { ...parts, date };
}
