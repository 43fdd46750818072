import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRow,
  cellKey,
  removeRow,
  rowsOf,
  setCell,
  setText,
  shownText,
} from '../../../../addin/taskpane/view/form/edit-entries.js';
import type { Entries } from '../../../../generator/fields/entry.js';
import { settingEntry, sourcedText } from '../../../../generator/fields/read-entries.js';

const none: Entries = new Map();
const said = (text: string) => sourcedText(text, { kind: 'cell', place: '资料.xlsx 填报!B4', shown: text });

describe('a simple field', () => {
  test('is entered as --set enters it', () => {
    expect(setText(none, '公示天数', ' 5 ').get('公示天数')).toEqual(settingEntry('5', '--set 公示天数'));
  });

  test.each(['', '  ', '\n'])('is not entered with %j, and no longer when it was', (text) => {
    expect(setText(setText(none, '附注', '有'), '附注', text).size).toBe(0);
  });

  test('leaves other fields with their origins, and what was given as it was', () => {
    const before: Entries = new Map([['甲', { kind: 'text', text: said('一') }]]);
    const after = setText(before, '乙', '二');
    expect(after.get('甲')).toBe(before.get('甲'));
    expect([...before.keys()]).toEqual(['甲']);
  });

  test('shows names one below another, and nothing of a list', () => {
    expect(shownText({ kind: 'texts', texts: [said('张某'), said('李某')] })).toBe('张某\n李某');
    expect(shownText({ kind: 'rows', rows: [] })).toBe('');
    expect(shownText(undefined)).toBe('');
  });
});

describe('the rows of a list', () => {
  const two = addRow(addRow(none, '名单'), '名单');

  test('are filled in cell by cell, each cell named as findings name it', () => {
    const [, row] = rowsOf(setCell(two, '名单', 1, '金额', '30'), '名单');
    expect(cellKey('名单', 1, '金额')).toBe('名单第2行的金额');
    expect(row?.get('金额')).toEqual(
      sourcedText('30', { kind: 'setting', place: '填写 名单第2行的金额', shown: '30' }),
    );
  });

  test('keep the origin of a cell that is not touched', () => {
    const cell = said('安阳示例有限公司');
    const before: Entries = new Map([['名单', { kind: 'rows', rows: [new Map([['名称', cell]])] }]]);
    expect(rowsOf(setCell(before, '名单', 0, '金额', '30'), '名单')[0]?.get('名称')).toBe(cell);
  });

  test('lose a cell that is emptied', () => {
    const filled = setCell(two, '名单', 0, '金额', '30');
    expect(rowsOf(setCell(filled, '名单', 0, '金额', ' '), '名单')[0]?.size).toBe(0);
  });

  test('are no entry once the last is taken away', () => {
    const one = removeRow(two, '名单', 1);
    expect(rowsOf(one, '名单')).toHaveLength(1);
    expect(removeRow(one, '名单', 0).has('名单')).toBe(false);
  });

  test('stay in their order whichever is taken away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (texts, at) => {
          const index = at % texts.length;
          const filled = texts.reduce(
            (entries, text, number) => setCell(addRow(entries, '列'), '列', number, '内容', text),
            none,
          );
          const left = rowsOf(removeRow(filled, '列', index), '列').map((row) => row.get('内容')?.value);
          expect(left).toEqual(texts.filter((_, number) => number !== index));
        },
      ),
    );
  });
});
