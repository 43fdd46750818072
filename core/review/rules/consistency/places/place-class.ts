import { fact, quote } from '../../../../messages/sentence.js';
import { findRegion } from '../../../../region.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { placesNotChecked } from './city-text.js';

/** `place-class`: a county, city or district of the list under another class. */
export const placeClass: ReviewRule = {
  id: 'place-class',
  title: '县、市、区写错',
  severity: 'mandatory',
  fault: '本市的县级市写成县，区写成县：「林州县」。',
  noFault: '名单里的名称、简称和旧名。',
  sentence: (finding) => ({
    fact: `没有${quote(finding.actual ?? '')}`,
    expected: quote(fact(finding, 'expected')),
    fix: '改正',
  }),
  notChecked: (text, { regions }) => placesNotChecked(text, regions),
  examples: {
    faults: [
      {
        text: '安阳市科技局关于表扬林州县的通报\n\n各县（市、区）科技局：\n\n现予以通报。',
        words: '林州县',
        mended: '安阳市科技局关于表扬林州市的通报\n\n各县（市、区）科技局：\n\n现予以通报。',
      },
    ],
    sound: [
      {
        text: '安阳市科技局关于表扬林州市的通报\n\n各县（市、区）科技局：\n\n林州市、安阳县、文峰区要再接再厉。',
      },
    ],
  },
  check: ({ paragraphs }, { regions }) => {
    const city = regions?.city.replace(/市$/u, '');
    const known = new Map(
      (regions?.regions ?? [])
        .map(({ name }) => [name.slice(0, -1), name] as const)
        .filter(([stem, name]) => stem.length === 2 && stem !== city && /[县市区]$/u.test(name)),
    );
    if (regions === undefined || known.size === 0) return [];
    const form = new RegExp(`(${[...known.keys()].join('|')})[县市区]`, 'gu');
    return paragraphs.flatMap((paragraph) =>
      findWords(paragraph, form)
        .filter(({ parts: [name = ''] }) => findRegion(regions, name) === undefined)
        .map(({ at, parts: [, stem = ''] }) => {
          const expected = known.get(stem) ?? '';
          return { at: [{ ...at, mend: expected }] as const, facts: { expected } };
        }),
    );
  },
};
