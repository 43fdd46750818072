import { describe, expect, test } from 'vitest';
import { sampleRows } from '../../../cli/init/sample/index.js';
import { shownRows } from '../../cli/raw-books.js';
import { run, writeRows } from '../../cli/run-cli.js';
import { regions } from '../../cli/sample/sample-books.js';

async function sheetsOf(...names: readonly string[]) {
  const path = await writeRows(sampleRows(regions));
  const result = path.replace('工作簿', '结果');
  await run('award', path, '--out', result, '--date', '2025-08-19');
  return names.map((name) => shownRows(result, name));
}

describe('逐项核对', () => {
  test('has every condition of every claim, met or not, with the fact, its cell and the place in the text', async () => {
    const [rows = []] = await sheetsOf('逐项核对');
    const texts = rows.map((row) => row.join('｜'));
    expect(texts).toContainEqual(
      expect.stringMatching(/｜1-1｜第1条第1款｜为规模以上企业｜是｜是｜企业库!F\d+$/),
    );
    expect(texts).toContainEqual(expect.stringMatching(/｜1-3｜第1条第3款｜整体迁入｜否｜否｜高企!/));
    expect(texts).toContainEqual(expect.stringContaining('｜未能核对｜'));
  });

  test('names all the recognitions that three in a row rest on', async () => {
    const [rows = [], lines = []] = await sheetsOf('逐项核对', '奖补测算表');
    const third = lines.find((row) => row.join('｜').includes('连续三次通过奖励10'));
    expect(third).toContain('第1条第2款');
    const counted = rows.find((row) => row.includes('历次认定有据') && row.includes(third?.[1] ?? ''));
    expect(counted?.join('｜')).toMatch(/｜2018、2021、2024｜是｜高企!\w+、高企!\w+、高企!\w+$/);
  });

  test('leaves no line that contradicts itself on a number with several readings', async () => {
    const [lines = []] = await sheetsOf('奖补测算表');
    const texts = lines.flat();
    expect(texts.filter((text) => /K4(?!·)(?:、K\d+)* 不论怎样裁定/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('K4·'))).toBe(true);
  });
});
