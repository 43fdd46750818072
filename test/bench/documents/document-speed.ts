import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { extractRawText } from 'mammoth';
import { type BenchData, benchData } from './bench-document.js';
import { type Maker, makersOf } from './makers.js';

const rounds = 5;
const lengths = [200, 1_000, 2_000];

/** A letter and a report by every maker, then how time and memory grow with the pages. */
export async function measureDocuments(say: (line: string) => void): Promise<void> {
  for (const [name, pages, times] of [
    ['3页的函', 3, 60],
    ['30页的报告', 30, 15],
  ] as const) {
    await measureMakers(name, benchData(pages), times, say);
  }
  measureLengths(say);
}

/** By turns in one process; medians. The two that fill a text must give the same text. */
async function measureMakers(
  name: string,
  data: BenchData,
  times: number,
  say: (line: string) => void,
): Promise<void> {
  const makers = await makersOf(data);
  const texts = new Set<string>();
  for (const { make } of makers) texts.add(await textOf(await make()));
  texts.delete('');
  if (texts.size !== 1) throw new Error(`${name}: the makers give ${texts.size} different texts`);
  const measured = new Map<Maker, number[]>(makers.map((maker) => [maker, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const maker of makers) measured.get(maker)?.push(await timeOf(maker, times));
  }
  const medians = makers.map((maker) => ({ name: maker.name, time: middle(measured.get(maker) ?? []) }));
  const [base] = medians;
  if (base === undefined) return;
  say(`${name}，${base.name} ＝ 1：`);
  for (const { name: maker, time } of medians) {
    say(`　${maker}：用时 ${(time / base.time).toFixed(2)}，每秒 ${Math.round(1000 / time)} 份`);
  }
}

async function textOf(docx: Uint8Array | undefined): Promise<string> {
  return docx === undefined ? '' : (await extractRawText({ buffer: Buffer.from(docx) })).value;
}

async function timeOf({ make }: Maker, times: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) await make();
  return (performance.now() - start) / times;
}

/** Each length in a process of its own; the shortest is 1. */
function measureLengths(say: (line: string) => void): void {
  const measured = lengths.map((pages) => ({
    pages,
    time: middle(Array.from({ length: 3 }, () => timeAlone(writeAlone(pages)))),
    megabytes: heapAlone(pages),
  }));
  const [base] = measured;
  if (base === undefined) return;
  for (const { pages, time, megabytes } of measured) {
    const perPage = time / pages / (base.time / base.pages);
    say(
      `${pages} 页的公文：每页用时是 ${base.pages} 页的 ${perPage.toFixed(2)} 倍，活的堆内存最高 ${megabytes} MB`,
    );
  }
}

function writeAlone(pages: number, ...flags: readonly string[]): string {
  const script = fileURLToPath(new URL('measure-pages.js', import.meta.url));
  return execFileSync(process.execPath, [...flags, script, String(pages)]).toString();
}

/** Processor time of a run that wrote something. */
function timeAlone(output: string): number {
  const { length, time } = JSON.parse(output) as { length: number; time: number };
  if (length === 0) throw new Error('Nothing was written');
  return time;
}

/** Megabytes: the most that a full collection of garbage left over, in a run that collects often. */
function heapAlone(pages: number): number {
  const output = writeAlone(pages, '--optimize-for-size', '--trace-gc');
  const left = [...output.matchAll(/Mark-Compact[^\n>]*-> (\d+)/g)].map(([, megabytes]) => Number(megabytes));
  return Math.max(...left);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
