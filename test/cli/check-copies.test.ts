import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { hashesOf, newFolder, run } from './run-cli.js';

let folder = '';
const at = (name: string) => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(at(name)));
/** Parts alone: the folders that some programs write into a zip are none. */
const partsOf = (name: string) =>
  Object.fromEntries(Object.entries(unzipSync(bytesOf(name))).filter(([part]) => !part.endsWith('/')));
const faulty = '企业奖补工作簿-待整改.xlsx';

interface Report {
  readonly findings: readonly { rule: string; severity: string; place: { sheet?: string; cell?: string } }[];
  readonly left: Report['findings'];
  readonly mends: readonly { place: { sheet: string; cell: string }; rules: readonly string[] }[];
  readonly tables: unknown;
  readonly files: readonly { what: string }[];
}

const check = async (name: string, ...options: string[]): Promise<Report> =>
  JSON.parse((await run('check', at(name), '--json', ...options)).out);

beforeAll(async () => {
  folder = newFolder();
  await run('init', folder, '--sample');
  const parts = unzipSync(bytesOf(faulty));
  const edit = (name: string, change: (text: string) => string) => ({
    [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))),
  });
  writeFileSync(
    at('带宏.xlsm'),
    zipSync({
      ...parts,
      ...edit('[Content_Types].xml', (text) =>
        text.replace(
          'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'ms-excel.sheet.macroEnabled.main+xml',
        ),
      ),
      ...edit('xl/_rels/workbook.xml.rels', (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
      ),
      'xl/vbaProject.bin': strToU8('never run'),
    }),
  );
});

describe('check --fix', () => {
  test('mends what can be mended in one way only, and leaves the rest with the same records', async () => {
    const before = await check(faulty);
    const fixed = await check(faulty, '--fix', at('改好.xlsx'));
    const after = await check('改好.xlsx');
    expect(fixed.findings).toEqual(before.findings);
    expect(fixed.mends.length).toBeGreaterThan(5);
    expect(after.findings).toEqual(fixed.left);
    expect(after.tables).toEqual(before.tables);
    const places = ({ findings }: Pick<Report, 'findings'>) =>
      findings.map(({ rule, place }) => `${rule} ${place.sheet}!${place.cell}`);
    const mended = fixed.mends.flatMap(({ place, rules }) =>
      rules.map((rule) => `${rule} ${place.sheet}!${place.cell}`),
    );
    expect([...places(after), ...mended].sort()).toEqual(places(before).sort());
    const sheet = readWorkbook(bytesOf('改好.xlsx')).sheets.at(-1);
    expect(sheet?.name).toBe('修改清单');
    expect(Math.max(...[...(sheet?.cells ?? [])].map(({ row }) => row))).toBe(fixed.mends.length + 1);
  });

  test('gives the bytes of a book that has nothing to mend', async () => {
    await run('check', at('企业奖补工作簿.xlsx'), '--fix', at('样例改好.xlsx'));
    expect(bytesOf('样例改好.xlsx')).toEqual(bytesOf('企业奖补工作簿.xlsx'));
  });

  test('tells what was changed and what is left, and does nothing the second time', async () => {
    const first = await run('check', at(faulty), '--fix', at('甲.xlsx'));
    const { mends, left } = await check(faulty, '--fix', at('乙.xlsx'));
    expect(first.out).toContain(
      `已改 ${mends.length} 格，列在「修改清单」；另有 ${left.length} 个问题要人工处理，列在下面。`,
    );
    expect(first.code).toBe(1);
    expect(bytesOf('乙.xlsx')).toEqual(bytesOf('甲.xlsx'));
    const second = await run('check', at('甲.xlsx'), '--fix', at('丙.xlsx'));
    expect(second.out).toContain('没有可以直接改的单元格，内容照原样。');
    expect(bytesOf('丙.xlsx')).toEqual(bytesOf('甲.xlsx'));
  });

  test('lists each change and writes nothing with --dry-run', async () => {
    const before = hashesOf(folder);
    const { out } = await run('check', at(faulty), '--fix', at('不写.xlsx'), '--dry-run');
    const { mends } = await check(faulty, '--fix', at('不写.xlsx'), '--dry-run');
    expect(out.match(/^将改 \S+![A-Z]+\d+：「.*」 改为 .+$/gm)).toHaveLength(mends.length);
    expect(hashesOf(folder)).toEqual(before);
  });

  test('with --annotate marks what is left, on the mended copy', async () => {
    const { left } = await check(faulty, '--fix', at('修.xlsx'), '--annotate', at('修后标注.xlsx'));
    await run('check', at('修后标注.xlsx'), '--clear-marks', at('修后清除.xlsx'));
    expect(bytesOf('修后清除.xlsx')).toEqual(bytesOf('修.xlsx'));
    const listed = readWorkbook(bytesOf('修后标注.xlsx')).sheets.find(({ name }) => name === '校验结果');
    expect(Math.max(...[...(listed?.cells ?? [])].map(({ row }) => row))).toBe(left.length + 2);
  });
});

describe('check --clear-marks', () => {
  test('gives back the book, and says when there was nothing to clear', async () => {
    await run('check', at(faulty), '--annotate', at('标注.xlsx'));
    const { out, code } = await run('check', at('标注.xlsx'), '--clear-marks', at('清除.xlsx'));
    expect(out).toMatch(/^清除了 \d+ 格的标注。\n$/);
    expect(code).toBe(0);
    expect(partsOf('清除.xlsx')).toEqual(partsOf(faulty));
    const again = await run('check', at('清除.xlsx'), '--clear-marks', at('再清除.xlsx'), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ format: 'wenbiao-clear-marks/1', marked: false, cells: 0 });
    expect(bytesOf('再清除.xlsx')).toEqual(bytesOf('清除.xlsx'));
  });

  test('an annotated copy is checked and carried over as the book is', async () => {
    await run('check', at(faulty), '--annotate', at('标注二.xlsx'));
    expect((await check('标注二.xlsx')).findings).toEqual((await check(faulty)).findings);
    await run('check', at('标注二.xlsx'), '--fix', at('改标注.xlsx'));
    const lines = async (name: string, to: string) =>
      (await run('init', join(newFolder(), to), '--from', at(name))).out.replaceAll(name, '');
    expect(await lines('改标注.xlsx', '新一')).not.toMatch(/修改清单|校验结果|标注记录/);
    expect(await lines('标注二.xlsx', '新二')).toBe(await lines(faulty, '新三'));
  });
});

describe('macros', () => {
  test.each([['--fix'], ['--annotate'], ['--clear-marks']])(
    '%s leaves them out, with a word',
    async (option) => {
      const name = `无宏${option}.xlsx`;
      const { out } = await run('check', at('带宏.xlsm'), option, at(name));
      expect(out).toContain('工作簿有宏，写出的副本不带宏；要保留，加 --keep-macros，文件名写 .xlsm。');
      expect(readWorkbook(bytesOf(name)).hasMacros).toBe(false);
      expect(strFromU8(partsOf(name)['[Content_Types].xml'] ?? new Uint8Array())).not.toContain(
        'macroEnabled',
      );
    },
  );

  test.each([['--fix'], ['--annotate'], ['--clear-marks']])('%s keeps them when asked', async (option) => {
    const name = `有宏${option}.xlsm`;
    const { out } = await run('check', at('带宏.xlsm'), option, at(name), '--keep-macros');
    expect(out).not.toContain('宏');
    expect(strFromU8(partsOf(name)['xl/vbaProject.bin'] ?? new Uint8Array())).toBe('never run');
    expect(strFromU8(partsOf(name)['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      'macroEnabled.main+xml',
    );
  });

  test('says nothing about them where no copy is written', async () => {
    expect((await run('check', at('带宏.xlsm'))).out).not.toContain('宏');
  });
});

describe('wrong usage', () => {
  test.each([
    [['--fix', '改好.xlsm'], '--fix 是「改好.xlsm」，应为 .xlsx 文件'],
    [['--fix', '改好.xlsx', '--keep-macros'], '--fix 是「改好.xlsx」，应为 .xlsm 文件，如 整改.xlsm'],
    [
      ['--clear-marks', '清.xlsx', '--fix', '改.xlsx'],
      '--clear-marks 只清除标注，不能与 --fix、--annotate 同用',
    ],
    [['--fix', '同.xlsx', '--annotate', './同.xlsx'], '--fix 和 --annotate 是同一个文件，换个名字'],
    [['--keep-macros'], '--keep-macros 要与 --fix、--annotate 或 --clear-marks 同用'],
    [['--annotate', '标.xlsm', '--keep-macros'], '工作簿没有宏，去掉 --keep-macros，文件名写 .xlsx'],
  ])('%j', async (options, message) => {
    const { code, talk } = await run('check', at(faulty), ...options);
    expect(talk).toContain(message);
    expect(code).toBe(2);
    for (const option of options.filter((word) => word.includes('.xls')))
      expect(existsSync(option)).toBe(false);
  });

  test('a copy never takes the place of the book', async () => {
    const before = hashesOf(folder);
    expect((await run('check', at(faulty), '--fix', at(faulty), '--force')).code).toBe(2);
    expect((await run('check', at(faulty), '--clear-marks', at('企业奖补工作簿.xlsx'))).code).toBe(4);
    expect(hashesOf(folder)).toEqual(before);
  });
});
