import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, run } from './run-cli.js';

function caseFile(text: string, name = '考题.yaml'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

test("the policy's own cases pass, and the last line counts them", async () => {
  const { code, out } = await run('policy', 'test', 'anyang-2021-17');
  expect(code).toBe(0);
  expect(out.trim().split('\n').at(-1)).toMatch(/^\d+ passed, 0 failed$/);
});

test('differences are named, uncovered clauses counted apart', async () => {
  const path = caseFile(
    JSON.stringify({
      cases: [
        {
          id: 'a',
          clause: '4-1',
          input: { firstTime: true, rdPrevWan: '10' },
          expected_wan: '1',
          status: 'computed',
        },
        {
          id: 'b',
          clause: '11-1',
          input: {},
          expected_wan: '500',
          status: 'computed',
        },
        {
          id: 'c',
          clause: '4-1',
          input: { firstTime: true, rdPrevWan: '10' },
          expected_wan: '0.50',
          status: 'computed',
        },
      ],
    }),
    '考题.json',
  );
  const { code, out } = await run('policy', 'test', '安办文〔2021〕17号', '--cases', path);
  expect(code).toBe(1);
  expect(out).toBe(
    'a｜金额｜应为 1｜算得 0.5\na｜算法｜4-1 补助：上年度研发费用10×5%＝0.5；补助0.5与单项上限600取小，应补0.5；年度研发费用10，属5000（不含）以下一档，年度累计上限200；本项0.5与年度累计上限200取小，应补0.5\n未涵盖 1 例，条款：11-1\n1 passed, 1 failed\n',
  );
});

test('cases that this policy computes none of are no success', async () => {
  const path = caseFile(
    JSON.stringify({
      cases: [{ id: 'b', clause: '11-1', input: {}, expected_wan: '5', status: 'computed' }],
    }),
  );
  const { code, out } = await run('policy', 'test', 'anyang-2021-17', '--cases', path);
  expect(code).toBe(1);
  expect(out).toBe('未涵盖 1 例，条款：11-1\n0 passed, 0 failed\n');
});

test('a case file that is no text is told apart', async () => {
  const { code, talk } = await run('policy', 'test', 'anyang-2021-17', '--cases', caseFile('cases:\0'));
  expect(code).toBe(3);
  expect(talk).toContain('不是文本文件');
});

test('a case file that cannot be read is findings with lines, not a crash', async () => {
  const path = caseFile(
    'cases:\n  - id: a\n    clause: "4-1"\n    input: { rdPrevWan: 10 }\n    expected_wan: 1\n',
  );
  const { code, out } = await run('policy', 'test', 'anyang-2021-17', '--cases', path);
  expect(code).toBe(1);
  expect(out).toContain('data-form 考题.yaml 第4行');
  expect(out).toContain('data-form 考题.yaml 第5行');
  expect(out).toContain('data-missing 考题.yaml');
});
