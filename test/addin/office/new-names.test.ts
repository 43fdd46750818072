import { describe, expect, test } from 'vitest';
import { newSheetNames, renameSheets } from '../../../addin/host/office/write/new-names.js';

describe('names of new sheets', () => {
  test.each([
    ['are as planned when they are free', ['汇总', '明细'], ['企业库'], ['汇总', '明细']],
    ['all get the same number when one is taken', ['汇总', '明细'], ['明细'], ['汇总（2）', '明细（2）']],
    ['go on counting', ['汇总'], ['汇总', '汇总（2）'], ['汇总（3）']],
    ['are compared as Excel does, without case', ['Sum'], ['SUM'], ['Sum（2）']],
    ['stay within 31 characters', ['名'.repeat(31)], ['名'.repeat(31)], [`${'名'.repeat(28)}（2）`]],
  ])('%s', (_, planned, existing, names) => {
    expect([...newSheetNames(planned, existing).values()]).toEqual(names);
  });

  const names = new Map([['汇总', '汇总（2）']]);
  test.each([
    ['汇总!$A$1', "'汇总（2）'!$A$1"],
    ["SUM('汇总'!A1:A3)", "SUM('汇总（2）'!A1:A3)"],
    ['企业汇总!A1+汇总!A1', "企业汇总!A1+'汇总（2）'!A1"],
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ])('stand in the formula %s as %s', (formula, renamed) => {
    expect(renameSheets(formula, names)).toBe(renamed);
  });
});
