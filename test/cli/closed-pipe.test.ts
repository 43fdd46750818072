import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, writeRows } from './run-cli.js';
import { rdStory } from './story-rows.js';

const program = join(import.meta.dirname, '..', '..', 'build', 'cli', 'main.js');

/** Runs the program with one of its outputs closed before it writes; its exit code and what the other heard. */
async function runClosed(closed: 'stdout' | 'stderr', args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child[closed].destroy();
  let heard = '';
  child[closed === 'stdout' ? 'stderr' : 'stdout'].setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, heard };
}

test('a reader that closes the results gets no stack trace, and the exit code stays', async () => {
  const good = await writeRows(rdStory);
  const broken = await writeRows({ ...rdStory, batch: [] });
  expect(await runClosed('stdout', ['award', good])).toEqual({ code: 0, heard: '' });
  expect(await runClosed('stdout', ['award', broken])).toEqual({ code: 1, heard: '' });
});

test('nor does one that closes the talk', async () => {
  const out = join(newFolder(), '结果.xlsx');
  const { code, heard } = await runClosed('stderr', ['award', await writeRows(rdStory), '--out', out]);
  expect(code).toBe(0);
  expect(heard).toContain('可算');
});
