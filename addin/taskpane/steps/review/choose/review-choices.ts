import { type PageKindWord, pageKindNames } from '../../../../../generator/draft/page-kind.js';
import { type Profile, profiles } from '../../../../../generator/layout/profile.js';
import { element } from '../../../view/element.js';

/** The workbook that a draft's numbers are held against: the open one, or what ③ computed from it. */
export type BookChoice = 'open' | 'computed';

/** What a draft is held against. What is absent is as the draft shows, and no workbook. */
export interface ReviewChoices {
  readonly pageKind?: PageKindWord;
  readonly profile?: Profile;
  readonly book?: BookChoice;
}

/** The choices before a review. */
export function createReviewChoices(): { readonly root: HTMLElement; readonly chosen: () => ReviewChoices } {
  const words = Object.keys(pageKindNames) as PageKindWord[];
  const kind = select('格式', '自动', new Map(words.map((word) => [word, word])));
  const profile = select<Profile>(
    '版式',
    '自动',
    new Map(Object.values(profiles).map((each) => [each.name, each])),
  );
  const book = select<BookChoice>(
    '与工作簿核对',
    '不核对',
    new Map([
      ['打开的工作簿', 'open'],
      ['③的结果', 'computed'],
    ]),
  );
  return {
    root: element('div', { class: 'filters' }, kind.root, profile.root, book.root),
    chosen: () => {
      const [pageKind, custom, figures] = [kind.chosen(), profile.chosen(), book.chosen()];
      return {
        ...(pageKind !== undefined && { pageKind }),
        ...(custom !== undefined && { profile: custom }),
        ...(figures !== undefined && { book: figures }),
      };
    },
  };
}

/** One of the values by its word, or none. */
function select<Value>(label: string, none: string, values: ReadonlyMap<string, Value>) {
  const options = [none, ...values.keys()].map((word) => element('option', { value: word }, word));
  const input = element('select', { 'aria-label': label }, ...options);
  return { root: element('label', {}, label, input), chosen: () => values.get(input.value) };
}
