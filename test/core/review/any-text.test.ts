import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { describe as sentencesOf } from '../../../core/messages/index.js';
import { findClaims } from '../../../core/review/claims/find-claims.js';
import type { DraftParagraph, DraftText } from '../../../core/review/draft-text.js';
import { reviewDraft } from '../../../core/review/review-draft.js';
import { trueSentences } from './claims/true-sentences.js';
import { readDraftText, reviewText } from './read-draft-text.js';

const regions = loadRegions();

/** Pieces that rules look for, in any order. */
const pieces = fc.constantFrom(
  ...'〔〕【】（）()《》〈〉“”‘’「」。，、；：,:;.%／\t\n　一二两十百第号年月日家元万亿'.split(''),
  ...[
    '2023年',
    '1月',
    '30日',
    '附件',
    '附件1',
    '其中',
    '分别为',
    '合计',
    '较',
    '由',
    '增加到',
    '增长',
    '翻两番',
  ],
  ...[
    '87家',
    '303家',
    '37.9%',
    '1.54亿元',
    '2000万',
    '个百分点',
    '倍',
    '占',
    '（',
    '）',
    '的通知',
    '一、',
    '（一）',
    '1.',
  ],
  ...[
    '您',
    '你们',
    '代表',
    '委员',
    '提案',
    '建议',
    '市科技局',
    '牵头单位',
    '抄送：',
    '签发人：',
    '机密★1年',
    '...',
  ],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

function expectWhole(text: string): void {
  const lines = text.split('\n');
  for (const finding of reviewText(text, { regions }).findings) {
    const { line, column, length } = finding.place;
    expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
    expect(length).toBeGreaterThanOrEqual(0);
    expect(sentencesOf(finding).fact).not.toBe('');
  }
}

test('whatever the text, the review ends, at places that are there, with a sentence for each finding', () => {
  fc.assert(fc.property(anyText, expectWhole), { numRuns: 300 });
});

test('a report in which anything is lost, doubled or put elsewhere is reviewed all the same', () => {
  const report = trueSentences.join('\n\n');
  const place = fc.nat(report.length - 1);
  fc.assert(
    fc.property(place, place, pieces, (one, other, piece) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      expectWhole(report.slice(0, from) + piece + report.slice(to));
      expectWhole(report.slice(from, to) + piece);
    }),
    { numRuns: 60 },
  );
});

/** The draft with every look at a paragraph's text counted. */
function counted(draft: DraftText): { readonly draft: DraftText; readonly looks: () => number } {
  let looks = 0;
  const paragraphs = draft.paragraphs.map(
    (paragraph): DraftParagraph => ({
      ...paragraph,
      get text() {
        looks += 1;
        return paragraph.text;
      },
    }),
  );
  return { draft: { ...draft, paragraphs }, looks: () => looks };
}

describe('the time of a review grows with the length of the text and no more', () => {
  const looksAt = (copies: number) => {
    const text = Array.from({ length: copies }, () => trueSentences.join('\n\n')).join('\n\n');
    const { draft, looks } = counted(readDraftText(text));
    reviewDraft(draft, { claims: findClaims(draft), regions });
    return looks();
  };

  test('looks at paragraphs', () => {
    const [once, fourTimes] = [looksAt(2), looksAt(8)];
    expect(once).toBeGreaterThan(0);
    expect(fourTimes).toBeLessThanOrEqual(once * 4.4);
  });

  test.each([
    '（',
    '其中1家，',
    '，合计1家',
    '由1家增加到2家，增长1%，',
    '1家（1家、',
    '分别为1家',
    '甲、',
    '《',
    '十',
    '2023年',
  ])('a line of nothing but %s ends', (piece) => {
    expectWhole(`高企${piece.repeat(5000)}`);
    expectWhole(`${`高企${piece.repeat(Math.floor(900 / piece.length))}。`.repeat(5)}`);
  });
});
