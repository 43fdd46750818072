import ExcelJS from 'exceljs';
import { Inflate } from 'fflate';
import { SaxesParser } from 'saxes';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { checkInput } from '../../../core/report/input-book.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { defaultLimits } from '../../../workbook/package/read-limits.js';
import { readZipDirectory } from '../../../workbook/package/zip-directory.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';

/** What is measured: each reads the whole book and gives the number of cells, or of findings. */
export const readers: Readonly<Record<string, (bytes: Uint8Array) => number | Promise<number>>> = {
  exceljs: async (bytes) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    return book.worksheets[0]?.actualRowCount ?? 0;
  },
  '文表 读取': (bytes) => readWorkbook(bytes).sheets[0]?.cells.length ?? 0,
  '文表 读取并体检': (bytes) => {
    const snapshot = readWorkbook(bytes);
    const input = { name: '', sha256: '', snapshot, findings: snapshot.findings };
    return checkInput(input, awardTables, loadRegions()).findings.length;
  },
  'fflate＋saxes': readWithSaxes,
  只解压并扫描: scanOnly,
};

/** The way without guards: shared strings, then each cell's address and value as an object. */
function readWithSaxes(bytes: Uint8Array): number {
  const strings: string[] = [];
  const cells: { readonly at: string; readonly value: string | number }[] = [];
  let text = '';
  parse(bytes, 'xl/sharedStrings.xml', (parser) => {
    parser.on('text', (piece) => {
      text += piece;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'si') strings.push(text);
      text = '';
    });
  });
  let cell: Record<string, string> = {};
  parse(bytes, 'xl/worksheets/sheet1.xml', (parser) => {
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'c') cell = attributes;
      text = '';
    });
    parser.on('text', (piece) => {
      text += piece;
    });
    parser.on('closetag', ({ name }) => {
      if (name !== 'v') return;
      const value = cell['t'] === 's' ? (strings[Number(text)] ?? '') : Number(text);
      cells.push({ at: cell['r'] ?? '', value });
    });
  });
  return cells.length;
}

type Parser = SaxesParser<{ xmlns: false; position: false }>;

function parse(bytes: Uint8Array, part: string, listen: (parser: Parser) => void): void {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  listen(parser);
  const decoder = new TextDecoder();
  inflatePart(bytes, part, (chunk) => parser.write(decoder.decode(chunk, { stream: true })));
  parser.close();
}

/** The limit: every byte inflated and looked at once. */
function scanOnly(bytes: Uint8Array): number {
  let tags = 0;
  for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
    inflatePart(bytes, part, (chunk) => {
      for (const byte of chunk) if (byte === 0x3c) tags += 1;
    });
  }
  return tags;
}

function inflatePart(bytes: Uint8Array, part: string, take: (chunk: Uint8Array) => void): void {
  const packed = readZipDirectory(bytes, defaultLimits).find(({ name }) => name === part)?.packed;
  if (packed === undefined) throw new RangeError(`No part ${part}`);
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += 16_384) {
    stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  }
}
