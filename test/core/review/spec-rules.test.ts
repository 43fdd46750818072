import { expect, test } from 'vitest';
import { reviewBook } from '../../../core/review/review-book.js';

/**
 * The checkable rules of a draft (R) and of its layout (L), each with the rules that find its faults, or with the reason
 * why nothing does.
 */
const rules: Readonly<Record<string, readonly string[] | string>> = {
  R01: ['number-brackets'],
  R02: ['number-run-together'],
  R03: ['number-ordinal'],
  R04: ['number-short-year'],
  R05: ['number-year'],
  R06: ['number-authority'],
  R07: ['title-about'],
  R08: ['title-cut', 'title-type'],
  R09: ['title-end-mark'],
  R10: ['title-copies', 'title-cut'],
  R11: ['half-width'],
  R12: ['document-date-form'],
  R13: ['date-run-together'],
  R14: ['date-impossible'],
  R15: ['dates-order'],
  R16: ['signature-missing'],
  R17: ['authority-differs'],
  R18: ['signers-downward'],
  R19: ['note-form', 'half-width'],
  R20: ['attachment-note-marks', 'half-width'],
  R21: ['attachment-pages'],
  R22: ['attachment-label-colon'],
  R23: ['copied-to-stop', 'copied-to-copies', 'half-width'],
  R24: ['issuance-word'],
  R25: ['urgency-word', 'classification-form', 'copy-number-missing'],
  R26: ['request-recipients', 'request-closing', 'report-asks'],
  R27: ['decision-note', 'decision-in-force'],
  R28: ['numeral-order', 'numeral-marks', 'clause-order'],
  R29: ['working-days'],
  R30: ['heading-stop'],
  R31: ['half-width', 'straight-quotes', 'marks-doubled'],
  R32: ['mark-unpaired'],
  R33: ['citation-form', 'titles-nested'],
  R34: ['angle-brackets'],
  R35: ['list-mark-between'],
  R36: ['dash-half', 'range-hyphen'],
  R37: ['approximate-digits', 'approximate-twice'],
  R38: ['year-unclear'],
  R39: ['amount-unit'],
  R40: '印发的文件要不要附件说明，各单位做法不同，两种都不算错',
  R41: ['issued-title', 'mark-unpaired'],
  R42: ['request-closing', 'reply-closing'],
  R43: ['congress-head'],
  R44: ['handling-mark-missing'],
  R45: ['proposal-number-differs'],
  R46: ['addressee-category', 'addressee-number'],
  R47: ['form-filled'],
  R48: ['points-count'],
  R49: ['mobile-public', 'mark-unpaired'],
  R50: ['parts-sum', 'claim-share'],
  R51: ['claim-growth', 'claim-difference'],
  R52: ['claim-doubling'],
  R53: ['target-differs', 'figure-differs', 'book-figure', 'claim-rank'],
  R54: ['categories-count', 'heading-count', 'weights-sum', 'list-words'],
  R55: ['parts-sum'],
  R56: ['threshold-overlap', 'threshold-contradicts'],
  R57: ['word-wrong', 'word-repeated'],
  R58: ['name-turned', 'name-reordered', 'label-differs', 'county-form'],
  R59: ['place-foreign', 'place-class'],
  R60: ['name-lost', 'label-cut', 'table-head-split', 'mark-unpaired'],
  R61: ['amount-step'],
  R62: ['abbreviation-early'],
  R63: ['placeholder-left', 'markup-left', 'web-text'],
  R64: ['paragraph-torn'],
  L01: ['layout-paper'],
  L02: ['layout-margins'],
  L03: ['layout-measured'],
  L04: ['layout-line-pitch', 'layout-measured'],
  L05: ['layout-title-looks', 'layout-title-centred', 'layout-heading-bold'],
  L06: ['layout-body-looks', 'layout-first-line'],
  L07: ['layout-level-one-looks', 'layout-attachment-label-looks'],
  L08: ['layout-level-two-looks'],
  L09: ['layout-lower-level-looks', 'layout-heading-bold'],
  L10: ['layout-signer-looks'],
  L11: ['layout-imprint-looks'],
  L12: ['layout-number-looks'],
  L13: ['layout-text-colour', 'layout-mark-colour'],
  L14: ['layout-measured'],
  L15: ['layout-measured'],
  L16: '署名和日期右空几字，要看用印与否、哪个更长，样式里分不出',
  L17: ['layout-attachment-page'],
  L18: ['layout-measured'],
  L19: ['layout-number-missing', 'layout-number-dash', 'layout-number-side', 'layout-measured'],
  L20: '首页有没有正文要排成页面才知道，而标志、标题都可能占满一面',
  L21: ['layout-measured'],
  L22: ['layout-theme-font'],
  L23: ['layout-letter-number'],
};

const named = Object.values(rules).flatMap((found) => (typeof found === 'string' ? [] : found));

test('every rule of the table is in the book', () => {
  const known = new Set(reviewBook.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('every rule on the text and its form answers to one of the table', () => {
  const others = [
    // What a number says beyond the arithmetic that the table names.
    'claim-direction',
    'claim-multiple',
    'claim-points',
    'claim-average-growth',
    'implied-total',
    'claim-average',
    'parts-over-total',
    'total-sum',
    'respectively-count',
    'indicator-tie',
    'claim-per-ten-thousand',
    // What only the printed page shows, by the rules of `measure`.
    'layout-measured',
    // A report beside that of the year before.
    'figure-left',
    'figure-contradicts',
    'growth-last-report',
    'base-year-moved',
    'drafts-order',
  ];
  expect(reviewBook.map(({ id }) => id).filter((id) => !named.includes(id) && !others.includes(id))).toEqual(
    [],
  );
});

test('the table has all 64 rules of a draft and 23 of its layout', () => {
  expect(Object.keys(rules)).toEqual([
    ...Array.from({ length: 64 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    ...Array.from({ length: 23 }, (_, index) => `L${String(index + 1).padStart(2, '0')}`),
  ]);
});
