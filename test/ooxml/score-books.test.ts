import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, run } from '../cli/run-cli.js';
import { schemaFaults, withoutValidator } from './ooxml-validator.js';

test.skipIf(withoutValidator)('the books of indicators and scores follow the schema', async () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  await run('init', folder, '--kind', '指标', '--sample');
  await run('score', at('指标考核工作簿.xlsx'), '--out', at('评分结果.xlsx'));
  for (const name of ['指标考核工作簿.xlsx', '评分结果.xlsx']) {
    expect(await schemaFaults(new Uint8Array(readFileSync(at(name))), 'xlsx'), name).toEqual([]);
  }
});
