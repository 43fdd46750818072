import { describe, expect, test } from 'vitest';
import {
  type DownloadFile,
  type Host,
  HostProblem,
  type ReadProgress,
  type WriteOutcome,
} from '../../addin/host/host.js';
import { loadPolicies } from '../../cli/data/load-policies.js';
import { loadRegions } from '../../cli/data/load-regions.js';
import { plantFaults } from '../../cli/init/sample/index.js';
import { tool } from '../../cli/tool.js';
import { awardRecord } from '../../core/report/award-record.js';
import { awardDocument } from '../../core/report/award-report.js';
import { checkDocument } from '../../core/report/check-report.js';
import { checkInput, type InputBook } from '../../core/report/input-book.js';
import { isComputed, runAward } from '../../core/report/run-award.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { isOwnSheet } from '../../core/sheet/own-sheets.js';
import type { MendPlan } from '../../workbook/patch/mend/mend-workbook.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import type { BookPlan, CellPlan } from '../../workbook/write/plan.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';

/** A host with a book open, and what a user would see of it. */
export interface HostUnderTest {
  readonly host: Host;
  /** The cells of a sheet as they stand: address → what the cell shows. Empty for a sheet that is not there. */
  readonly sheetText: (sheet: string) => Promise<ReadonlyMap<string, string>>;
  /** A written sheet, by its planned name, in the same form: wherever the outcome says it stands. */
  readonly writtenText: (outcome: WriteOutcome, planned: string) => ReadonlyMap<string, string>;
  /** The files that went to the downloads. */
  readonly saved: readonly DownloadFile[];
  /** What the host shows now. */
  readonly shown: () => { readonly sheet?: string; readonly cell?: string };
}

/** What a host may lack. */
export type Capability = (typeof capabilities)[number];

const capabilities = [
  'download',
  'annotate',
  'selection',
  'changeCells',
  'appendRows',
  'changedBook',
  'mark',
  'clearMarks',
  'repairFormulas',
  'freezeFormulas',
] as const satisfies readonly (keyof Host)[];

const fileName = '样例.xlsx';
const faulty = plantFaults(sample, awardTables).rows;

/**
 * What every host promises, as tests.
 *
 * @param open a host with the workbook open whose file would have these bytes
 * @param absent what this host cannot do
 */
export function describeHost(
  title: string,
  open: (name: string, bytes: Uint8Array) => Promise<HostUnderTest>,
  absent: readonly Capability[],
) {
  describe(`${title}, as a host`, () => {
    test('has exactly the capabilities that it states', async () => {
      const { host } = await open(fileName, await bookOf(sample));
      expect(capabilities.filter((name) => host[name] === undefined)).toEqual(absent);
    });

    test('lists the sheets in the order of their tabs', async () => {
      const bytes = await bookOf(sample);
      const { host } = await open(fileName, bytes);
      const expected = readWorkbook(bytes).sheets.map(({ name, visibility }) => ({ name, visibility }));
      expect(await host.listSheets()).toEqual(expected);
      expect(expected.length).toBeGreaterThan(10);
    });

    test.each([
      ['the sample', sample],
      ['the sample with planted faults', faulty],
    ])('reads %s so that the check says the same as of the file', async (_, rows) => {
      const bytes = await bookOf(rows);
      const { host } = await open(fileName, bytes);
      const document = checkOf(await host.readBook());
      expect(document).toEqual(checkOf(fileInput(bytes)));
      expect(document['tables']).toHaveLength(awardTables.length);
    });

    test('reads the sample so that the awards are those of the file', async () => {
      const bytes = await bookOf(sample);
      const { host } = await open(fileName, bytes);
      const document = awardsOf(await host.readBook());
      expect(document).toEqual(awardsOf(fileInput(bytes)));
      expect(document['awards']).not.toEqual([]);
    });

    test('tells how far reading has come, up to the last row', async () => {
      const { host } = await open(fileName, await bookOf(sample));
      const steps: ReadProgress[] = [];
      await host.readBook((read) => void steps.push(read));
      const rows = steps.map((step) => step.rows);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.at(-1)).toBe(steps.at(-1)?.totalRows);
    });

    test.each(['D5', 'B2:C4'])('shows %s', async (cell) => {
      const { host, shown } = await open(fileName, await bookOf(sample));
      await host.showCell({ sheet: '企业库', cell });
      expect(shown()).toEqual({ sheet: '企业库', cell });
    });

    test('says in Chinese that a sheet to be shown is gone', async () => {
      const { host } = await open(fileName, await bookOf(sample));
      const problem = await host.showCell({ sheet: '没有这张', cell: 'A1' }).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(problem).toBeInstanceOf(HostProblem);
      expect((problem as HostProblem).message).toMatch(/^[^A-Za-z]+$/);
    });

    test('writes every text as text, and numbers, sums and blanks as planned', async () => {
      const { host, writtenText } = await open(fileName, await bookOf(sample));
      const outcome = await host.writeResult(smallPlan);
      expect(outcome).not.toHaveProperty('problem');
      expect(Object.fromEntries(writtenText(outcome, '测试结果'))).toMatchObject({
        A1: '=1+1',
        B1: '+86',
        C1: '-5',
        D1: '@某',
        A2: '00123',
        B2: '2025-1-1',
        C2: "'单引号",
        D2: '1.5',
        B3: '两行\n文字',
      });
      expect(writtenText(outcome, '测试结果').has('C3')).toBe(false);
    });

    test('leaves every cell of the open book as it was', async () => {
      const bytes = await bookOf(sample);
      const { host, sheetText } = await open(fileName, bytes);
      const names = readWorkbook(bytes).sheets.map(({ name }) => name);
      const before = await Promise.all(names.map(sheetText));
      await host.writeResult({
        ...smallPlan,
        sheets: smallPlan.sheets.map((each) => ({ ...each, name: '企业库' })),
      });
      expect(await Promise.all(names.map(sheetText))).toEqual(before);
    });

    test('writes a second result beside the first', async () => {
      const { host, writtenText } = await open(fileName, await bookOf(sample));
      const first = await host.writeResult(smallPlan);
      const second = await host.writeResult(smallPlan);
      expect(writtenText(second, '测试结果')).toEqual(writtenText(first, '测试结果'));
      expect(writtenText(first, '测试结果').get('A1')).toBe('=1+1');
    });

    describe('a batch of changes', () => {
      test('puts texts as text and numbers as numbers, and lists itself at the end of the book', async () => {
        const { host, sheetText } = await open(fileName, await bookOf(sample));
        const outcome = await host.changeCells?.({
          ...changePlan,
          changes: [
            { sheet: '企业库', cell: 'A5', content: { kind: 'text', text: '=1+1' } },
            { sheet: '企业库', cell: 'B5', content: { kind: 'text', text: '00123' } },
            {
              sheet: '研发',
              cell: 'C5',
              content: { kind: 'number', number: '1.5' },
              numberFormat: '0.00',
            },
          ],
        });
        expect(outcome).toEqual({ cells: 3, plannedCells: 3 });
        const enterprises = await sheetText('企业库');
        expect([enterprises.get('A5'), enterprises.get('B5')]).toEqual(['=1+1', '00123']);
        const { snapshot } = await host.readBook();
        const changed = snapshot.sheets.find(({ name }) => name === '研发')?.cells;
        expect(changed?.find(({ row, column }) => row === 5 && column === 3)).toMatchObject({ value: 1.5 });
        expect(snapshot.sheets.at(-1)?.name).toBe('修改清单');
        expect((await sheetText('修改清单')).get('A2')).toBe('=列出');
      });

      test('changes nothing but its cells, and the book has another hash after it', async () => {
        const { host, sheetText } = await open(fileName, await bookOf(sample));
        const before = await host.readBook();
        const cellsBefore = await sheetText('企业库');
        await host.changeCells?.({
          ...changePlan,
          changes: [{ sheet: '企业库', cell: 'A5', content: { kind: 'text', text: '甲' } }],
        });
        const after = await host.readBook();
        expect(after.sha256).not.toBe(before.sha256);
        expect(await sheetText('企业库')).toEqual(new Map([...cellsBefore, ['A5', '甲']]));
        for (const { name } of before.snapshot.sheets) {
          if (name === '企业库') continue;
          const cellsOf = ({ snapshot }: InputBook) =>
            snapshot.sheets
              .find((sheet) => sheet.name === name)
              ?.cells.map(({ row, column, value, formula, text, numberFormat }) => {
                return { row, column, value, formula, text, numberFormat };
              });
          expect(cellsOf(after)).toEqual(cellsOf(before));
        }
      });

      test('a second one lists itself on a second sheet, which is ours too', async () => {
        const { host } = await open(fileName, await bookOf(sample));
        for (const text of ['甲', '乙']) {
          await host.changeCells?.({
            ...changePlan,
            changes: [{ sheet: '企业库', cell: 'A5', content: { kind: 'text', text } }],
          });
        }
        const names = (await host.listSheets()).map(({ name }) => name).slice(-2);
        expect(names).toEqual(['修改清单', '修改清单 (2)']);
        expect(names.map(isOwnSheet)).toEqual([true, true]);
      });

      test('without a change adds nothing', async () => {
        const { host } = await open(fileName, await bookOf(sample));
        const before = await host.readBook();
        expect(await host.changeCells?.(changePlan)).toEqual({ cells: 0, plannedCells: 0 });
        expect((await host.readBook()).sha256).toBe(before.sha256);
      });
    });

    describe('rows that are added', () => {
      const header = ['规则', '位置', '说明'];
      const rows = [
        ['unit-slip', '研发!C7', '=凭证'],
        ['rd-above-sales', '', '2025-1-1'],
      ];

      test('stand below the last row of their sheet, texts as text', async () => {
        const { host, sheetText } = await open(fileName, await bookOf(sample));
        const before = await sheetText('核实说明');
        const last = Math.max(...[...before.keys()].map((address) => Number(/\d+/.exec(address))));
        const first = await host.appendRows?.({ sheet: '核实说明', header, rows });
        expect(first).toEqual({ cells: 5, plannedCells: 5 });
        await host.appendRows?.({
          sheet: '核实说明',
          header: [...header].reverse(),
          rows: [['甲', '乙', '丙']],
        });
        const expected = new Map(before);
        for (const [cell, text] of [
          [`A${last + 1}`, 'unit-slip'],
          [`B${last + 1}`, '研发!C7'],
          [`C${last + 1}`, '=凭证'],
          [`A${last + 2}`, 'rd-above-sales'],
          [`C${last + 2}`, '2025-1-1'],
          [`A${last + 3}`, '丙'],
          [`B${last + 3}`, '乙'],
          [`C${last + 3}`, '甲'],
        ] as const) {
          expected.set(cell, text);
        }
        expect(Object.fromEntries(await sheetText('核实说明'))).toEqual(Object.fromEntries(expected));
      });

      test('come with their sheet and its header where there is none', async () => {
        const { host, sheetText } = await open(fileName, await bookOf(sample));
        expect(await host.appendRows?.({ sheet: '新说明', header, rows })).toEqual({
          cells: 5,
          plannedCells: 5,
        });
        expect((await host.listSheets()).at(-1)).toEqual({ name: '新说明', visibility: 'visible' });
        expect(Object.fromEntries(await sheetText('新说明'))).toMatchObject({
          A1: '规则',
          C1: '说明',
          C2: '=凭证',
          A3: 'rd-above-sales',
          C3: '2025-1-1',
        });
      });

      test('are refused where the header is not the one that is meant', async () => {
        const { host } = await open(fileName, await bookOf(sample));
        const before = await host.readBook();
        await expect(
          host.appendRows?.({ sheet: '核实说明', header: [...header, '没有这列'], rows }),
        ).rejects.toMatchObject({
          name: 'HostProblem',
          sentence: { fact: '工作表「核实说明」里没有同时写着「规则」「位置」「说明」「没有这列」的标题行' },
        });
        expect((await host.readBook()).sha256).toBe(before.sha256);
      });

      test('change nothing when there are none', async () => {
        const { host } = await open(fileName, await bookOf(sample));
        const before = await host.readBook();
        expect(await host.appendRows?.({ sheet: '新说明', header, rows: [] })).toEqual({
          cells: 0,
          plannedCells: 0,
        });
        expect((await host.readBook()).sha256).toBe(before.sha256);
      });
    });

    test('clears no mark where there is none, and leaves the book as it is', async () => {
      const { host } = await open(fileName, await bookOf(sample));
      const before = await host.readBook();
      expect(await host.clearMarks?.()).toEqual({ cells: 0, plannedCells: 0 });
      expect((await host.readBook()).sha256).toBe(before.sha256);
    });

    if (!absent.includes('download')) {
      test('hands a file to the downloads as it is', async () => {
        const { host, saved } = await open(fileName, await bookOf(sample));
        const file = { name: '报告.json', bytes: new Uint8Array([123, 125]) };
        await host.download?.(file);
        expect(host.downloadRefused).toBeUndefined();
        expect(saved.at(-1)).toBe(file);
      });
    }
  });
}

/** A plan that changes nothing yet. */
const changePlan: MendPlan = {
  changes: [],
  sheet: {
    name: '修改清单',
    columnWidths: [20],
    rows: [
      [{ kind: 'text', text: '位置' }],
      [{ kind: 'text', text: '=列出' }],
      [{ kind: 'link', text: '企业库!A5', sheet: '企业库', cell: 'A5' }],
      [{ kind: 'number', value: '1.5' }],
    ],
  },
  hasFormulas: true,
};

const text = (value: string): CellPlan => ({ kind: 'text', text: value });

const smallPlan: BookPlan = {
  title: '测试结果',
  date: '2025-08-19',
  sheets: [
    {
      name: '测试结果',
      widths: [10, 10, 10, 10],
      rows: [
        ['=1+1', '+86', '-5', '@某'].map(text),
        [text('00123'), text('2025-1-1'), text("'单引号"), { kind: 'number', value: '1.5' }],
        [{ kind: 'formula', formula: 'SUM(D2:D2)', value: '1.5' }, text('两行\n文字'), { kind: 'empty' }],
      ],
      gridlines: true,
      print: { orientation: 'portrait' },
    },
  ],
};

/** The file as the command line reads it. */
function fileInput(bytes: Uint8Array): InputBook {
  const snapshot = readWorkbook(bytes);
  return { name: fileName, sha256: tool.sha256('file'), snapshot, findings: snapshot.findings };
}

const regions = loadRegions();
const { policies } = loadPolicies();
const date = '2025-08-19';

/** The hash of the input is the host's own: a file's bytes, or what was read. */
function checkOf(input: InputBook): Readonly<Record<string, unknown>> {
  const same = { ...input, sha256: '' };
  return checkDocument(checkInput(same, awardTables, regions), same, date, tool);
}

function awardsOf(input: InputBook): Readonly<Record<string, unknown>> {
  const run = runAward({ ...input, sha256: '' }, { policies, regions, date, readings: () => new Map() });
  if (!isComputed(run)) throw new Error('Expected a computed batch');
  return awardDocument(run, awardRecord(run, [], tool));
}
