import { changeBetween, type FigureChange } from '../compare/change-between.js';
import type { ComparedFigure, DraftComparison, FigureFate } from '../compare/compared-figure.js';
import { lineText } from '../compare/line-text.js';
import type { StatedFigure } from '../compare/reading/stated-figure.js';
import { timeText } from '../compare/time-text.js';
import { type DraftText, wordsOf } from '../draft-text.js';

/** What became of a number, as people read it. */
export const fateText: Readonly<Record<FigureFate, string>> = {
  updated: '改了',
  unchanged: '没有变',
  'same-time': '同一时间，相符',
  contradicts: '同一时间，不同',
  new: '新提的',
  dropped: '没有再提',
  unpaired: '没有对上',
};

/** A number of one report or of both as people read it. */
export interface ComparedRow {
  readonly fate: FigureFate;
  /** 「高新技术企业」, 「高新技术企业（文峰区，2018年）」. */
  readonly subject: string;
  readonly earlier?: RowSide;
  readonly later?: RowSide;
  /** Of a number that is another now. */
  readonly change?: FigureChange;
}

/** What one report says: 「303家」, and where. */
export interface RowSide {
  readonly words: string;
  readonly place: string;
  readonly sentence: string;
}

/** Every number that was compared, in its order. */
export function comparedRows({ figures, earlier, later }: DraftComparison): readonly ComparedRow[] {
  return figures.flatMap((figure): readonly ComparedRow[] => {
    const own = figure.later ?? figure.earlier;
    if (own === undefined) return [];
    const change = changeOf(figure);
    return [
      {
        fate: figure.fate,
        subject: subjectText(own, figure.fate),
        ...(figure.earlier !== undefined && { earlier: sideOf(earlier, figure.earlier) }),
        ...(figure.later !== undefined && { later: sideOf(later, figure.later) }),
        ...(change !== undefined && { change }),
      },
    ];
  });
}

function changeOf({ fate, earlier, later }: ComparedFigure): FigureChange | undefined {
  if (fate !== 'updated' || earlier === undefined || later === undefined) return undefined;
  return changeBetween(earlier, later);
}

function subjectText({ name, area, span, time }: StatedFigure, fate: FigureFate): string {
  const isOneTime = (fate === 'same-time' || fate === 'contradicts') && time !== undefined;
  const where = [area, isOneTime ? timeText(time) : '', span].filter((part) => part !== '');
  return where.length === 0 ? name : `${name}（${where.join('，')}）`;
}

function sideOf(draft: DraftText, { at, sentence }: StatedFigure): RowSide {
  return { words: wordsOf(at).replace(/\s/gu, ''), place: lineText(draft, at), sentence: sentence.text };
}
