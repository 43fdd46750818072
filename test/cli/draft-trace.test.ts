import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCommented } from '../generator/comments/read-comments.js';
import { docxParts } from '../generator/docx/docx-parts.js';
import { schemaFaults, withoutValidator } from '../ooxml/ooxml-validator.js';
import { lowerAward } from './lower-award.js';
import { newFolder, run, writeRows } from './run-cli.js';
import { rdStory } from './story-rows.js';

let result = '';

beforeAll(async () => {
  result = join(newFolder(), '测算结果.xlsx');
  await run('award', await writeRows(rdStory), '--out', result, '--date', '2025-08-19');
});

interface Figure {
  readonly text: string;
  readonly sentence: string;
  readonly verdict: string;
  readonly sources: readonly { readonly place: string; readonly shown: string }[];
}

async function drafted(template: string, book: string, folder = newFolder(), ...args: string[]) {
  const out = join(folder, '公文.docx');
  const { code, out: said } = await run(
    'draft',
    template,
    '--book',
    book,
    '--out',
    out,
    '--date',
    '2025-08-19',
    '--json',
    ...args,
  );
  const { figures } = JSON.parse(said) as { readonly figures: readonly Figure[] };
  const beside = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  return { code, figures, folder, beside };
}

async function sheetOf(path: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet('数据核对表');
  if (sheet === undefined) throw new Error('No 数据核对表');
  return sheet;
}

/** The characters under each comment, with what it says. */
function commentsOf(bytes: Uint8Array): string[] {
  const { paragraphs, comments, references } = readCommented(bytes);
  return references.map((id) => {
    const under = paragraphs.flat().filter((each) => each.comments.includes(id));
    return `${under.map(({ character }) => character).join('')}｜${comments.get(id) ?? ''}`;
  });
}

describe.each(['拟奖补公示', '资金拨付通知'])('%s with --trace', (template) => {
  test('the copy has a comment on each figure, and the text and other parts of the clean one', async () => {
    const { code, figures, beside } = await drafted(template, result, newFolder(), '--trace');
    expect(code).toBe(0);
    const [clean, copy] = [beside('公文.docx'), beside('公文-核对.docx')];
    const comments = commentsOf(copy);
    expect(comments.map((words) => words.split('｜')[0])).toEqual(figures.map(({ text }) => text));
    expect(figures.length).toBeGreaterThan(20);

    const characters = (bytes: Uint8Array) =>
      readCommented(bytes).paragraphs.map((each) =>
        each.map(({ character, properties }) => [character, properties]),
      );
    expect(characters(copy)).toEqual(characters(clean));
    const before = docxParts(clean);
    const changed = [...docxParts(copy)].filter(([name, part]) => before.get(name) !== part);
    expect(changed.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
  });

  test('the clean copy is the same with and without it, and neither has a comment', async () => {
    const plain = await drafted(template, result);
    const traced = await drafted(template, result, newFolder(), '--trace');
    expect(traced.beside('公文.docx')).toEqual(plain.beside('公文.docx'));
    expect([...docxParts(plain.beside('公文.docx')).keys()]).not.toContain('word/comments.xml');
    expect(existsSync(join(plain.folder, '公文-核对.docx'))).toBe(false);
    expect(plain.figures).toEqual(traced.figures);
  });

  test('the same command gives the same bytes', async () => {
    const [one, other] = [
      await drafted(template, result, newFolder(), '--trace'),
      await drafted(template, result, newFolder(), '--trace'),
    ];
    for (const name of ['公文-核对.docx', '公文-数据核对表.xlsx']) {
      expect(one.beside(name)).toEqual(other.beside(name));
    }
  });

  test.skipIf(withoutValidator)('both files are valid', async () => {
    const { beside } = await drafted(template, result, dirname(result), '--trace', '--force');
    expect(await schemaFaults(beside('公文-核对.docx'), 'docx')).toEqual([]);
    expect(await schemaFaults(beside('公文-数据核对表.xlsx'), 'xlsx')).toEqual([]);
  });
});

test('a comment names cell, content, arithmetic and clause', async () => {
  const { beside } = await drafted('拟奖补公示', result, newFolder(), '--trace');
  const comments = commentsOf(beside('公文-核对.docx'));
  expect(comments).toContain(
    '1320｜来源：奖补测算表!M4:M8\n那里的内容：50、600、200、250、220\n算式：50＋600＋200＋250＋220＝1320\n条款：第1条第1款、第4条第1款',
  );
  expect(comments).toContain('5｜来源（录入）：模板默认值\n那里的内容：5');
});

test('the list has a row for each figure, with totals and links to the workbook beside it', async () => {
  const { figures, folder } = await drafted('拟奖补公示', result, dirname(result), '--trace', '--force');
  const sheet = await sheetOf(join(folder, '公文-数据核对表.xlsx'));
  expect(sheet.getCell('A2').text).toBe(
    `共 ${figures.length} 个数：有出处 ${figures.length - 2}，录入 2，认可 0，未核 0。`,
  );
  const rows = figures.map((_, index) => sheet.getRow(index + 5));
  expect(rows.map((row) => row.getCell(2).text)).toEqual(figures.map(({ text }) => text));
  expect(rows.map((row) => row.getCell(1).value)).toEqual(figures.map((_, index) => index + 1));
  expect(sheet.getRow(figures.length + 5).hasValues).toBe(false);
  const total = rows.find((row) => row.getCell(2).text === '1320');
  expect(total?.getCell(5).text).toBe('奖补测算表!M4:M8');
  const parts = docxParts(new Uint8Array(readFileSync(join(folder, '公文-数据核对表.xlsx'))));
  expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    `Target="${encodeURIComponent('测算结果.xlsx')}" TargetMode="External"`,
  );
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(
    new RegExp(
      `<hyperlink ref="${total?.getCell(5).address}" r:id="[^"]+" location="&apos;奖补测算表&apos;!M4"/>`,
    ),
  );
});

test('a workbook elsewhere is named without a link', async () => {
  const { folder } = await drafted('拟奖补公示', result, newFolder(), '--trace');
  const sheet = await sheetOf(join(folder, '公文-数据核对表.xlsx'));
  const links = sheet.getColumn(5).values.filter((value) => typeof value === 'object' && value !== null);
  expect(links).toEqual([]);
});

test('what is there already is not written over', async () => {
  const { folder } = await drafted('拟奖补公示', result, newFolder(), '--trace');
  const out = join(folder, '公文.docx');
  const again = await run('draft', '拟奖补公示', '--book', result, '--out', out, '--trace');
  expect(again.code).toBe(4);
  for (const name of ['公文.docx', '公文-核对.docx', '公文-数据核对表.xlsx']) {
    expect(again.talk).toContain(name);
  }
});

test('one changed cell changes every place that rests on it, and no other', async () => {
  const lowered = await lowerAward(result, { from: 600, to: 500, total: 1320 });
  const follows: Readonly<Record<string, string>> = {
    600: '500',
    1320: '1220',
    人民币壹仟叁佰贰拾万元整: '人民币壹仟贰佰贰拾万元整',
  };
  for (const template of ['拟奖补公示', '资金拨付通知']) {
    const before = await drafted(template, result);
    const after = await drafted(template, lowered, newFolder(), '--trace');
    expect(after.code).toBe(0);
    const texts = ({ figures }: typeof before) => figures.map(({ text }) => text);
    expect(texts(after)).toEqual(texts(before).map((text) => follows[text] ?? text));
    // In the sentence, in the list, and as each total.
    expect(texts(before).filter((text) => follows[text] !== undefined).length).toBe(
      template === '拟奖补公示' ? 3 : 6,
    );

    const list = await sheetOf(join(after.folder, '公文-数据核对表.xlsx'));
    const row = after.figures.findIndex(({ text }) => text === '500') + 5;
    expect(list.getCell(row, 5).text).toBe('奖补测算表!M5');
    expect(list.getCell(row, 6).text).toBe('500');
    const plain = readCommented(after.beside('公文.docx')).paragraphs.map((each) =>
      each.map(({ character }) => character).join(''),
    );
    expect(plain.join('\n')).not.toMatch(/1320|叁佰贰拾|^600$/m);
  }
});
