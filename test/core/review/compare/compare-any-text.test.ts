import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as sentencesOf } from '../../../../core/messages/index.js';
import { compareDrafts } from '../../../../core/review/compare/compare-drafts.js';
import type { DraftParagraph, DraftText } from '../../../../core/review/draft-text.js';
import { reviewDraft } from '../../../../core/review/review-draft.js';
import { compareRules } from '../../../../core/review/rules/compare/index.js';
import { trueSentences } from '../claims/true-sentences.js';
import { readDraftText, reviewText } from '../read-draft-text.js';

const pieces = fc.constantFrom(
  ...'（）《》“”，。、；：—0123456789家项万亿元年月日'.split(''),
  ...[
    '2021年',
    '2022年',
    '2018—2022年',
    '上年',
    '今年',
    '上半年',
    '1—9月',
    '以来',
    '底',
    '同期',
    '全市',
    '文峰区',
  ],
  ...[
    '高企',
    '高新技术企业',
    '研发平台',
    '新增',
    '达到',
    '较',
    '由',
    '增加到',
    '增长',
    '同比',
    '翻两番',
    '其中',
    '分别为',
  ],
  ...['87家', '303家', '37.9%', '1.54亿元', '个百分点', '近', '余'],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

function expectWhole(earlier: string, later: string): void {
  const lines = later.split('\n');
  for (const finding of reviewText(later, { lastYear: earlier, rules: compareRules }).findings) {
    expect(lines[finding.place.line - 1]?.length ?? -1).toBeGreaterThanOrEqual(finding.place.column - 1);
    expect(sentencesOf(finding).fact).not.toBe('');
  }
}

test('whatever the texts, comparing them ends, at places that are there, with a sentence for each finding', () => {
  fc.assert(fc.property(anyText, anyText, expectWhole), { numRuns: 300 });
});

test('a report beside one in which anything is lost, doubled or put elsewhere is compared all the same', () => {
  const report = trueSentences.join('\n\n');
  const place = fc.nat(report.length - 1);
  fc.assert(
    fc.property(place, place, pieces, (one, other, piece) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      expectWhole(report, report.slice(0, from) + piece + report.slice(to));
      expectWhole(report.slice(from, to) + piece, report);
    }),
    { numRuns: 60 },
  );
});

describe('the time of comparing grows with the length of the texts and no more', () => {
  /** Two drafts with every look at a paragraph's text counted. */
  const looksAt = (copies: number) => {
    let looks = 0;
    const counted = (draft: DraftText): DraftText => ({
      ...draft,
      paragraphs: draft.paragraphs.map(
        (paragraph): DraftParagraph => ({
          ...paragraph,
          get text() {
            looks += 1;
            return paragraph.text;
          },
        }),
      ),
    });
    const text = Array.from({ length: copies }, () => trueSentences.join('\n\n')).join('\n\n');
    const [earlier, later] = [counted(readDraftText(text)), counted(readDraftText(text))];
    reviewDraft(later, { claims: [], comparison: compareDrafts(earlier, later) }, compareRules);
    return looks;
  };

  test('looks at paragraphs', () => {
    const [once, fourTimes] = [looksAt(2), looksAt(8)];
    expect(once).toBeGreaterThan(0);
    expect(fourTimes).toBeLessThanOrEqual(once * 4.4);
  });

  test.each([
    '（',
    '2022年',
    '高企1家，',
    '由1家增加到2家，',
    '上半年',
    '截至',
    '1—9月',
    '文峰区',
    '较2018年',
    '全市',
  ])('a line of nothing but %s ends', (piece) => {
    const text = `${`高企${piece.repeat(Math.floor(900 / piece.length))}1家。`.repeat(5)}高企${piece.repeat(5000)}`;
    expectWhole(text, text);
  });

  test('two hundred pages of names that are all alike', () => {
    const page = (seed: number) =>
      Array.from(
        { length: 20 },
        (_, index) => `第${seed}组第${index}类科技创新平台达到${seed + index + 10}家。`,
      ).join('');
    const [earlier, later] = [0, 1].map((more) =>
      Array.from({ length: 200 }, (_, seed) => page(seed + more)).join('\n\n'),
    );
    expectWhole(earlier ?? '', later ?? '');
  });
});
