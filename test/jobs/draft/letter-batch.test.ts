import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { houseData } from '../../../cli/draft/house-data.js';
import { loadTemplate } from '../../../cli/draft/load-template.js';
import { listNamed } from '../../../jobs/draft/each-rows.js';
import { readDataEntries } from '../../../jobs/draft/entries/data-entries.js';
import { makeLetterBatch } from '../../../jobs/draft/letters/letter-batch.js';
import { prepareDraft } from '../../../jobs/draft/prepare-draft.js';
import { writeBook } from '../../../workbook/write/write-book.js';
import { letterFiles } from '../../cli/batch/letters.js';
import { newFolder, run } from '../../cli/run-cli.js';

const date = '2025-08-19';

async function batchOf(templates: string, text: string, progress = async () => undefined) {
  const { template } = loadTemplate('告知书', templates);
  const list = template && listNamed(template.fields, '单位');
  if (template === undefined || list === undefined) throw new Error('The template has a list 单位');
  const gathered = readDataEntries('资料.json', text);
  const prepared = prepareDraft(template, { gathered, list, otherLetters: '' }, date, houseData);
  const order = { date, final: false, accepted: new Map() };
  return makeLetterBatch(prepared, order, houseData, { writeBook, progress });
}

test('the files are those that the command line writes, byte for byte', async () => {
  const { templates, data } = letterFiles(['甲公司', '乙/公司', '甲公司', '丙公司']);
  const out = join(newFolder(), '告知书');
  const args = ['--templates', templates, '--data', data, '--date', date];
  const { code } = await run('draft', '告知书', '--each', ...args, '--out', out);
  expect(code).toBe(0);
  const { files } = await batchOf(templates, readFileSync(data, 'utf8'));
  expect([...files.keys()].sort()).toEqual(readdirSync(out).sort());
  for (const [name, bytes] of files) {
    expect(Buffer.from(bytes).equals(readFileSync(join(out, name))), name).toBe(true);
  }
});

test('a row with a fault has no document and says why, the others have theirs', async () => {
  const { templates } = letterFiles([]);
  const rows = [
    { 名称: '甲公司', 金额: '三十' },
    { 名称: '乙公司', 金额: '30' },
  ];
  const { files, letters } = await batchOf(templates, JSON.stringify({ 机关: '某某局', 单位: rows }));
  expect([...files.keys()]).toEqual(['乙公司.docx', '出文清单.json', '出文清单.xlsx']);
  expect(letters.map(({ state }) => state)).toEqual(['未出文', '已出文']);
  expect(letters[0]?.problems).toEqual([expect.stringContaining('「单位第1行的金额」填的是「三十」')]);
});

test('stops where the one who waits for it does not go on', async () => {
  const { templates, data } = letterFiles(['甲公司', '乙公司', '丙公司']);
  let asked = 0;
  const progress = async () => {
    asked += 1;
    if (asked === 2) throw new Error('cancelled');
    return undefined;
  };
  await expect(batchOf(templates, readFileSync(data, 'utf8'), progress)).rejects.toThrow('cancelled');
  expect(asked).toBe(2);
});
