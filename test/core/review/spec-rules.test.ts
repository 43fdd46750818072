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
  R06: '机关代字与发文机关的对照表各市不同，项目没有这份数据',
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
  R18: '下行文写签发人是不少单位的习惯，由版式的本单位习惯管',
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
  R48: '要有提案原文才能核，核稿只看答复',
  R49: ['mobile-public', 'mark-unpaired'],
  R50: ['parts-sum', 'claim-share'],
  R51: ['claim-growth', 'claim-difference'],
  R52: ['claim-doubling'],
  R53: ['target-differs', 'figure-differs', 'book-figure'],
  R54: ['categories-count', 'heading-count', 'weights-sum', 'list-words'],
  R55: ['parts-sum'],
  R56: ['threshold-overlap', 'threshold-contradicts'],
  R57: ['word-wrong', 'word-repeated'],
  R58: ['name-turned', 'name-reordered', 'label-differs', 'county-form'],
  R59: ['place-foreign', 'place-class'],
  R60: ['name-lost', 'label-cut', 'table-head-split', 'mark-unpaired'],
  R61: ['amount-step'],
  R62: '通行的简称很多，没有全的名单，报出来多半不是错',
  R63: ['placeholder-left', 'markup-left', 'web-text'],
  R64: ['paragraph-torn'],
  L01: '纸张由量版核',
  L02: '页边距由量版核',
  L03: '每行字数由量版核',
  L04: '每面行数由量版核',
  L05: '标题的字体字号由量版核',
  L06: '正文的字体字号由量版核',
  L07: '第一层标题的字体由量版核',
  L08: '第二层标题的字体由量版核',
  L09: '第三、四层标题的字体由量版核',
  L10: '签发人的字体由量版核',
  L11: '版记的字号由量版核',
  L12: '页码的字体字号由量版核',
  L13: '颜色由量版核',
  L14: '红色分隔线由量版核',
  L15: '发文机关标志的位置由量版核',
  L16: '署名和日期的位置由量版核',
  L17: '附件另起一面由量版核',
  L18: '版记的位置和线由量版核',
  L19: '页码的位置和写法由量版核',
  L20: '首页有正文由量版核',
  L21: '标题的形状由量版核',
  L22: '没有装的字体由量版核',
  L23: '信函首页没有页码由量版核',
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
