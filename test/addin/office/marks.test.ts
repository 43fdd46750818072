import { describe, expect, test } from 'vitest';
import { isOwnSheet } from '../../../core/sheet/own-sheets.js';
import type { Annotation, CellMark } from '../../../workbook/patch/annotation.js';
import { book, sheet } from '../../core/sheet/build-sheet.js';
import type { ExcelUnderTest } from './excel-under-test.js';
import { openInExcel } from './excel-under-test.js';
import { failAt } from './fail-at.js';
import { type MemoryBook, type MemoryComment, newSheet } from './memory-book.js';

const userBook = book(
  sheet('甲表', [
    ['一', 1],
    ['二', 2],
    ['三', 3],
  ]),
  sheet('乙 表', [['四', 4]]),
);

const marks: readonly CellMark[] = [
  { sheet: '甲表', cell: 'A1', severity: 'mandatory', comment: '名称不对' },
  { sheet: '甲表', cell: 'B2', severity: 'verify', comment: '数不对\n核对' },
  { sheet: '甲表', cell: 'B2', severity: 'hint', comment: '格式' },
  { sheet: '乙 表', cell: 'A1:B1', severity: 'hint', comment: '看一眼' },
];

const annotation: Annotation = {
  marks,
  resultSheet: {
    name: '校验结果',
    columnWidths: [10],
    rows: [[{ kind: 'text', text: '级别' }], [{ kind: 'text', text: '=强制性' }]],
  },
};

/** Light red, light amber, light blue, as in a marked copy of a file. */
const fills = { mandatory: '#FFC7CE', verify: '#FFE699', hint: '#DDEBF7' };

function openBook(excelApi?: string): ExcelUnderTest {
  const opened = openInExcel('书.xlsx', userBook, excelApi);
  const [first, second] = opened.book.sheets;
  first?.fills.set('2,2', { color: '#00FF00', pattern: 'Solid', patternColor: '' });
  first?.fills.set('3,3', { color: '#123456', pattern: 'Solid', patternColor: '' });
  second?.fills.set('1,1', { color: '#FFFF00', pattern: 'Gray25', patternColor: '#FF0000' });
  return opened;
}

/** Everything that marks could change: fills, comments, sheets. */
function looks({ sheets, comments }: MemoryBook): unknown {
  return {
    sheets: sheets.map(({ name, visibility, fills: ofSheet, cells }) => {
      const sorted = [...ofSheet].sort(([a], [b]) => a.localeCompare(b));
      return { name, visibility, fills: sorted, cells: [...cells] };
    }),
    comments: comments.map(({ sheet: { name }, row, column, content }) => [name, row, column, content]),
  };
}

function commentOn(
  open: MemoryBook,
  kind: MemoryComment['kind'],
  [row, column]: readonly [number, number],
  content = '他人的话',
): MemoryComment {
  const [first] = open.sheets;
  if (first === undefined) throw new Error('Expected a sheet');
  const comment = { id: `{theirs ${row} ${column}}`, kind, sheet: first, row, column, content, replies: 0 };
  open.comments.push(comment);
  return comment;
}

function resultRows(open: MemoryBook): readonly string[] {
  const found = open.sheets.find(({ name }) => name.startsWith('校验结果'));
  return [...(found?.cells ?? [])].map(([, { text }]) => text);
}

describe('marks in an open book', () => {
  test('are fills and comments on the cells, a sheet of findings and a very hidden record', async () => {
    const { host, book: open } = openBook();
    expect(await host.mark?.(annotation)).toEqual({ cells: 3, plannedCells: 3 });
    const [first, second] = open.sheets;
    expect(first?.fills.get('1,1')?.color).toBe(fills.mandatory);
    expect(first?.fills.get('2,2')?.color).toBe(fills.verify);
    expect(second?.fills.get('1,1')).toEqual({ color: fills.hint, pattern: 'Solid', patternColor: '' });
    expect(
      open.comments.map(({ sheet: { name }, row, column, content }) => [name, row, column, content]),
    ).toEqual([
      ['甲表', 1, 1, '【文表】强制性：名称不对'],
      ['甲表', 2, 2, '【文表】核实性：数不对\n核对\n提示：格式'],
      ['乙 表', 1, 1, '【文表】提示：看一眼'],
    ]);
    expect(open.sheets.map(({ name, visibility }) => [name, visibility]).slice(2)).toEqual([
      ['标注记录', 'VeryHidden'],
      ['校验结果', 'Visible'],
    ]);
    expect(open.sheets.slice(2).map(({ name }) => isOwnSheet(name))).toEqual([true, true]);
    expect(resultRows(open)).toEqual(['级别', '=强制性']);
  });

  test.each(['1.10', '1.14', '1.20'])(
    'are cleared exactly with ExcelApi %s, and a second time nothing is done',
    async (excelApi) => {
      const { host, book: open } = openBook(excelApi);
      commentOn(open, 'comment', [3, 1]);
      const before = structuredClone(looks(open));
      await host.mark?.(annotation);
      expect(looks(open)).not.toEqual(before);
      expect(await host.clearMarks?.()).toEqual({ cells: 3, plannedCells: 3 });
      expect(looks(open)).toEqual(before);
      expect(await host.clearMarks?.()).toEqual({ cells: 0, plannedCells: 0 });
      expect(looks(open)).toEqual(before);
    },
  );

  test('put a second time leave no trace of the first', async () => {
    const { host, book: open } = openBook();
    const before = structuredClone(looks(open));
    await host.mark?.(annotation);
    const once = structuredClone(looks(open));
    await host.mark?.(annotation);
    expect(looks(open)).toEqual(once);
    await host.clearMarks?.();
    expect(looks(open)).toEqual(before);
  });

  test.each([
    ['comment', '1.14'],
    ['note', '1.18'],
    ['note', '1.14'],
  ] as const)(
    'leave a %s of somebody else alone with ExcelApi %s, and the sheet says so',
    async (kind, api) => {
      const { host, book: open } = openBook(api);
      const theirs = commentOn(open, kind, [1, 1]);
      const before = structuredClone(looks(open));
      expect(await host.mark?.(annotation)).toEqual({ cells: 3, plannedCells: 3 });
      expect(open.sheets[0]?.fills.get('1,1')?.color).toBe(fills.mandatory);
      expect(open.comments).toHaveLength(3);
      expect(open.comments[0]).toBe(theirs);
      expect(theirs.content).toBe('他人的话');
      expect(resultRows(open).at(-1)).toBe('1 个单元格已有批注，批注没有动，只加底色：甲表!A1');
      await host.clearMarks?.();
      expect(looks(open)).toEqual(before);
    },
  );

  test('are no request that Excel would refuse where it tells of a comment', async () => {
    const { host, backend, book: open } = openBook();
    commentOn(open, 'comment', [1, 1]);
    let added = 0;
    backend.fault = ({ name }) => {
      if (name === 'Add') added += 1;
      return undefined;
    };
    await host.mark?.(annotation);
    // Two sheets and the comments of two cells.
    expect(added).toBe(4);
  });

  test('are fills alone where Excel has no comments, and the sheet says so', async () => {
    const { host, book: open } = openBook('1.9');
    const before = structuredClone(looks(open));
    expect(await host.mark?.(annotation)).toEqual({ cells: 3, plannedCells: 3 });
    expect(open.comments).toEqual([]);
    expect(resultRows(open).at(-1)).toBe('这个版本的 Excel 不能由窗格加批注：单元格只加底色，说明见本表');
    await host.clearMarks?.();
    expect(looks(open)).toEqual(before);
  });

  test('leave a gradient, which Excel lets nobody set again, and comment on it', async () => {
    const { host, book: open } = openBook();
    const gradient = { color: '#FFFFFF', pattern: 'LinearGradient', patternColor: '' };
    open.sheets[0]?.fills.set('1,1', gradient);
    const before = structuredClone(looks(open));
    await host.mark?.(annotation);
    expect(open.sheets[0]?.fills.get('1,1')).toEqual(gradient);
    expect(open.comments).toHaveLength(3);
    await host.clearMarks?.();
    expect(looks(open)).toEqual(before);
  });

  test('are refused before anything is written when the book takes no sheet', async () => {
    const { host, book: open } = openBook();
    open.isStructureProtected = true;
    const before = structuredClone(looks(open));
    await expect(host.mark?.(annotation)).rejects.toMatchObject({
      sentence: { fact: '工作簿的结构受保护，不能添加工作表，没有写入任何内容' },
    });
    expect(looks(open)).toEqual(before);
  });
});

describe('marks on which somebody went on', () => {
  test('follow their comments when rows were inserted above', async () => {
    const { host, book: open } = openBook();
    await host.mark?.(annotation);
    const [first] = open.sheets;
    const comment = open.comments.find(({ row, column }) => row === 2 && column === 2);
    const fill = first?.fills.get('2,2');
    if (first === undefined || comment === undefined || fill === undefined)
      throw new Error('Expected a mark');
    comment.row = 7;
    first.fills.delete('2,2');
    first.fills.set('7,2', fill);
    expect(await host.clearMarks?.()).toEqual({ cells: 3, plannedCells: 3 });
    expect(open.comments).toEqual([]);
    expect(first.fills.get('7,2')).toEqual({ color: '#00FF00', pattern: 'Solid', patternColor: '' });
    expect(first.fills.has('2,2')).toBe(false);
  });

  test('keep a fill that somebody set since', async () => {
    const { host, book: open } = openBook();
    await host.mark?.(annotation);
    const theirs = { color: '#ABCDEF', pattern: 'Solid', patternColor: '' };
    open.sheets[0]?.fills.set('1,1', theirs);
    await host.clearMarks?.();
    expect(open.sheets[0]?.fills.get('1,1')).toEqual(theirs);
  });

  test('keep a comment that was answered or changed', async () => {
    const { host, book: open } = openBook();
    await host.mark?.(annotation);
    const [answered, changed] = open.comments;
    if (answered === undefined || changed === undefined) throw new Error('Expected comments');
    answered.replies = 1;
    changed.content += '，已核对';
    await host.clearMarks?.();
    expect(open.comments).toEqual([answered, changed]);
    expect(open.sheets.map(({ name }) => name)).toEqual(['甲表', '乙 表']);
  });

  test('go also when a marked sheet was deleted', async () => {
    const { host, book: open } = openBook();
    await host.mark?.(annotation);
    open.sheets.splice(1, 1);
    open.comments.splice(2, 1);
    expect(await host.clearMarks?.()).toEqual({ cells: 3, plannedCells: 3 });
    expect(open.comments).toEqual([]);
    expect(open.sheets.map(({ name }) => name)).toEqual(['甲表']);
  });

  test('of a marked copy of a file are told as not cleared', async () => {
    const { host, book: open } = openBook();
    const record = newSheet(open, '标注记录');
    record.visibility = 'VeryHidden';
    record.cells.set('1,1', { value: 'wenbiao-marks/1', text: 'wenbiao-marks/1', numberFormat: '@' });
    expect(await host.clearMarks?.()).toEqual({
      cells: 0,
      plannedCells: 0,
      problem: {
        fact: '本工作簿里还有做标注副本时加的标注，Excel 窗格清不干净',
        fix: '关闭工作簿，在离线页面打开这个文件后清除',
      },
    });
  });
});

describe('marks that break off', () => {
  test.each([
    ['Color', '乙 表', ['甲表!A1', '甲表!B2']],
    ['Color', '甲表', []],
    ['Values', '校验结果', ['甲表!A1', '甲表!B2', '乙 表!A1']],
  ])('at %s on %s are named, and can be cleared', async (name, on, changed) => {
    const { host, backend, book: open } = openBook();
    const before = structuredClone(looks(open));
    backend.fault = failAt(name, on);
    expect(await host.mark?.(annotation)).toEqual({
      cells: changed.length,
      plannedCells: 3,
      changed,
      problem: { fact: 'Excel 没有完成这次操作，代码 GeneralException', fix: '保存工作簿后再试' },
    });
    await host.clearMarks?.();
    expect(looks(open)).toEqual(before);
  });

  test.each(['Visibility', 'Values'])('at %s of their record leave no trace', async (name) => {
    const { host, backend, book: open } = openBook();
    const before = structuredClone(looks(open));
    backend.fault = failAt(name, '标注记录');
    expect(await host.mark?.(annotation)).toMatchObject({ cells: 0, changed: [], problem: {} });
    expect(looks(open)).toEqual(before);
  });

  test('at a protected sheet say so', async () => {
    const { host, book: open } = openBook();
    for (const each of open.sheets) each.isProtected = each.name === '乙 表';
    expect(await host.mark?.(annotation)).toMatchObject({
      cells: 2,
      changed: ['甲表!A1', '甲表!B2'],
      problem: { fact: '工作簿或工作表受保护，Excel 不让改动' },
    });
  });

  test('while they are cleared can be cleared again', async () => {
    const { host, backend, book: open } = openBook();
    const before = structuredClone(looks(open));
    await host.mark?.(annotation);
    backend.fault = failAt('Color', '甲表');
    expect(await host.clearMarks?.()).toMatchObject({ plannedCells: 3, problem: {} });
    expect(looks(open)).not.toEqual(before);
    await host.clearMarks?.();
    expect(looks(open)).toEqual(before);
  });
});

test('hundreds of marks take few requests, also where a few cells have notes that Excel does not tell of', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => [index]);
  const { host, backend, book: open } = openInExcel('书.xlsx', book(sheet('甲表', rows)));
  commentOn(open, 'note', [150, 1]);
  const many = rows.map(
    (_, index) =>
      ({ sheet: '甲表', cell: `A${index + 1}`, severity: 'hint', comment: `第${index}条` }) as const,
  );
  expect(await host.mark?.({ ...annotation, marks: many })).toEqual({ cells: 300, plannedCells: 300 });
  expect(open.comments).toHaveLength(300);
  expect(backend.batches).toBeLessThan(150);
});
