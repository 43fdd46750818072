import { describe, expect, test } from 'vitest';
import { type Host, HostProblem, type ReadProgress, type WriteOutcome } from '../../addin/host/host.js';
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
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import type { BookPlan, CellPlan } from '../../workbook/write/plan.js';
import { bookOf, sample } from '../cli/sample/sample-books.js';

/** A host with a book open, and what a user would see of it. */
export interface HostUnderTest {
  readonly host: Host;
  /** The cells of a sheet as they stand: address → what the cell shows. Empty for a sheet that is not there. */
  readonly sheetText: (sheet: string) => ReadonlyMap<string, string>;
  /** A written sheet, by its planned name, in the same form: wherever the outcome says it stands. */
  readonly writtenText: (outcome: WriteOutcome, planned: string) => ReadonlyMap<string, string>;
  /** What the host shows now. */
  readonly shown: () => { readonly sheet?: string; readonly cell?: string };
}

const fileName = '样例.xlsx';
const faulty = plantFaults(sample, awardTables).rows;

/**
 * What every host promises, as tests.
 *
 * @param open a host with the workbook open whose file would have these bytes
 */
export function describeHost(
  title: string,
  open: (name: string, bytes: Uint8Array) => Promise<HostUnderTest>,
) {
  describe(`${title}, as a host`, () => {
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
      const before = names.map((name) => new Map(sheetText(name)));
      await host.writeResult({
        ...smallPlan,
        sheets: smallPlan.sheets.map((each) => ({ ...each, name: '企业库' })),
      });
      expect(names.map((name) => sheetText(name))).toEqual(before);
    });

    test('writes a second result beside the first', async () => {
      const { host, writtenText } = await open(fileName, await bookOf(sample));
      const first = await host.writeResult(smallPlan);
      const second = await host.writeResult(smallPlan);
      expect(writtenText(second, '测试结果')).toEqual(writtenText(first, '测试结果'));
      expect(writtenText(first, '测试结果').get('A1')).toBe('=1+1');
    });
  });
}

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
