import { expect, test } from 'vitest';
import { exampleBook } from '../../../../core/report/rules/example-book.js';
import type { RuleExample } from '../../../../core/rules/rule.js';
import { proposalBook } from '../../../../core/sheet/book-kinds.js';
import { checkBook } from '../../../../core/sheet/check-book.js';
import { regions } from '../award-book.js';

const found = (rows: RuleExample['rows']) =>
  checkBook(exampleBook({ rows }), proposalBook.tables, regions).findings.map(
    ({ rule, severity, place }) =>
      `${severity} ${rule} ${place.kind === 'sheet' ? `${place.sheet}!${place.cell}` : ''}`,
  );

const answered = { answeredOn: { date: '2025-05-20' } };

test('a point without answer is to be explained until the proposal is said to be answered', () => {
  const proposalPoints = [{ answer: null }];
  expect(found({ proposals: [{}], proposalPoints })).toEqual(['verify point-unanswered 分项!G2']);
  expect(found({ proposals: [answered], proposalPoints })).toEqual(['mandatory point-unanswered 分项!G2']);
});

test('so is a proposal without points', () => {
  expect(found({ proposals: [{}], proposalPoints: [] })).toEqual(['verify points-missing 建议提案!D2']);
  expect(found({ proposals: [answered], proposalPoints: [] })).toEqual([
    'mandatory points-missing 建议提案!D2',
  ]);
});

test('an answer brings its columns along', () => {
  const blank = { result: null, isPublic: null, contact: null, phone: null, documentNumber: null };
  expect(found({ proposals: [blank] })).toEqual([]);
  expect(found({ proposals: [{ ...answered, ...blank }] })).toEqual(
    ['M', 'N', 'P', 'Q', 'R'].map((column) => `mandatory required 建议提案!${column}2`),
  );
});

test('one number twice is a fault within a session and category, and none across them', () => {
  expect(found({ proposals: [{}, {}] })).toEqual(['mandatory duplicate-row 建议提案!A3']);
  expect(found({ proposals: [{}, { category: '建议' }, { session: 5 }, { term: 7 }] })).toEqual([]);
});
