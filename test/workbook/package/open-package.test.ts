import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { UnreadableReason } from '../../../core/messages/workbook.js';
import { openPackage } from '../../../workbook/package/open-package.js';
import { defaultLimits, type ReadLimits } from '../../../workbook/package/read-limits.js';
import { UnreadableWorkbook } from '../../../workbook/package/unreadable-workbook.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { buildXlsx, sheetXml, xlsxParts, zipParts } from '../build-xlsx.js';
import { oleFile } from '../ole-file.js';

function refusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): UnreadableWorkbook {
  try {
    readWorkbook(bytes, { ...defaultLimits, ...limits });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error;
    throw error;
  }
  throw new Error('The workbook was read');
}

/** Where the central directory of a zip lists the entry. */
function centralEntry(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder('latin1').decode(bytes);
  const at = text.lastIndexOf(name) - 46;
  expect(text.slice(at, at + 4)).toBe('PK\u0001\u0002');
  return at;
}

function changed(bytes: Uint8Array, change: (copy: Uint8Array, view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy, new DataView(copy.buffer));
  return copy;
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const plain = buildXlsx();
const zeros = `<?xml version="1.0"?><x>${' '.repeat(3_000_000)}</x>`;
const bomb = buildXlsx({ sheets: [{ name: '表', xml: zeros }] });
const xmlWith = (xml: string) => buildXlsx({ sheets: [{ name: '表', xml }] });

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, UnreadableReason]>([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['an encrypted workbook', oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['an .xls workbook', oleFile('Root Entry', 'Workbook'), 'legacy-xls'],
    ['an .xls workbook of Excel 95', oleFile('Root Entry', 'Book'), 'legacy-xls'],
    ['an old Word document', oleFile('Root Entry', 'WordDocument'), 'ole-other'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['a web page', strToU8('\ufeff\n<html xmlns:x="urn:x"><table>'), 'html'],
    ['a web page with an XML declaration', strToU8('<?xml version="1.0"?><html>'), 'html'],
    ['an XML spreadsheet of 2003', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:x"/>'), 'xml'],
    ['a CSV in UTF-8', strToU8('名称,金额\n甲,1\n'), 'text'],
    ['a CSV in GBK', new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x31, 0x0a]), 'text'],
    ['some other binary file', new Uint8Array([1, 2, 0, 0, 3]), 'binary'],
    ['a zip of photographs', zipParts({ 'a.jpg': 'x' }), 'other-zip'],
    ['an OpenDocument sheet', zipParts({ mimetype: 'x', 'META-INF/manifest.xml': '<x/>' }), 'ods'],
  ])('%s is told by its bytes', (_, bytes, reason) => {
    expect(refusal(bytes).reason).toBe(reason);
  });

  it.each<[string, UnreadableReason]>([
    ['word/document.xml', 'docx'],
    ['ppt/presentation.xml', 'pptx'],
    ['xl/workbook.bin', 'xlsb'],
    ['xl/nowhere.xml', 'missing-part'],
    ['xl/theme/theme1.xml', 'other-zip'],
  ])('a package whose main part is %s is %s', (main, reason) => {
    const parts = xlsxParts({ parts: { 'xl/theme/theme1.xml': '<theme/>' } });
    const root = String(parts['_rels/.rels']).replace('xl/workbook.xml', main);
    expect(refusal(zipParts({ ...parts, '_rels/.rels': root })).reason).toBe(reason);
  });

  it('is also a workbook without any worksheet', () => {
    const parts = xlsxParts({});
    const book = String(parts['xl/workbook.xml']).replace(/<sheet .*?\/>/, '');
    expect(refusal(zipParts({ ...parts, 'xl/workbook.xml': book })).reason).toBe('no-worksheet');
  });
});

describe('a damaged container', () => {
  it('is told when the end is missing, wherever it is cut', () => {
    for (const length of [10, plain.length >> 1, plain.length - 1]) {
      expect(refusal(plain.slice(0, length)).reason).toBe('truncated-zip');
    }
  });

  it('never lets an error of another kind through, wherever a byte is changed', () => {
    for (let at = 0; at < plain.length; at += 1) {
      const bytes = changed(plain, (copy) => {
        copy[at] = (copy[at] ?? 0) ^ 0x5a;
      });
      try {
        readWorkbook(bytes);
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(UnreadableWorkbook);
      }
    }
  });

  it.each<[string, (entry: number, view: DataView) => void, UnreadableReason]>([
    ['a wrong CRC-32', (entry, view) => view.setUint32(entry + 16, 1, true), 'damaged-zip'],
    [
      'a declared size below the real one',
      (entry, view) => view.setUint32(entry + 24, 10, true),
      'damaged-zip',
    ],
    [
      'a declared size above the real one',
      (entry, view) => view.setUint32(entry + 24, 1e6, true),
      'damaged-zip',
    ],
    ['packed bytes beyond the file', (entry, view) => view.setUint32(entry + 20, 1e6, true), 'damaged-zip'],
    ['a place beyond the file', (entry, view) => view.setUint32(entry + 42, 1e6, true), 'damaged-zip'],
    ['an unknown method', (entry, view) => view.setUint16(entry + 10, 12, true), 'damaged-zip'],
    ['an encrypted entry', (entry, view) => view.setUint16(entry + 8, 1, true), 'encrypted'],
  ])('%s is refused', (_, change, reason) => {
    const bytes = changed(plain, (copy, view) => change(centralEntry(copy, sheetPart), view));
    expect(refusal(bytes).reason).toBe(reason);
  });

  it('names the part whose stream is damaged', () => {
    const entry = centralEntry(plain, sheetPart);
    const bytes = changed(plain, (copy, view) => {
      const local = view.getUint32(entry + 42, true);
      copy.fill(0xff, local + 30 + sheetPart.length, local + 50 + sheetPart.length);
    });
    expect(refusal(bytes)).toMatchObject({ reason: 'damaged-zip', facts: { part: sheetPart } });
  });

  it.each<[string, UnreadableReason]>([
    ['xl\\styles.xml', 'part-name'],
    ['xl/a\nb.xml', 'part-name'],
    ['XL/Workbook.xml', 'duplicate-part'],
  ])('an entry named %j is refused', (name, reason) => {
    expect(refusal(zipParts({ ...xlsxParts({}), [name]: '<x/>' }))).toMatchObject({
      reason,
      facts: { part: name },
    });
  });

  it('never takes names for paths: odd names are parts nobody asks for', () => {
    const bytes = zipParts({ ...xlsxParts({}), '../../etc/passwd': 'x', '/etc/passwd': 'x' });
    expect(readWorkbook(bytes).sheets).toHaveLength(1);
  });
});

describe('a bomb', () => {
  it('stops at the ratio, a few chunks after one megabyte', () => {
    const error = refusal(bomb);
    expect(error).toMatchObject({ reason: 'inflate-ratio', facts: { part: sheetPart, limit: '200' } });
    expect(Number(error.facts['counted'])).toBeGreaterThan(defaultLimits.ratioFromBytes);
  });

  it.each<[string, Partial<ReadLimits>, number]>([
    ['the ratio', {}, defaultLimits.ratioFromBytes],
    ['the size of one part', { ratio: 1e9, partBytes: 100_000 }, 100_000],
    ['the size of all parts', { ratio: 1e9, totalBytes: 200_000 }, 200_000],
  ])('hands on no byte beyond %s', (_, limits, most) => {
    let bytes = 0;
    const count = (chunk: Uint8Array) => {
      bytes += chunk.length;
    };
    const book = openPackage(bomb, { ...defaultLimits, ...limits });
    expect(() => book.stream(sheetPart, count)).toThrow(UnreadableWorkbook);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it('stops at the size of one part, having counted less than one chunk more', () => {
    const error = refusal(bomb, { ratio: 1e9, partBytes: 100_000 });
    expect(error.reason).toBe('part-size');
    expect(Number(error.facts['counted'])).toBeGreaterThan(100_000);
    expect(Number(error.facts['counted'])).toBeLessThanOrEqual(3_000_100);
  });

  it('stops inside a long stream, not at its end', () => {
    const noise = Array.from({ length: 400_000 }, (_, index) => (index * 2_654_435_761) % 1e6).join(' ');
    const bytes = xmlWith(`<x>${noise}</x>`);
    const counted = Number(refusal(bytes, { partBytes: 100_000 }).facts['counted']);
    expect(counted).toBeGreaterThan(100_000);
    expect(counted).toBeLessThan(noise.length / 4);
  });

  it('stops at the size of all parts together', () => {
    expect(refusal(plain, { totalBytes: 1000 }).reason).toBe('total-size');
  });

  it('that declares ten bytes stops when it gives more', () => {
    const lying = changed(bomb, (copy, view) => view.setUint32(centralEntry(copy, sheetPart) + 24, 10, true));
    expect(refusal(lying, { ratio: 1e9 })).toMatchObject({
      reason: 'damaged-zip',
      facts: { part: sheetPart },
    });
  });

  it.each<[string, Uint8Array, Partial<ReadLimits>, UnreadableReason]>([
    ['the size of the file', plain, { fileBytes: plain.length - 1 }, 'file-size'],
    ['the number of parts', plain, { parts: 4 }, 'part-count'],
  ])('is refused by %s', (_, bytes, limits, reason) => {
    expect(refusal(bytes, limits).reason).toBe(reason);
  });

  it('is not what a file exactly at the limits is', () => {
    const limits = { ...defaultLimits, fileBytes: plain.length, parts: 5 };
    expect(readWorkbook(plain, limits).sheets).toHaveLength(1);
  });

  it('of nested elements stops at the depth', () => {
    const nested = (depth: number) => xmlWith('<a>'.repeat(depth) + '</a>'.repeat(depth));
    expect(readWorkbook(nested(256)).sheets).toHaveLength(1);
    expect(refusal(nested(257))).toMatchObject({ reason: 'xml-depth', facts: { limit: '256' } });
  });
});

describe('hostile XML', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  it.each<[string, string]>([
    ['a worksheet', sheetPart],
    ['the workbook', 'xl/workbook.xml'],
    ['relationships', '_rels/.rels'],
  ])('with a DOCTYPE in %s is refused before anything is expanded', (_, part) => {
    const parts = xlsxParts({});
    const xml = String(parts[part]).replace(/^<\?xml.*?\?>/, (start) => start + laughs);
    expect(refusal(zipParts({ ...parts, [part]: xml }))).toMatchObject({
      reason: 'doctype',
      facts: { part },
    });
  });

  it.each([
    ['not closed', '<worksheet><sheetData>'],
    ['an unknown entity', '<worksheet>&b;</worksheet>'],
    ['a control character', '<worksheet>\u0001</worksheet>'],
    ['a reference to a control character', '<worksheet>&#1;</worksheet>'],
    ['empty', ''],
    ['an open DOCTYPE', '<!DOCTYPE x ['],
  ])('is refused when it is %s', (_, xml) => {
    expect(refusal(xmlWith(xml))).toMatchObject({ reason: 'broken-xml', facts: { part: sheetPart } });
  });

  it('is refused when it is not UTF-8', () => {
    const xml = new Uint8Array([...strToU8('<a>'), 0xc3, 0xfb, ...strToU8('</a>')]);
    expect(refusal(zipParts({ ...xlsxParts({}), [sheetPart]: xml })).reason).toBe('broken-xml');
  });
});

describe('an unusual but sound container', () => {
  it('is read when stored without compression', () => {
    const files = Object.entries(xlsxParts({})).map(([name, text]) => [name, strToU8(String(text))]);
    expect(readWorkbook(zipSync(Object.fromEntries(files), { level: 0 })).sheets).toHaveLength(1);
  });

  it('is read with a comment after the end record and with folders', () => {
    const parts: Record<string, Uint8Array> = { 'xl/': new Uint8Array() };
    for (const [name, text] of Object.entries(xlsxParts({}))) parts[name] = strToU8(String(text));
    const bytes = zipSync(parts);
    const commented = new Uint8Array(bytes.length + 3);
    commented.set(bytes);
    commented[bytes.length - 2] = 3;
    expect(readWorkbook(commented).sheets).toHaveLength(1);
  });

  it('is read with a UTF-16 part, with other case in its names, and with absolute targets', () => {
    const parts = xlsxParts({});
    const text = sheetXml({ data: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲𠮷</t></is></c></row>' });
    const utf16 = new Uint8Array(2 + 2 * text.length);
    const view = new DataView(utf16.buffer);
    for (const [at, unit] of ['\ufeff', ...text.split('')].entries())
      view.setUint16(2 * at, unit.charCodeAt(0), true);
    const { [sheetPart]: _, ...others } = parts;
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace('worksheets/', '/xl/worksheets/');
    const bytes = zipParts({
      ...others,
      'xl/_rels/workbook.xml.rels': links,
      'XL/Worksheets/Sheet1.xml': utf16,
    });
    expect(readWorkbook(bytes).sheets[0]?.cells.at(0)?.value).toBe('甲𠮷');
  });
});
