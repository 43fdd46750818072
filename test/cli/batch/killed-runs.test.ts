import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../cli/output/sha256.js';
import { hashesOf, newFolder } from '../run-cli.js';
import { letterFiles } from './letters.js';

const program = join(import.meta.dirname, '..', '..', '..', 'build', 'cli', 'main.js');
const count = 200;
const names = [
  'CON',
  'a/b\\c:*?"<>|',
  '甲\u202e公司',
  '甲公司',
  'ABC公司',
  'abc公司',
  '长'.repeat(300),
  ...Array.from({ length: count - 7 }, (_, index) => `示例企业${index}有限公司`),
];
const { templates, data } = letterFiles(names);

function argumentsFor(folder: string, ...more: readonly string[]): string[] {
  const inputs = ['--templates', templates, '--data', data, '--date', '2025-08-19'];
  return [program, 'draft', '告知书', ...inputs, '--each', '--out', folder, '--quiet', ...more];
}

function runWhole(folder: string, ...more: readonly string[]): string {
  return execFileSync(process.execPath, argumentsFor(folder, ...more), { encoding: 'utf8', stdio: 'pipe' });
}

/** The folder of an undisturbed run has the same name, for a path may be cut by its length. */
const newTarget = () => join(newFolder(), '告知书');

const letters = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => !name.startsWith('.') && name.endsWith('.docx'))
    : [];

/** Starts a run and kills it as soon as so many files are there. */
async function killAt(folder: string, files: number, ...more: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, argumentsFor(folder, ...more), { stdio: 'ignore' });
  const ended = exitOf(child);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && letters(folder).length < files) await wait(1);
  child.kill('SIGKILL');
  await ended;
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on('close', () => done());
  });
}

const undisturbed = newTarget();
let expected: Readonly<Record<string, string>> = {};

beforeAll(() => {
  runWhole(undisturbed, '--workers', '1');
  expected = hashesOf(undisturbed);
});

test('two hundred rows give two hundred letters and the two lists', () => {
  expect(letters(undisturbed)).toHaveLength(count);
  expect(Object.keys(expected)).toHaveLength(count + 2);
});

test('three threads give the same files, byte for byte', () => {
  const folder = newTarget();
  runWhole(folder, '--workers', '3');
  expect(hashesOf(folder)).toEqual(expected);
});

describe.each([['1'], ['3']])('a run of %s threads', (workers) => {
  test('killed three times and taken up again gives the same files, none half-written', async () => {
    const folder = newTarget();
    let unfinished = 0;
    for (const round of [0, 1, 2]) {
      await killAt(folder, 40 * round + 1 + Math.floor(Math.random() * 40), '--workers', workers);
      const there = letters(folder);
      if (there.length < count) unfinished += 1;
      for (const name of there) {
        expect([name, sha256(readFileSync(join(folder, name)))]).toEqual([name, expected[name]]);
      }
    }
    expect(unfinished).toBeGreaterThan(0);
    runWhole(folder, '--workers', workers);
    expect(hashesOf(folder)).toEqual(expected);
  });
});

test('shards in folders of their own, put together, are the whole', () => {
  const parts = [1, 2, 3].map((part) => {
    const folder = newTarget();
    runWhole(folder, '--shard', `${part}/3`);
    const own = hashesOf(folder);
    return Object.fromEntries(Object.entries(own).filter(([name]) => name.endsWith('.docx')));
  });
  const whole = Object.fromEntries(Object.entries(expected).filter(([name]) => name.endsWith('.docx')));
  expect(parts.map((part) => Object.keys(part).length)).toEqual([67, 67, 66]);
  expect(Object.assign({}, ...parts)).toEqual(whole);
});

test('two runs at once: one is told that the folder is in use, the other ends whole', async () => {
  const folder = newTarget();
  const first = spawn(process.execPath, argumentsFor(folder), { stdio: 'ignore' });
  const ended = exitOf(first);
  while (letters(folder).length < 1) await wait(1);
  first.kill('SIGSTOP');
  let refused = { status: 0, stderr: '' };
  try {
    runWhole(folder);
  } catch (error) {
    refused = error as typeof refused;
  }
  first.kill('SIGCONT');
  await ended;
  expect(refused.status).toBe(4);
  expect(refused.stderr).toContain('被占用');
  expect(hashesOf(folder)).toEqual(expected);
});
