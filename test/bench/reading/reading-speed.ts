import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bigBook } from './big-book.js';
import { readers } from './readers.js';

const rows = 100_000;
const rounds = 3;

interface Measured {
  readonly found: number;
  readonly time: number;
  readonly megabytes: number;
}

/** Each reader in a process of its own, by turns; medians of processor time and peak memory, exceljs = 1. */
export function measureReading(say: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-bench-'));
  try {
    const path = join(folder, 'big.xlsx');
    writeFileSync(path, bigBook(rows));
    const names = Object.keys(readers);
    const measured = new Map<string, Measured[]>(names.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) measured.get(name)?.push(runAlone(name, path));
    }
    const medians = names.map((name) => medianOf(name, measured.get(name) ?? []));
    const [base] = medians;
    if (base === undefined) return;
    say(`读取 ${rows} 行 × 30 列，各在自己的进程里，exceljs ＝ 1：`);
    for (const { name, time, megabytes } of medians) {
      const memory = `内存最高 ${(megabytes / base.megabytes).toFixed(2)}（${Math.round(megabytes)} MB）`;
      say(`　${name}：处理器时间 ${(time / base.time).toFixed(2)}，${memory}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runAlone(reader: string, path: string): Measured {
  const script = fileURLToPath(new URL('measure-reader.js', import.meta.url));
  const output = execFileSync(process.execPath, ['--max-old-space-size=6000', script, reader, path]);
  const measured = JSON.parse(output.toString()) as Measured;
  if (measured.found === 0) throw new Error(`${reader} found nothing`);
  return measured;
}

function medianOf(name: string, all: readonly Measured[]) {
  const middle = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    name,
    time: middle(all.map(({ time }) => time)),
    megabytes: middle(all.map(({ megabytes }) => megabytes)),
  };
}
