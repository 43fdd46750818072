import { describe, expect, test } from 'vitest';
import { run } from './run-cli.js';

interface PageJson {
  readonly inForce: boolean;
  readonly clauses: readonly {
    readonly id: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly inForce?: { readonly from: string; readonly entries: readonly { readonly value?: string }[] };
    }[];
    readonly readings: readonly { readonly id: string }[];
  }[];
}

async function page(...args: string[]): Promise<PageJson> {
  const { out, code } = await run('policy', 'show', ...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as PageJson;
}

describe('policy list', () => {
  test('gives each policy a line, with where second-hand data come from', async () => {
    const { code, out } = await run('policy', 'list');
    expect(code).toBe(0);
    const [anyang = '', puyang = '', ...others] = out.trim().split('\n');
    expect(others).toEqual([]);
    expect(anyang).toMatch(
      /^anyang-2021-17｜安办文〔2021〕17号｜关于进一步支持科技创新的若干政策｜2021年11月24日起施行｜条款 \d+、口径 31$/,
    );
    expect(puyang).toMatch(
      /^puyang-pilot-bases｜文号不详｜.*｜2022年6月24日起施行｜条款 1、口径 1｜二手来源：/,
    );
  });

  test('gives the same as data', async () => {
    const { policies } = JSON.parse((await run('政策', '清单', '--json')).out) as {
      readonly policies: readonly {
        readonly id: string;
        readonly readings: number;
        readonly secondHand?: string;
      }[];
    };
    expect(policies.map(({ id, readings, secondHand }) => [id, readings, secondHand !== undefined])).toEqual([
      ['anyang-2021-17', 31, false],
      ['puyang-pilot-bases', 1, true],
    ]);
  });
});

describe('policy show', () => {
  test('shows a clause with its words, values and readings', async () => {
    const { code, out } = await run('policy', 'show', '4-1', '--date', '2025-08-19');
    expect(code).toBe(0);
    expect(out).toContain('以下为2025年8月19日的数值\n\n4-1 企业研发费用补助（首次）（第4条第1款）\n');
    expect(out).toContain(
      '  参数 比例（rate）：5%（2021-11-24起）\n  参数 单项上限（cap）：600万元（2021-11-24起）\n',
    );
    expect(out).toContain('  口径 K10 art4.firstTime：首次补助的范围；默认：仅首次享受的企业\n');
    expect(out).not.toContain('4-2 企业研发费用补助');
  });

  test('numbers the lines of a schedule, and says which printed number is doubtful', async () => {
    expect((await run('policy', 'show', '7-1')).out).toContain('    2. 科技企业孵化器（省）：50万元\n');
    expect((await run('policy', 'show', '10-2')).out).toMatch(/1\. 规上（国家）：120万元（条文印面为.*）\n/u);
  });

  test('shows no value on a day on which the policy is not in force', async () => {
    const before = await page('4-1', '--date', '2021-11-23');
    expect(before.inForce).toBe(false);
    expect(before.clauses[0]?.parameters.map(({ inForce }) => inForce)).toEqual([undefined, undefined]);
    const first = await page('4-1', '--date', '2021-11-24');
    expect(first.inForce).toBe(true);
    expect(first.clauses[0]?.parameters[0]).toMatchObject({
      name: 'rate',
      inForce: { from: '2021-11-24', entries: [{ value: '5' }] },
    });
  });

  test('shows a whole policy by its id or number, with every reading somewhere', async () => {
    const whole = await page('anyang-2021-17');
    expect(whole.clauses.length).toBeGreaterThan(40);
    expect(new Set(whole.clauses.flatMap(({ readings }) => readings.map(({ id }) => id))).size).toBe(31);
    expect(await page('--policy', '安办文[2021]17号')).toEqual(whole);
    expect(await page('安办文〔2021〕17号')).toEqual(whole);
  });

  test.each([
    [['4-11'], '没有条款「4-11」，是否为 4-1；已有的政策：anyang-2021-17'],
    [['4-1', '--policy', 'anyang-2021-71'], '没有政策「anyang-2021-71」，是否为 anyang-2021-17；'],
    [['4-1', '--policy', 'puyang-pilot-bases'], '没有条款「4-1」'],
    [['没有'], '没有条款「没有」；已有的政策：anyang-2021-17、puyang-pilot-bases'],
    [[], '写明条款或政策；已有的政策：anyang-2021-17、puyang-pilot-bases'],
    [['4-1', '--date', '2025-13-01'], '--date 是「2025-13-01」'],
  ])('refuses %j with what there is', async (args, words) => {
    const { code, out, talk } = await run('policy', 'show', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(talk).toContain(words);
  });
});

describe('policy diff', () => {
  const diff = (from: string, to: string, policy = 'anyang-2021-17', ...more: string[]) =>
    run('policy', 'diff', policy, '--from', from, '--to', to, ...more);

  test('says when nothing differs', async () => {
    const { code, out } = await diff('2021-11-24', '2025-12-31');
    expect(code).toBe(0);
    expect(out).toMatch(/^安办文〔2021〕17号《.*》，2021-11-24 与 2025-12-31：没有不同\n$/u);
  });

  test('shows a policy begin, side by side', async () => {
    const { code, out } = await diff('2022-06-23', '2022-06-24', 'puyang-pilot-bases');
    expect(code).toBe(0);
    expect(out.split('\n').slice(1, 3)).toEqual([
      '  2022年6月24日起施行',
      '  9-91 中试基地奖励｜一次性奖励 中试基地（省，市财政）｜没有 → 300万元',
    ]);
    const { differences } = JSON.parse(
      (await diff('2022-06-23', '2022-06-24', 'puyang-pilot-bases', '--json')).out,
    ) as { readonly differences: readonly unknown[] };
    expect(differences).toHaveLength(3);
  });

  test.each([
    [['2025-01-02', '2025-01-01'], '--from 2025-01-02 晚于 --to 2025-01-01'],
    [['2025', '2026-01-01'], '--from 是「2025」，应为存在的日期，如 --from 2025-08-19'],
    [['2025-01-01', '2025-02-29'], '--to 是「2025-02-29」'],
    [['2025-01-01', '2025-01-02', 'anyang'], '没有政策「anyang」'],
  ])('refuses %j', async ([from = '', to = '', policy], words) => {
    const { code, talk } = await diff(from, to, policy);
    expect(code).toBe(2);
    expect(talk).toContain(words);
  });
});

test.each([
  ['list', '清单'],
  ['show', '条款'],
  ['diff', '比较'],
  ['impact', '试算'],
])('policy %s is also %s, and its help is in Chinese', async (name, alias) => {
  const { code, out } = await run('policy', name, '--help');
  expect(code).toBe(0);
  expect(out).not.toMatch(/Usage|Options|Commands|Arguments|display|\(default/);
  expect((await run('政策', alias, '--help')).out).toBe(out);
});
