import { maskMobileNumbers } from '../../../../../core/mobile-number.js';
import type { CheckedClaim, Verdict } from '../../../../../core/review/claims/claim.js';
import { type DraftText, placesIn, wordsOf } from '../../../../../core/review/draft-text.js';
import type { ReviewedJob } from '../../../../../jobs/review/review-job.js';
import type { CellPlace } from '../../../../host/host.js';
import { element } from '../../../view/element.js';
import { longList } from '../../../view/lists/long-list.js';
import { cellButton } from '../../cell-button.js';
import { placeWords } from './place-words.js';

/** The verdicts as `wenbiao review` prints them, what is left to do first. */
const verdictText: Readonly<Record<Verdict, string>> = {
  refuted: '不符',
  unchecked: '没有核',
  supported: '相符',
};

/**
 * How many sayings of numbers agree, and a list of each kind on request; nothing for a draft without any.
 *
 * @param showCell of the book they were held against; absent where its cells cannot be shown
 */
export function claimLists(
  { draft: { text }, review: { claims } }: ReviewedJob,
  showCell: ((place: CellPlace) => void) | undefined,
): readonly HTMLElement[] {
  if (claims.length === 0) return [];
  const verdicts = (Object.keys(verdictText) as Verdict[]).map((verdict) => ({
    title: verdictText[verdict],
    ofVerdict: claims.filter((claim) => claim.verdict === verdict),
  }));
  const counts = verdicts.map(({ title, ofVerdict }) => `${title} ${ofVerdict.length}`).join('、');
  return [
    element('p', {}, `数的说法 ${claims.length} 处：${counts}`),
    ...verdicts
      .filter(({ ofVerdict }) => ofVerdict.length > 0)
      .map(({ title, ofVerdict }) =>
        claimList(`${title}的数 ${ofVerdict.length} 处`, text, ofVerdict, showCell),
      ),
  ];
}

/** A list that is made when it is unfolded. */
function claimList(
  title: string,
  text: DraftText,
  claims: readonly CheckedClaim[],
  showCell: ((place: CellPlace) => void) | undefined,
): HTMLElement {
  const placeOf = placesIn(text);
  const details = element('details', { class: 'detected' }, element('summary', {}, title));
  details.addEventListener(
    'toggle',
    () =>
      details.append(
        longList(
          claims,
          ({ at, arithmetic, expected, cell }) =>
            element(
              'div',
              { class: 'entry' },
              element('b', {}, placeWords(text, placeOf(at))),
              element('span', {}, `「${maskMobileNumbers(wordsOf(at))}」`),
              element('span', {}, arithmetic),
              ...(expected === undefined ? [] : [element('span', { class: 'expected' }, expected)]),
              ...(cell === undefined || showCell === undefined ? [] : [cellButton(cell, showCell)]),
            ),
          { class: 'claims', 'aria-label': title },
        ),
      ),
    { once: true },
  );
  return details;
}
