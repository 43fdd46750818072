import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommented } from '../generator/comments/read-comments.js';
import { newFolder, run } from './run-cli.js';

const fields = `title: 情况说明
purpose: 说明情况。
fields:
  - name: 家数
    type: 正整数
    source: 录入
    required: true
    help: 有几家。
`;
const template = `{{#标题}}关于有关情况的说明{{/标题}}
全市现有企业{{家数}}家，比上年增加12家，增长7.5%。其中12家在文峰区。
{{#署名}}安阳市科学技术局{{/署名}}
{{#成文日期}}2025年8月19日{{/成文日期}}
`;

async function drafted(...args: string[]) {
  const folder = newFolder();
  mkdirSync(join(folder, '模板', 'report'), { recursive: true });
  writeFileSync(join(folder, '模板', 'report', 'fields.yaml'), fields);
  writeFileSync(join(folder, '模板', 'report', 'template.hbs'), template);
  const path = join(folder, '说明.docx');
  const outcome = await run(
    'draft',
    '情况说明',
    '--templates',
    join(folder, '模板'),
    '--set',
    '家数=172',
    '--out',
    path,
    '--date',
    '2025-08-19',
    ...args,
  );
  const { code, out: said, talk } = outcome;
  return { code, said, talk, path, written: existsSync(path), folder };
}

const everyone = [
  '--accept',
  '12=张某',
  '--accept',
  '7.5%=李某',
  '--accept',
  '2025=张某',
  '--accept',
  '8=张某',
];

describe('figures typed in a template', () => {
  test('are told of before the document is final, and it is written', async () => {
    const { code, written, said } = await drafted();
    expect(code).toBe(0);
    expect(written).toBe(true);
    for (const figure of ['12', '7.5%']) expect(outLine(said, figure)).toContain('提示 figure-unverified');
    expect(outLine(said, '172')).toBe('');
  });

  test('stop a final document, all at once, and nothing is written', async () => {
    const { code, written, said } = await drafted('--final');
    expect(code).toBe(1);
    expect(written).toBe(false);
    for (const figure of ['12', '7.5%']) expect(outLine(said, figure)).toContain('强制性 figure-unverified');
    expect(outLine(said, '12')).toContain('--accept 12=核实人姓名');
  });

  test('that somebody answers for, wherever they stand, stop nothing', async () => {
    const { code, written, said } = await drafted('--final', ...everyone, '--accept', '19=张某');
    expect(said).not.toContain('figure-');
    expect(code).toBe(0);
    expect(written).toBe(true);
  });

  test('of which one is left stop it still', async () => {
    const { code, written, said } = await drafted('--final', ...everyone);
    expect(code).toBe(1);
    expect(written).toBe(false);
    expect(outLine(said, '19')).toContain('figure-unverified');
    expect(outLine(said, '12')).toBe('');
  });

  test('who answered stands in the record, the review copy and the list of figures', async () => {
    const { path, folder, code } = await drafted('--trace', '--accept', '12=张某');
    expect(code).toBe(0);
    const record = JSON.parse(readFileSync(`${path}.核算记录.json`, 'utf8')) as {
      readonly accepted: unknown;
    };
    expect(record.accepted).toEqual({ 12: '张某' });
    const { comments } = readCommented(new Uint8Array(readFileSync(join(folder, '说明-核对.docx'))));
    const texts = [...comments.values()];
    expect(texts.filter((words) => words === '张某认可：模板里手写')).toHaveLength(2);
    expect(texts).toContain('未核：模板里手写');
    expect(texts).toContain('来源（录入）：--set 家数\n那里的内容：172');
  });

  test('nobody accepted leaves an empty record', async () => {
    const { path } = await drafted();
    expect(JSON.parse(readFileSync(`${path}.核算记录.json`, 'utf8'))).toMatchObject({ accepted: {} });
  });
});

describe('an acceptance', () => {
  test.each([
    ['of a figure that is not there', '13=张某', '13'],
    ['of a figure that has a source', '172=张某', '172'],
  ])('%s is stopped', async (_, acceptance, figure) => {
    const { code, written, said } = await drafted('--accept', acceptance);
    expect(code).toBe(1);
    expect(written).toBe(false);
    expect(outLine(said, figure)).toContain('强制性 figure-acceptance-stray');
  });

  test.each(['12', '12=', '=张某', '  =张某'])('%j is wrong usage', async (acceptance) => {
    const { code, talk, written } = await drafted('--accept', acceptance);
    expect(code).toBe(2);
    expect(talk).toContain('数=核实人姓名');
    expect(written).toBe(false);
  });
});

/** The line of the output about a figure; empty for none. */
function outLine(said: string, figure: string): string {
  return said.split('\n').find((line) => line.includes(`「${figure}」`)) ?? '';
}
