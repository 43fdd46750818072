import { expect, test } from 'vitest';
import { Cancelled } from '../../../addin/long-work/cancelled.js';
import { cooperate } from '../../../addin/long-work/cooperate.js';
import { progressText } from '../../../addin/long-work/progress-text.js';
import type { Steps } from '../../../core/steps.js';

/** So long a step takes. */
const stepMilliseconds = 20;

function* slowly(count: number): Steps<string> {
  for (let done = 0; done < count; done += 1) {
    const end = performance.now() + stepMilliseconds;
    while (performance.now() < end);
    yield { doing: '数', done, total: count };
  }
  return '完';
}

test('long work lets others go on meanwhile and says how far it has come', async () => {
  const heard: string[] = [];
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
  }, 1);
  const result = await cooperate(slowly(20), { progress: (come) => heard.push(progressText(come)) });
  clearInterval(timer);
  expect(result).toBe('完');
  expect(others).toBeGreaterThan(3);
  expect(heard.length).toBeGreaterThan(3);
  expect(heard.at(-1)).toMatch(/^数 \d\d%$/);
});

test('work of no length takes no pause', async () => {
  const heard: unknown[] = [];
  expect(await cooperate(slowly(0), { progress: (come) => heard.push(come) })).toBe('完');
  expect(heard).toEqual([]);
});

test('work that is cancelled goes no further and rejects with Cancelled', async () => {
  const stop = new AbortController();
  let last = 0;
  const work = cooperate(slowly(1000), {
    signal: stop.signal,
    progress: ({ done }) => {
      last = done;
      stop.abort();
    },
  });
  await expect(work).rejects.toThrow(Cancelled);
  await expect(work).rejects.toThrow('已取消，工作簿没有改动');
  expect(last).toBeLessThan(10);
});

test('what the work throws comes through', async () => {
  function* broken(): Steps<never> {
    yield { doing: '数', done: 0, total: 1 };
    throw new RangeError('no');
  }
  await expect(cooperate(broken(), {})).rejects.toThrow(RangeError);
});

test('work without a known length stands at nothing', () => {
  expect(progressText({ doing: '读取', done: 0, total: 0 })).toBe('读取 0%');
  expect(progressText({ doing: '读取', done: 2, total: 3 })).toBe('读取 66%');
});
