import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readCommented } from '../generator/comments/read-comments.js';
import { docxParts } from '../generator/docx/docx-parts.js';
import { schemaFaults, withoutValidator } from '../ooxml/ooxml-validator.js';
import { readYaml } from '../read-yaml.js';
import { newFolder, run } from './run-cli.js';

const folder = newFolder();
const inFolder = (name: string) => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(inFolder(name)));
const partsOf = (name: string) => docxParts(bytesOf(name));

const entered = v.parse(
  v.looseObject({ 主要指标: v.array(v.looseObject({ 指标: v.string(), 单位: v.string() })) }),
  readYaml('templates/annual-report/example.yaml'),
);

interface Drafted {
  readonly text: string;
  readonly findings: readonly unknown[];
  readonly figures: readonly {
    readonly text: string;
    readonly sentence: string;
    readonly sources: readonly { readonly place: string }[];
  }[];
}
let drafted: Drafted;

/** Drafts the annual report with these indicators under that name. */
async function draft(name: string, indicators: readonly object[], ...args: string[]): Promise<Drafted> {
  writeFileSync(inFolder(`${name}.yaml`), stringify({ ...entered, 主要指标: indicators }));
  const { code, out, talk } = await run(
    'draft',
    '年度工作报告',
    '--data',
    inFolder(`${name}.yaml`),
    '--out',
    inFolder(`${name}.docx`),
    '--date',
    '2024-10-29',
    '--json',
    ...args,
  );
  expect([code, talk]).toEqual([0, expect.anything()]);
  return JSON.parse(out) as Drafted;
}

beforeAll(async () => {
  drafted = await draft('报告', entered.主要指标, '--trace');
});

describe('the chart of an annual report', () => {
  test('has the figures of the table above it, digit by digit', async () => {
    const xml = partsOf('报告.docx').get('word/charts/chart1.xml') ?? '';
    const drawn = [...xml.matchAll(/<c:(cat|val)>(.*?)<\/c:\1>/gs)].map(([, , inside = '']) =>
      [...inside.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value),
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytesOf('报告.docx')) });
    const lines = value.split('\n').filter((line) => line !== '');
    const rows = (drawn[0] ?? []).map((name = '') => {
      const at = lines.indexOf(name);
      // 指标, 单位, 本期, 上年, 比上年, 基期.
      return [lines[at], lines[at + 2], lines[at + 5]];
    });
    expect(rows.length).toBeGreaterThan(1);
    expect([drawn[0], drawn[1], drawn[3]]).toEqual([0, 1, 2].map((column) => rows.map((row) => row[column])));
  });

  test('follows the entered figures, and is not there without any', async () => {
    const changed = entered.主要指标.map((row) => ({
      ...row,
      ...(row.单位 === '家' && row['基期'] !== undefined && { 本期: '0' }),
    }));
    await draft('改', changed);
    const values = [
      ...(partsOf('改.docx').get('word/charts/chart1.xml') ?? '').matchAll(/<c:v>([^<]*)/g),
    ].map(([, value]) => value);
    expect(values.filter((value) => value === '0').length).toBeGreaterThan(1);
    await draft(
      '无',
      entered.主要指标.filter(({ 单位 }) => 单位 !== '家'),
    );
    expect([...partsOf('无.docx').keys()].filter((name) => name.includes('chart'))).toEqual([]);
  });

  test('is among the figures that are accounted for, with the line of the data', () => {
    const inChart = drafted.figures.filter(({ sentence }) => sentence.startsWith('图「'));
    expect(inChart.length).toBeGreaterThan(3);
    for (const { sources } of inChart) expect(sources[0]?.place).toMatch(/报告\.yaml 第\d+行/);
  });

  test('has its figures in comments on its caption, and none is without a place', () => {
    const { paragraphs, comments, references } = readCommented(bytesOf('报告-核对.docx'));
    const onCaption = references.filter((id) =>
      paragraphs
        .flat()
        .filter((each) => each.comments.includes(id))
        .map(({ character }) => character)
        .join('')
        .endsWith('对比图'),
    );
    const said = onCaption.map((id) => comments.get(id) ?? '');
    expect(said.length).toBeGreaterThan(3);
    for (const words of said) expect(words).toMatch(/^图「.*」里「.*」的(本期|基期)：\d+/);
    expect(JSON.stringify(drafted.findings)).not.toContain('figure-unplaced');
  });

  test.skipIf(withoutValidator)('leaves a file that Word opens, the commented copy too', async () => {
    for (const name of ['报告.docx', '报告-核对.docx']) {
      expect(await schemaFaults(bytesOf(name), 'docx')).toEqual([]);
    }
  });
});
