import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleRows } from '../../cli/init/sample/index.js';
import { sha256 } from '../../cli/output/sha256.js';
import { recordSha256 } from '../../core/report/award-record.js';
import type { EntryRows } from '../../workbook/books/entry-row.js';
import { hashesOf, newFolder, run, writeRows } from './run-cli.js';
import { regions } from './sample/sample-books.js';
import { rdStory, salesStory, signed } from './story-rows.js';

interface AwardJson {
  readonly trialReadings: readonly string[];
  readonly totals: {
    readonly certainWan: string;
    readonly awardedCount: number;
    readonly undecidedCount: number;
  };
  readonly awards: readonly {
    readonly name: string;
    readonly clause: string;
    readonly status: string;
    readonly amountWan?: string;
    readonly alternatives: readonly {
      readonly reading: string;
      readonly option: string;
      readonly amountWan?: string;
    }[];
    readonly readings: readonly {
      readonly id: string;
      readonly option: string;
      readonly basis: string;
      readonly ruling?: string;
    }[];
    readonly text: { readonly arithmetic: string; readonly reason: string };
  }[];
  readonly findings: readonly unknown[];
}

/** A record as parsed, to be changed by hand. */
type Changeable = Record<string, unknown> & {
  readonly tool: object;
  readonly policy: object;
  readonly totals: object;
  readonly readings: object[];
  readonly overrides: object[];
  readonly awards: { readonly claim: string; readonly clause: string }[];
};

function lineOf({ awards }: Changeable, claim: string): object {
  return awards.find((line) => line.claim === claim && line.clause === '4-1') ?? {};
}

async function awardJson(book: string, ...args: string[]): Promise<AwardJson> {
  const { out } = await run('award', book, '--json', '--date', '2025-08-19', ...args);
  return JSON.parse(out) as AwardJson;
}

function short({ awards }: AwardJson): readonly string[] {
  return awards.map(
    ({ name, clause, status, amountWan }) => `${name.slice(4, 6)} ${clause} ${status} ${amountWan ?? '无'}`,
  );
}

describe('the R&D story, from a workbook', () => {
  test('gives its amounts exactly, with caps, bar and total', async () => {
    const book = await writeRows(rdStory);
    const { code, out } = await run('award', book, '--date', '2025-08-19');
    expect(out).toContain('可算：1320 万元，4 家单位');
    expect(code).toBe(0);
    const result = await awardJson(book);
    expect(short(result)).toEqual([
      '01 1-1 computed 50',
      '01 4-1 computed 600',
      '02 4-1 computed 200',
      '03 4-1 computed 250',
      '04 4-2 computed 220',
      '05 4-2 computed 0',
      '06 1-2 barred 0',
      '06 4-4 barred 0',
    ]);
    const subsidy = result.awards.find(({ name, clause }) => name.includes('02') && clause === '4-1');
    expect(subsidy?.text.arithmetic).toContain('4999.99×5%＝249.9995');
    expect(result.awards.at(-1)?.text.reason).toContain('研发费用统计为零');
  });

  test('shows the cut of 50 that the literal ceiling would bring', async () => {
    const { awards } = await awardJson(await writeRows(rdStory));
    const others = awards
      .filter(({ name }) => name.includes('01'))
      .flatMap(({ alternatives }) => alternatives)
      .filter(({ option }) => option === 'all-articles');
    expect(others.map(({ amountWan }) => amountWan)).toEqual(['0', '600']);
    const literal = await awardJson(await writeRows(rdStory), '--reading', 'art4.capScope=all-articles');
    expect(literal.totals.certainWan).toBe('1270');
  });
});

describe('sales of exactly 5000', () => {
  test('are undecided, with both amounts, in no total, and stop nothing', async () => {
    const book = await writeRows(salesStory());
    const result = await awardJson(book);
    expect(short(result)).toEqual(['11 1-1 needs-decision 无']);
    expect(result.totals).toMatchObject({ certainWan: '0', undecidedCount: 1, awardedCount: 0 });
    const amounts = result.awards[0]?.alternatives.filter(({ reading }) => reading === 'art1.salesAt5000');
    expect(amounts?.map(({ option, amountWan }) => `${option} ${amountWan}`)).toEqual([
      'upper 50',
      'lower 35',
    ]);
    expect((await run('award', book)).code).toBe(0);
    expect((await run('award', book, '--strict')).code).toBe(1);
  });

  test('follow the ruling in the sheet 口径, which is cited', async () => {
    const ruling = {
      reading: 'art1.salesAt5000',
      option: 'lower',
      ruledBy: '局务会',
      documentNumber: '样科纪〔2025〕3号',
      ruledOn: '2025-07-01',
    };
    const result = await awardJson(await writeRows(salesStory([ruling])));
    expect(short(result)).toEqual(['11 1-1 computed 35']);
    expect(result.awards[0]?.readings).toContainEqual({
      id: 'art1.salesAt5000',
      option: 'lower',
      basis: 'ruled',
      ruling: '局务会，样科纪〔2025〕3号，2025年7月1日',
    });
  });

  test.each([
    [{ reading: 'art1.salesAt500', option: 'lower' }, 'reading-unknown', '口径!A2'],
    [{ reading: 'art1.salesAt5000', option: '低' }, 'reading-option-unknown', '口径!B2'],
  ])('a ruling that names nothing is a finding at its cell: %j', async (ruling, rule, cell) => {
    const { code, out } = await run('award', await writeRows(salesStory([ruling])));
    expect(code).toBe(1);
    expect(out).toContain(`${rule} ${cell}｜`);
  });
});

describe('faults of the input', () => {
  test('an amount that rests on a doubtful cell is undecided and leaves the total', async () => {
    const [first, ...rest] = rdStory['rdExpenses'] ?? [];
    const rows = { ...rdStory, rdExpenses: [{ ...first, rdWan: '120000000' }, ...rest] };
    const book = await writeRows(rows);
    const result = await awardJson(book);
    expect(short(result)).toContain('01 4-1 needs-decision 无');
    expect(result.totals.certainWan).toBe('720');
    expect((await run('award', book)).code).toBe(1);
  });

  test('a book without its header computes nothing and says what is missing', async () => {
    const book = await writeRows({ ...rdStory, batch: [] });
    const { code, out } = await run('award', book);
    expect(code).toBe(1);
    expect(out).toContain('batch-missing 批次｜');
    expect(out).toContain('没有测算：改正以上问题后再试。');
  });

  test('an unknown policy is named with those at hand', async () => {
    const { code, out } = await run(
      'award',
      await writeRows({ ...rdStory, batch: [{ awardYear: '2025', policy: '某办〔2020〕1号' }] }),
    );
    expect(code).toBe(1);
    expect(out).toContain('没有找到政策「某办〔2020〕1号」');
    expect(out).toContain('安办文〔2021〕17号');
  });

  test('brackets of the number do not matter', async () => {
    const rows = { ...rdStory, batch: [{ awardYear: '2025', policy: '安办文[2021]17号' }] };
    expect((await awardJson(await writeRows(rows))).totals.certainWan).toBe('1320');
  });
});

describe('approvals', () => {
  const approve = (given: Readonly<Record<string, string>>) => ({
    ...rdStory,
    approvals: [
      {
        ...pick(rdStory['rdExpenses']?.[1], 'creditCode'),
        clause: '4-1',
        awardYear: '2025',
        ...signed,
        ...given,
      },
    ],
  });

  test.each([
    ['lower with a reason', { approvedWan: '180', reductionReason: '研发费用核减' }, 0, '1300'],
    ['equal without a reason', { approvedWan: '200' }, 0, '1320'],
    ['lower without a reason', { approvedWan: '180' }, 1, '1120'],
    [
      'lower with a reason that says nothing',
      { approvedWan: '180', reductionReason: '经核实无误' },
      1,
      '1120',
    ],
    ['without 经办', { approvedWan: '200', handler: '' }, 1, '1120'],
    ['without 复核', { approvedWan: '180', reductionReason: '研发费用核减', reviewer: '' }, 1, '1120'],
    ['above the computed amount', { approvedWan: '200.01' }, 1, '1120'],
    ['for a clause that gives nothing', { clause: '4-2', approvedWan: '1' }, 1, '1120'],
    ['of the year before', { awardYear: '2024', approvedWan: '180' }, 1, '1120'],
    ['without its year', { awardYear: '', approvedWan: '200' }, 1, '1120'],
  ])('%s', async (_, given, code, total) => {
    const book = await writeRows(approve(given));
    expect((await awardJson(book)).totals.certainWan).toBe(total);
    expect((await run('award', book)).code).toBe(code);
  });
});

function pick(
  row: Readonly<Record<string, unknown>> | undefined,
  column: string,
): Readonly<Record<string, string>> {
  return { [column]: String(row?.[column]) };
}

describe('what would be paid twice, or to the wrong one', () => {
  const rows = (table: string) => rdStory[table] ?? [];
  const code = (table: string, index: number) => pick(rows(table)[index], 'creditCode');
  const ledgerLine = (clause: string, given: Readonly<Record<string, string>> = {}) => ({
    ...rdStory,
    ledger: [{ year: '2025', ...code('enterprises', 0), clause, dueWan: '50', approvedWan: '50', ...given }],
  });

  test.each([
    ['1-1', 0, '1270'],
    ['１－１', 0, '1270'],
    ['1—1', 0, '1270'],
  ])('a ledger line under %s is the award already paid', async (clause, exit, total) => {
    const book = await writeRows(ledgerLine(clause));
    expect((await awardJson(book)).totals.certainWan).toBe(total);
    expect((await run('award', book)).code).toBe(exit);
  });

  test.each([
    ['第1条第1款', 'clause-form 台账!C2'],
    ['1.1', 'clause-form 台账!C2'],
    ['1-1（重点）', 'clause-form 台账!C2'],
    ['1-9', 'clause-unknown 台账!C2'],
  ])('a ledger line under %s leaves nothing certain for that enterprise', async (clause, finding) => {
    const book = await writeRows(ledgerLine(clause));
    const { code: exit, out } = await run('award', book);
    expect(exit).toBe(1);
    expect(out).toContain(finding);
    if (finding.startsWith('clause-form')) expect((await awardJson(book)).totals.certainWan).toBe('670');
  });

  test('neither does one whose year cannot be read', async () => {
    const book = await writeRows(ledgerLine('1-1', { year: '25' }));
    expect((await awardJson(book)).totals.certainWan).toBe('670');
  });

  test('a line of an enterprise that does not apply this year is a hint', async () => {
    const line = {
      year: '2023',
      creditCode: '91350100M000100Y43',
      clause: '1-2',
      dueWan: '15',
      approvedWan: '15',
    };
    expect((await run('award', await writeRows({ ...rdStory, ledger: [line] }))).code).toBe(0);
  });

  test('a code that stands in two rows of 企业库 gets nothing certain', async () => {
    const [first, ...others] = rows('enterprises');
    const book = await writeRows({
      ...rdStory,
      enterprises: [{ ...first }, ...others, { ...first, name: '另一个名称' }],
    });
    expect((await awardJson(book)).totals.certainWan).toBe('670');
  });

  test('two recognitions in one batch are open', async () => {
    const [first, ...others] = rows('recognitions');
    const book = await writeRows({
      ...rdStory,
      recognitions: [{ ...first, recognitionYear: '2024' }, { ...first }, ...others],
    });
    const result = await awardJson(book);
    expect(result.totals.certainWan).toBe('1270');
    expect(short(result).filter((line) => line.startsWith('01 1-1'))).toEqual([
      '01 1-1 needs-decision 无',
      '01 1-1 needs-decision 无',
    ]);
  });

  test.each([
    ['aboveDesignatedSize', ''],
    ['aboveDesignatedSize', '√'],
    ['inRdStatistics', '待定'],
  ])('the bar cannot be passed by %s = %j', async (column, value) => {
    const enterprises = rows('enterprises').map((row, index) =>
      index === 5 ? { ...row, [column]: value } : row,
    );
    const result = await awardJson(await writeRows({ ...rdStory, enterprises }));
    expect(short(result)).toContain('06 1-2 needs-decision 无');
    expect(result.totals.certainWan).toBe('1320');
  });

  test('an unreadable subsidy of another level is not none', async () => {
    const [first, ...others] = rows('rdExpenses');
    const book = await writeRows({
      ...rdStory,
      rdExpenses: [{ ...first, otherSubsidyWan: { kind: 'text', text: '约100' } }, ...others],
    });
    const result = await awardJson(book);
    expect(short(result)).toContain('01 4-1 needs-decision 无');
    expect(result.totals.certainWan).toBe('720');
  });
});

describe('rulings', () => {
  const ruling = { reading: 'art1.salesAt5000', ruledBy: '局务会', ruledOn: '2025-07-01' };

  test('go by register number or title and by the meaning of the option', async () => {
    for (const reading of ['K1', '年销售收入恰为5000万元']) {
      const book = await writeRows(salesStory([{ ...ruling, reading, option: '按5000万元以上一档' }]));
      expect((await awardJson(book)).totals.certainWan).toBe('50');
    }
    const { totals } = await awardJson(await writeRows(salesStory()), '--reading', 'K1=lower');
    expect(totals.certainWan).toBe('35');
  });

  test('a register number that several readings share is not enough', async () => {
    const { code, talk } = await run('award', await writeRows(salesStory()), '--reading', 'K4=replace');
    expect(code).toBe(2);
    expect(talk).toContain('--reading K4=replace：「K4」有几个口径；写明其中一个的名称或编号：K4 ');
    expect(talk).toContain('（art1.thirdPass）');
    expect(talk).not.toContain('K1 ');
  });

  test('without a person and a date they must be completed', async () => {
    const { code, out } = await run(
      'award',
      await writeRows(salesStory([{ reading: 'art1.salesAt5000', option: 'upper' }])),
    );
    expect(code).toBe(1);
    expect(out).toContain('ruling-incomplete 口径!B2');
  });

  test('that the run sets aside are told, and stop nothing', async () => {
    const book = await writeRows(salesStory([{ ...ruling, option: 'lower' }]));
    const { code, out } = await run('award', book, '--reading', 'K1=upper');
    expect(code).toBe(0);
    expect(out).toContain(
      '提示 ruling-overridden 口径｜口径 K1 年销售收入恰为5000万元 已裁定为「按5000万元以下一档」',
    );
    expect(out).toContain('可算：50 万元');
  });

  test('that the run only repeats stay rulings', async () => {
    const book = await writeRows(salesStory([{ ...ruling, option: 'lower' }]));
    expect((await run('award', book, '--reading', 'K1=lower')).out).not.toContain('ruling-overridden');
    const { awards } = await awardJson(book, '--reading', 'K1=lower');
    expect(awards[0]?.readings).toContainEqual(
      expect.objectContaining({ id: 'art1.salesAt5000', basis: 'ruled' }),
    );
  });

  test('that nobody signed are not told as set aside', async () => {
    const book = await writeRows(salesStory([{ reading: 'art1.salesAt5000', option: 'lower' }]));
    const { out } = await run('award', book, '--reading', 'K1=upper');
    expect(out).toContain('ruling-incomplete 口径!B2');
    expect(out).not.toContain('ruling-overridden');
  });

  test('that contradict each other decide nothing', async () => {
    const book = await writeRows(
      salesStory([
        { ...ruling, option: 'upper' },
        { ...ruling, option: 'lower' },
      ]),
    );
    expect((await awardJson(book)).totals).toMatchObject({ certainWan: '0', undecidedCount: 1 });
    expect((await run('award', book)).code).toBe(1);
  });
});

describe('the batch', () => {
  test.each([
    [
      {
        batch: [
          { awardYear: '2025', policy: '安办文〔2021〕17号' },
          { awardYear: '2024', policy: '安办文〔2021〕17号' },
        ],
      },
      'batch-rows',
    ],
    [{ batch: [{ policy: '安办文〔2021〕17号' }] }, 'required'],
  ])('of more or less than one full row is not computed: %#', async (batch, rule) => {
    const { code, out } = await run('award', await writeRows({ ...rdStory, ...batch }));
    expect(code).toBe(1);
    expect(out).toContain(rule);
    expect(out).not.toContain('可算');
  });

  test('of a year before the policy is not computed', async () => {
    const { code, out } = await run('award', await writeRows(rdStory), '--year', '2020');
    expect(code).toBe(1);
    expect(out).toContain('自2021年11月24日起施行');
  });
});

describe('the record', () => {
  test('names the readings that were only tried and that an award used, each once', async () => {
    const both = ['art4.capScope=all-articles', 'art1.salesAt5000=upper'];
    const record = (rows: EntryRows, ...readings: readonly string[]) =>
      writeRows(rows).then((book) => awardJson(book, ...readings.flatMap((each) => ['--reading', each])));
    expect((await record(rdStory, ...both)).trialReadings).toEqual(['art4.capScope=all-articles']);
    const unused = ['art1.salesAt5000=upper', 'art4.rdBasis=statistics'];
    expect((await record(salesStory(), ...unused)).trialReadings).toEqual(['art1.salesAt5000=upper']);
    expect((await record(rdStory)).trialReadings).toEqual([]);
    const sample = await record(sampleRows(regions), ...both);
    expect(sample.trialReadings).toEqual(['art1.salesAt5000=upper', 'art4.capScope=all-articles']);
  });

  test('is enough to compute the batch again, byte for byte, at a later date', async () => {
    const book = await writeRows(sampleRows(regions));
    const first = newFolder();
    const args = ['award', book, '--date', '2025-08-19', '--reading', 'art1.salesAt5000=upper'];
    expect((await run(...args, '--out', join(first, '结果.xlsx'))).code).toBe(0);
    const second = newFolder();
    const record = join(first, '结果.xlsx.核算记录.json');
    const again = await run(
      'award',
      book,
      '--replay',
      record,
      '--out',
      join(second, '结果.xlsx'),
      '--date',
      '2026-11-21',
    );
    expect(again.out).toContain('与核算记录一致');
    expect(again.code).toBe(0);
    expect(hashesOf(second)).toEqual(hashesOf(first));
  });

  describe('changed by hand', () => {
    let book = '';
    let made = '';
    beforeAll(async () => {
      book = await writeRows(sampleRows(regions));
      made = join(newFolder(), '结果.xlsx');
      await run('award', book, '--out', made, '--date', '2025-08-19');
    });

    /** What a replay says of the record after a change; `sealed` with its own hash made to fit again. */
    async function replay(change: (record: Changeable) => unknown, sealed = true) {
      const record = JSON.parse(readFileSync(`${made}.核算记录.json`, 'utf8')) as Changeable;
      change(record);
      if (sealed) record['recordSha256'] = recordSha256(record, { sha256 });
      const path = join(newFolder(), '记录.json');
      writeFileSync(path, JSON.stringify(record));
      return run('award', book, '--replay', path);
    }

    test('nowhere, it agrees', async () => {
      expect(await replay(() => undefined)).toMatchObject({ code: 0 });
    });

    test.each<[string, (record: Changeable) => unknown, string]>([
      [
        'an amount',
        (record) => Object.assign(lineOf(record, '研发2024'), { amountWan: '251' }),
        '研发2024：记录为 4-1 computed 251，现在为 4-1 computed ',
      ],
      [
        'a condition',
        (record) => Object.assign(lineOf(record, '研发2024'), { conditions: [] }),
        '研发2024 条件 ',
      ],
      ['a line', (record) => record['awards'].shift(), '：记录为 没有这一项，现在为 '],
      [
        'the total',
        (record) => Object.assign(record['totals'], { certainWan: '1' }),
        '合计 可算合计：记录为 1，',
      ],
      [
        'a count',
        (record) => Object.assign(record['totals'], { awardedCount: 1 }),
        '合计 获奖补单位数：记录为 1，',
      ],
      [
        'a reading',
        (record) => Object.assign(record['readings'][0] ?? {}, { option: 'other' }),
        '口径 general.aboveInclusive 选项：记录为 other，',
      ],
      [
        'the policy',
        (record) => Object.assign(record['policy'], { sha256: 'x' }),
        '政策 数据 SHA-256：记录为 x，',
      ],
      [
        'an approval',
        (record) => Object.assign(record['overrides'][0] ?? {}, { handler: '另一科' }),
        '核定和异议 第1项 经办：记录为 另一科，',
      ],
      [
        'a setting of a rule',
        (record) => Object.assign(record, { ruleSettings: [{ rule: 'duplicate-row' }] }),
        '规则设置 第1项：记录为 {"rule":"duplicate-row"}，现在为 没有',
      ],
      [
        'the open problems',
        (record) => Object.assign(record, { openMandatory: 7 }),
        '强制性问题：记录为 7，现在为 0',
      ],
      [
        'the hash of the table',
        (record) => Object.assign(record, { tableSha256: 'x' }),
        '测算表 SHA-256：记录为 x，',
      ],
    ])('in %s, it does not', async (_, change, words) => {
      const { code, out } = await replay(change);
      expect(code).toBe(1);
      expect(out).toContain('与核算记录不一致');
      expect(out).toContain(words);
    });

    test('and not sealed again, it says so', async () => {
      const { code, out } = await replay(
        (record) => Object.assign(record['tool'], { version: '0.0.1' }),
        false,
      );
      expect(code).toBe(1);
      expect(out).toContain('记录的全文与它自己的 SHA-256 不符');
      const lines = await replay((record) => Object.assign(lineOf(record, '研发2024'), { notes: ['改'] }));
      expect(lines.out).toContain('记录的测算明细与它自己的 SHA-256 不符');
    });

    test('a record of another version of the program agrees where all else does', async () => {
      const { code, out } = await replay((record) => Object.assign(record['tool'], { version: '0.0.1' }));
      expect(code).toBe(0);
      expect(out).toContain('记录由文表 0.0.1 写出');
    });
  });

  test.each([
    [
      '{"format":"wenbiao-award-record/3","input":{}}',
      '的格式是 wenbiao-award-record/3，本程序只认 wenbiao-award-record/2；用写出它的那一版程序复算',
    ],
    ['{"format":"wenbiao-award-record/2"}', '不是奖补测算的核算记录'],
    ['{"format":"wenbiao-check/1","input":{}}', '不是奖补测算的核算记录'],
    ['{}', '不是奖补测算的核算记录'],
    ['null', '不是奖补测算的核算记录'],
    ['7', '不是奖补测算的核算记录'],
    ['不是', '不是核算记录'],
  ])('%s is refused with the reason', async (text, why) => {
    const path = join(newFolder(), '记录.json');
    writeFileSync(path, text);
    const { code, out, talk } = await run('award', await writeRows(rdStory), '--replay', path);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(talk).toContain(why);
  });

  test('of another workbook is refused', async () => {
    const folder = newFolder();
    await run('award', await writeRows(rdStory), '--out', join(folder, '结果.xlsx'));
    const { code, talk } = await run(
      'award',
      await writeRows(salesStory()),
      '--replay',
      join(folder, '结果.xlsx.核算记录.json'),
    );
    expect(code).toBe(2);
    expect(talk).toContain('工作簿与核算记录不是同一份');
  });
});

test('the input is not touched, and a dry run writes nothing', async () => {
  const book = await writeRows(rdStory);
  const before = hashesOf(join(book, '..'));
  const out = join(newFolder(), '结果.xlsx');
  const { code, talk } = await run('award', book, '--out', out, '--dry-run');
  expect(code).toBe(0);
  expect(talk).toContain('将写入 测算结果');
  expect(existsSync(out)).toBe(false);
  expect(hashesOf(join(book, '..'))).toEqual(before);
});

test('the order of rows changes no amount', async () => {
  const reversed = Object.fromEntries(
    Object.entries(sampleRows(regions)).map(([id, rows]) => [id, [...rows].reverse()]),
  );
  const byName = ({ awards }: AwardJson) =>
    awards
      .map(({ name, clause, status, amountWan }) => `${name} ${clause} ${status} ${amountWan ?? '无'}`)
      .sort();
  expect(byName(await awardJson(await writeRows(reversed)))).toEqual(
    byName(await awardJson(await writeRows(sampleRows(regions)))),
  );
});
