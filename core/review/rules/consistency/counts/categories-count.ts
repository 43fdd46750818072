import { groupBy } from '../../../../group-by.js';
import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { numeralsIn } from '../../../text/numerals.js';

/** `categories-count`: 共N类M项 against the headings that say how many each has. */
export const categoriesCount: ReviewRule = {
  id: 'categories-count',
  title: '「共几类几项」与所列不符',
  severity: 'mandatory',
  fault: '「共5类18项」，而下面各类标题的类数，或者各类个数之和，不是这两个数。',
  noFault: '两个数都相符；下面的标题没有写个数的不核。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}，下面列了${fact(finding, 'categories')}类${fact(finding, 'items')}项`,
    fix: '核对后改正',
  }),
  examples: {
    faults: [
      {
        text: '一、指标设置\n\n指标体系共2类6项。\n\n（一）创新主体（3个）\n\n1.企业数\n\n2.机构数\n\n3.平台数\n\n（二）创新投入（2个）\n\n4.经费\n\n5.人员',
        words: '共2类6项',
      },
    ],
    sound: [
      {
        text: '一、指标设置\n\n指标体系共2类5项。\n\n（一）创新主体（3个）\n\n1.企业数\n\n2.机构数\n\n3.平台数\n\n（二）创新投入（2个）\n\n4.经费\n\n5.人员',
      },
      { text: '一、指标设置\n\n指标体系共5类18项，见附件。' },
    ],
  },
  check: (text) => {
    const counts = numeralsIn(text).flatMap(({ at: { paragraph } }) => {
      const [, count] = /[（(](\d{1,2})[个项条][）)]$/u.exec(compactText(paragraph).text) ?? [];
      return count === undefined ? [] : [{ part: paragraph.part, count: Number(count) }];
    });
    const parts = groupBy(
      counts,
      ({ part }) => part,
      ({ count }) => count,
    );
    return text.paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /共(\d{1,2})大?类(\d{1,3})[项个]/gu).flatMap(
        ({ at, parts: [, categories, items] }) => {
          const own = parts.get(paragraph.part) ?? [];
          const sum = own.reduce((total, count) => total + count, 0);
          return own.length < 2 || (Number(categories) === own.length && Number(items) === sum)
            ? []
            : [{ at: [at] as const, facts: { categories: String(own.length), items: String(sum) } }];
        },
      ),
    );
  },
};
