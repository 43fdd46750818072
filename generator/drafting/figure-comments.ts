import type { IsoDate } from '../../core/calendar.js';
import { type FigureAccount, placesText, shownText } from '../../core/report/figure-account.js';
import type { Comment } from '../comments/comment.js';
import type { OfficialDocument } from '../document/official-document.js';
import type { Figure } from '../trace/find-figures.js';
import { locateTexts } from '../trace/locate-texts.js';

/** A figure with what is known of it. */
export interface AccountedFigure {
  readonly figure: Figure;
  readonly account: FigureAccount;
}

/**
 * A comment for each figure of the document, on its characters in the paragraphs of the file that was written from
 * it; and the figures that stand in none of them.
 */
export function figureComments(
  document: OfficialDocument,
  figures: readonly AccountedFigure[],
  paragraphs: readonly string[],
  date: IsoDate,
): { readonly comments: readonly Comment[]; readonly unplaced: readonly AccountedFigure[] } {
  const texts = locateTexts(document, paragraphs);
  const placed = figures.map((each) => {
    const { owner, path, start, text } = each.figure;
    return { ...each, place: texts.locate(owner, path, start, start + text.length) };
  });
  return {
    comments: placed.flatMap(({ figure, account, place }) =>
      place === undefined ? [] : [{ ...place, author: '文表', date, text: commentText(figure, account) }],
    ),
    unplaced: placed.filter(({ place }) => place === undefined),
  };
}

/** What the comment on a figure says, a line each; one that is drawn in a chart is named. */
function commentText(figure: Figure, account: FigureAccount): string {
  const isDrawn = figure.owner.kind === 'chart' && figure.path !== 'caption';
  return isDrawn ? `${figure.sentence}：${figure.text}\n${accountText(account)}` : accountText(account);
}

function accountText(account: FigureAccount): string {
  const { verdict, acceptedBy = '', arithmetic, clause } = account;
  if (verdict === '未核') return '未核：模板里手写';
  if (verdict === '认可') return `${acceptedBy}认可：模板里手写`;
  const lines: readonly (readonly [string, string])[] = [
    [verdict === '录入' ? '来源（录入）' : '来源', placesText(account)],
    ['那里的内容', shownText(account)],
    ['算式', arithmetic],
    ['条款', clause],
  ];
  return lines
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `${name}：${words}`)
    .join('\n');
}
