import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../workbook/package/open-package.js';
import { byteText, defaultLimits, type ReadLimits } from '../../../workbook/package/read-limits.js';
import { UnreadableWorkbook } from '../../../workbook/package/unreadable-workbook.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { buildXlsx, sheetXml, unzipText, xlsxParts, zipParts } from '../../workbook/build-xlsx.js';
import { oleFile } from '../../workbook/ole-file.js';
import { xlsxOf } from '../../workbook/snapshot-xlsx.js';
import { bookWith, writeBytes } from '../raw-books.js';
import { run } from '../run-cli.js';
import { rdStory } from '../story-rows.js';
import { expectRefused } from './expect-refused.js';

const sheetPart = 'xl/worksheets/sheet1.xml';
const plain = buildXlsx();

/** A copy with something changed where the central directory lists the part. */
function relisted(
  bytes: Uint8Array,
  part: string,
  change: (entry: number, view: DataView) => void,
): Uint8Array {
  const copy = bytes.slice();
  const entry = new TextDecoder('latin1').decode(copy).lastIndexOf(part) - 46;
  change(entry, new DataView(copy.buffer));
  return copy;
}

/** As many bytes handed on as the reader took before it gave up, and the reason. */
function readUntilRefused(bytes: Uint8Array, part: string, limits: Partial<ReadLimits> = {}) {
  let taken = 0;
  try {
    openPackage(bytes, { ...defaultLimits, ...limits }).stream(part, (chunk) => {
      taken += chunk.length;
    });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { taken, reason: error.reason };
    throw error;
  }
  return { taken, reason: 'read' };
}

describe('row 1: another file under the name of a workbook', () => {
  test.each<[string, Uint8Array, string]>([
    ['.xls', oleFile('Root Entry', 'Workbook'), '这是旧版 .xls 文件；在 Excel 或 WPS 中另存为 .xlsx 后再试'],
    ['.et of WPS', oleFile('Root Entry', 'Workbook', 'ETExtData'), '这是旧版 .xls 文件'],
    ['HTML', strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>'), '网页（HTML）文件'],
    ['CSV', strToU8('企业名称,金额\n甲,1\n'), '文本文件（如 CSV）'],
  ])('%s is told by its bytes', async (_, bytes, words) => {
    await expectRefused(bytes, words);
  });
});

test('row 2: a workbook with a password is said to be encrypted', async () => {
  await expectRefused(
    oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    '工作簿已加密；去掉打开密码后再试',
  );
});

test('row 3: macros are not run, and no copy has them unless asked, which is said', async () => {
  const parts = unzipText(xlsxOf(await bookWith(rdStory)));
  const links = parts['xl/_rels/workbook.xml.rels'] ?? '';
  const macros =
    '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  const bytes = zipParts({
    ...parts,
    'xl/_rels/workbook.xml.rels': links.replace('</Relationships>', `${macros}</Relationships>`),
    'xl/vbaProject.bin': 'never run',
  });
  const path = writeBytes(bytes, '工作簿.xlsm');
  const copy = join(dirname(path), '标注.xlsx');
  const { code, out } = await run('check', path, '--annotate', copy);
  expect(code).toBe(0);
  expect(out).toContain('工作簿有宏，写出的副本不带宏');
  expect(Object.keys(unzipSync(readFileSync(copy)))).not.toContain('xl/vbaProject.bin');
  const result = join(dirname(path), '结果.xlsx');
  expect((await run('award', path, '--out', result)).out).toContain('可算：1320 万元');
  expect(Object.keys(unzipSync(readFileSync(result)))).not.toContain('xl/vbaProject.bin');
});

describe('row 4: a damaged container', () => {
  test.each<[string, Uint8Array, string]>([
    ['cut off', plain.slice(0, plain.length >> 1), '文件不完整，后半截缺失'],
    [
      'with a wrong CRC',
      relisted(plain, sheetPart, (at, view) => view.setUint32(at + 16, 1, true)),
      `文件已损坏，「${sheetPart}」读不出来`,
    ],
    [
      'whose directory points beyond the file',
      relisted(plain, sheetPart, (at, view) => view.setUint32(at + 42, 1e6, true)),
      `文件已损坏，「${sheetPart}」读不出来`,
    ],
    ['whose directory has more entries than it says', fewerListed(plain), '文件已损坏'],
  ])('%s', async (_, bytes, words) => {
    await expectRefused(bytes, words);
  });
});

/** The same zip, whose end record counts one entry less. */
function fewerListed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  for (const at of [8, 10]) view.setUint16(end + at, view.getUint16(end + at, true) - 1, true);
  return copy;
}

describe('a small file that inflates without end', () => {
  const inflated = 200_000_000;
  const bomb = buildXlsx({ sheets: [{ name: '表', xml: `<worksheet>${' '.repeat(inflated)}</worksheet>` }] });

  test('row 5: stops at the ratio', async () => {
    expect(bomb.length).toBeLessThan(300_000);
    const { taken, reason } = readUntilRefused(bomb, sheetPart);
    expect(reason).toBe('inflate-ratio');
    expect(taken).toBeLessThanOrEqual(defaultLimits.ratio * bomb.length);
    await expectRefused(bomb, `「${sheetPart}」解压后膨胀超过 200 倍`);
  });

  test('row 6: stops at the size the directory states when that is ten bytes', async () => {
    const lying = relisted(bomb, sheetPart, (at, view) => view.setUint32(at + 24, 10, true));
    expect(readUntilRefused(lying, sheetPart, { ratio: 1e9 })).toEqual({ taken: 0, reason: 'damaged-zip' });
    await expectRefused(lying, '');
  });
});

describe('row 7: entries', () => {
  /** The plain book, its directory made longer: every further entry has a name of its own and the last one's bytes. */
  function withEntries(count: number): Uint8Array {
    const end = plain.length - 22;
    const last = new TextDecoder('latin1').decode(plain).lastIndexOf('PK\u0001\u0002');
    const head = plain.subarray(last, last + 46);
    const more = Array.from({ length: count - 5 }, (_, index) => {
      const record = new Uint8Array(46 + 16);
      record.set(head);
      record.set(strToU8(`xl/media/${String(index).padStart(7, '0')}`), 46);
      const view = new DataView(record.buffer);
      view.setUint16(28, 16, true);
      for (const length of [30, 32]) view.setUint16(length, 0, true);
      return record;
    });
    const bytes = new Uint8Array(plain.length + 62 * more.length);
    bytes.set(plain.subarray(0, end));
    for (const [index, record] of more.entries()) bytes.set(record, end + 62 * index);
    bytes.set(plain.subarray(end), bytes.length - 22);
    // The end record has 16 bits for the number of entries.
    for (const at of [8, 10])
      new DataView(bytes.buffer).setUint16(bytes.length - 22 + at, count & 0xffff, true);
    return bytes;
  }

  test('100,000 of them are too many, and 65,541 that look like five are a lie', async () => {
    await expectRefused(withEntries(100_000), '文件内部的部件超过 2000 个');
    await expectRefused(withEntries(65_541), '文件已损坏');
  });

  test('2000 are read, 2001 are not', async () => {
    expect(readWorkbook(withEntries(2000)).sheets).toHaveLength(1);
    await expectRefused(withEntries(2001), '文件内部的部件超过 2000 个');
  });

  test('a workbook inside a zip is not looked for', async () => {
    await expectRefused(
      zipParts({ '内层.zip': zipParts({ '表.xlsx': plain }) }),
      '这是压缩包，里面没有工作簿；解压后选择其中的 .xlsx 文件',
    );
  });
});

describe('row 8: names of entries', () => {
  test.each([
    ['xl\\workbook2.xml', '不合 .xlsx 的规定'],
    ['XL/Workbook.xml', '两个同名部件'],
  ])('%s is refused', async (name, words) => {
    await expectRefused(zipParts({ ...xlsxParts({}), [name]: '<x/>' }), words);
  });

  test('a path out of the folder is never followed, nor in a copy', async () => {
    const book = await bookWith(rdStory);
    const bytes = xlsxOf(book, { parts: { '../../外面.xml': '<x/>', '/etc/外面.xml': '<x/>' } });
    const path = writeBytes(bytes);
    const copy = path.replace('工作簿', '标注');
    expect((await run('check', path, '--annotate', copy)).code).toBe(0);
    expect(existsSync(join(dirname(path), '..', '..', '外面.xml'))).toBe(false);
    expect(existsSync('/etc/外面.xml')).toBe(false);
  });
});

describe('row 9: a DOCTYPE with entities', () => {
  const laughs =
    '<!DOCTYPE x [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const parts = xlsxParts({ strings: ['<t>甲</t>'], styles: '' });

  test.each([
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    sheetPart,
    'xl/sharedStrings.xml',
    'xl/styles.xml',
  ])('in %s is refused before anything is expanded', async (part) => {
    const xml = String(parts[part]).replace(/^<\?xml.*?\?>/, (start) => start + laughs);
    await expectRefused(zipParts({ ...parts, [part]: xml }), `「${part}」带有 DOCTYPE 声明`);
  });
});

describe('the stated limits', () => {
  const rows = (count: number) =>
    buildXlsx({
      sheets: [
        {
          name: '表',
          data: Array.from(
            { length: count },
            (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
          ).join(''),
        },
      ],
    });
  const nested = (depth: number) =>
    buildXlsx({
      sheets: [
        { name: '表', xml: `<worksheet>${'<a>'.repeat(depth - 1)}${'</a>'.repeat(depth - 1)}</worksheet>` },
      ],
    });
  const noise = (length: number) => {
    let seed = 1;
    return Array.from({ length }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(97 + (seed % 26));
    }).join('');
  };
  const part = (length: number) =>
    buildXlsx({ sheets: [{ name: '表', xml: `<a>${noise(length - 7)}</a>` }] });

  test('are those promised', () => {
    const {
      fileBytes,
      partBytes,
      totalBytes,
      ratioFromBytes,
      ratio,
      parts,
      rows,
      columns,
      cellCharacters,
      xmlDepth,
    } = defaultLimits;
    expect([fileBytes, partBytes, totalBytes, ratioFromBytes].map(byteText)).toEqual([
      '50 MB',
      '300 MB',
      '300 MB',
      '1 MB',
    ]);
    expect({ ratio, parts, rows, columns, cellCharacters, xmlDepth }).toEqual({
      ratio: 200,
      parts: 2000,
      rows: 200_000,
      columns: 512,
      cellCharacters: 32_767,
      xmlDepth: 256,
    });
  });

  test.each<[keyof ReadLimits, Uint8Array, number, string]>([
    ['fileBytes', plain, plain.length, 'file-size'],
    ['partBytes', part(5000), 5000, 'part-size'],
    [
      'totalBytes',
      plain,
      Object.values(unzipSync(plain)).reduce((sum, { length }) => sum + length, 0) -
        unzipped('[Content_Types].xml'),
      'total-size',
    ],
    ['parts', plain, 5, 'part-count'],
    ['rows', rows(50), 50, 'row-count'],
    ['xmlDepth', nested(20), 20, 'xml-depth'],
  ])('%s: reads at the limit and refuses just above', (limit, bytes, value, reason) => {
    const read = (most: number) => readWorkbook(bytes, { ...defaultLimits, [limit]: most }).sheets.length;
    expect(read(value)).toBe(1);
    try {
      read(value - 1);
    } catch (error) {
      expect(error).toMatchObject({ reason });
      return;
    }
    throw new Error('It was read');
  });

  function unzipped(name: string): number {
    return unzipSync(plain)[name]?.length ?? 0;
  }

  test('the ratio counts only above its number of bytes', () => {
    const zeros = buildXlsx({ sheets: [{ name: '表', xml: `<a>${' '.repeat(99_993)}</a>` }] });
    const limits = { ratio: 20 };
    expect(readUntilRefused(zeros, sheetPart, { ...limits, ratioFromBytes: 100_000 })).toEqual({
      taken: 100_000,
      reason: 'read',
    });
    expect(readUntilRefused(zeros, sheetPart, { ...limits, ratioFromBytes: 99_999 }).reason).toBe(
      'inflate-ratio',
    );
  });

  test('of rows, depth and file are those of the command line', async () => {
    expect((await run('check', writeBytes(rows(200_000)))).code).toBe(1);
    await expectRefused(rows(200_001), '工作表「表」有内容的行超过 200000 行；分成几个工作簿后再试');
    expect((await run('check', writeBytes(nested(256)))).code).toBe(1);
    await expectRefused(nested(257), '的层次超过 256 层');
    const file = zipParts({ ...xlsxParts({}), 'xl/media/图.png': new Uint8Array(0) });
    expect((await run('check', writeBytes(file))).code).toBe(1);
    await expectRefused(padded(file, 50 * 1_048_576 + 1), '文件大小超过 50 MB');
  });

  /** The same zip, as long as asked: what stands before its entries belongs to none of them. */
  function padded(bytes: Uint8Array, length: number): Uint8Array {
    const copy = new Uint8Array(length);
    copy.set(bytes);
    return copy;
  }

  test('of columns and characters leave out what is beyond, and say so', async () => {
    const at = (cells: string) =>
      writeBytes(buildXlsx({ sheets: [{ name: '企业库', data: `<row r="1">${cells}</row>` }] }));
    const text = (length: number) => `<c r="A1" t="inlineStr"><is><t>${'长'.repeat(length)}</t></is></c>`;
    expect((await run('check', at('<c r="SR1"><v>1</v></c>'))).out).not.toContain('cells-outside');
    expect((await run('check', at('<c r="SS1"><v>1</v></c>'))).out).toContain('cells-outside 企业库!SS1');
    expect((await run('check', at(text(32_767)))).out).not.toContain('cell-text-too-long');
    expect((await run('check', at(text(32_768)))).out).toContain('cell-text-too-long 企业库!A1');
  });
});

test('a sheet that is empty is read, and lacks its tables', async () => {
  const { code, out } = await run(
    'check',
    writeBytes(buildXlsx({ sheets: [{ name: '表', xml: sheetXml({}) }] })),
  );
  expect(code).toBe(1);
  expect(out).toContain('sheet-missing');
});
