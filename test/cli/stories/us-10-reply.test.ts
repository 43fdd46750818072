import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { proposalBook } from '../../../core/sheet/book-kinds.js';
import type { EntryRow, EntryRows } from '../../../workbook/books/entry-row.js';
import { starterPlan } from '../../../workbook/books/starter-book.js';
import { writeBook } from '../../../workbook/write/write-book.js';
import { newFolder, run } from '../run-cli.js';

/** US-10 提案答复, its second half: the replies that are written from the ledger. */

const proposal: EntryRow = {
  category: '提案',
  term: '8',
  session: '6',
  number: '178',
  title: '关于加强我市科技创新能力的提案',
  lead: '张某',
  manner: '个人',
  assignedOn: '2025-03-10',
  host: '市科技局',
  answeredOn: '2025-05-26',
  result: 'A',
  isPublic: '是',
  contact: '李某',
  phone: '0372-0000000',
  documentNumber: '样科〔2025〕32号',
  signer: '赵某',
};
const points: readonly EntryRow[] = ['对接院所', '校地合作', '中试基地', '科创投资'].map((matter, index) => ({
  number: '178',
  order: String(index + 1),
  content: `关于${matter}的建议`,
  answer: `已推进${matter}，共${index + 3}项。`,
}));
const date = ['--date', '2025-05-26'];

async function writeLedger(rows: EntryRows): Promise<string> {
  const path = join(newFolder(), '建议提案台账.xlsx');
  const plan = starterPlan({ title: '建议提案台账', tables: proposalBook.tables, rows, date: '2025-03-01' });
  writeFileSync(path, await writeBook(plan));
  return path;
}

/** Drafts the reply from a ledger with these rows. */
async function reply(rows: EntryRows, ...args: string[]) {
  return replyFrom('提案答复', await writeLedger(rows), ...args);
}

async function replyFrom(template: string, book: string, ...args: string[]) {
  const out = join(newFolder(), '答复.docx');
  const told = await run('draft', template, '--book', book, '--out', out, ...date, ...args);
  return { ...told, lines: existsSync(out) ? await linesOf(out) : [] };
}

async function linesOf(path: string): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(path) });
  return value.split('\n').filter((line) => line !== '');
}

/** The paragraphs that stand between two others. */
function between(lines: readonly string[], first: string, last: string): readonly string[] {
  return lines.slice(lines.findIndex((line) => line.trim() === first) + 1, lines.indexOf(last));
}

describe('the reply to proposal 178', () => {
  test('has every sentence that the ledger gives, in order, and every figure has a source', async () => {
    const { code, out, lines } = await reply({ proposals: [proposal], proposalPoints: points }, '--final');
    expect(code).toBe(0);
    expect(out).not.toContain('未核');
    expect(lines).toEqual([
      '\t办理结果：A',
      '\t是否公开：是',
      '安阳市科学技术局文件',
      '\t样科〔2025〕32号\t签发人：赵某',
      '安阳市科学技术局',
      '关于市政协八届六次会议第178号提案的答复',
      '张某委员：',
      '您提出的“关于加强我市科技创新能力的提案”（政协第八届安阳市委员会第六次会议第178号提案）收悉。感谢您对我市科技创新工作的关心和支持。我局逐项研究办理，现答复如下：',
      '一、关于对接院所的建议',
      '已推进对接院所，共3项。',
      '二、关于校地合作的建议',
      '已推进校地合作，共4项。',
      '三、关于中试基地的建议',
      '已推进中试基地，共5项。',
      '四、关于科创投资的建议',
      '已推进科创投资，共6项。',
      '再次感谢您对科技创新工作的关心和支持，欢迎您继续提出意见和建议。对办理工作和本答复的意见，可以填写所附征求意见表反馈我局。',
      '附件：人大代表建议、政协提案办理情况征求意见表',
      '安阳市科学技术局',
      '2025年5月26日',
      '（联系人：李某，联系电话：0372-0000000）',
      '附件',
      '人大代表建议、政协提案',
      '办理情况征求意见表',
      '建议编号',
      '提案编号',
      '承办单位',
      '178',
      '市科技局',
      '对办理情况是否满意（在其中一格内打“√”）：',
      '满意',
      '基本满意',
      '不满意',
      '对办理工作和答复的具体意见（写不下的，可以另附页）：',
      '意见',
      '代表（委员）签名：　　　　　　　　年　　月　　日',
      '填好后寄承办单位，由承办单位转交办机关。',
      '抄送：市政协提案委员会，市政府督查室。',
      '安阳市科学技术局办公室\t2025年5月26日印发',
    ]);
  });

  test('stands under the box of its category in 征求意见表, the other box empty', async () => {
    const boxes = async (template: string, category: string) => {
      const proposals = [{ ...proposal, category, title: '关于加强我市科技创新能力的事项' }];
      const book = await writeLedger({ proposals, proposalPoints: points });
      const out = join(newFolder(), '答复.docx');
      await run('draft', template, '--book', book, '--out', out, ...date);
      const { value } = await mammoth.convertToHtml({ buffer: readFileSync(out) });
      const [, table = ''] = /<table>(.*?)<\/table>/.exec(value) ?? [];
      const [, row = ''] = table.split('<tr>').slice(1);
      return row
        .split('</td>')
        .slice(0, -1)
        .map((cell) => cell.replace(/<[^>]*>/g, ''));
    };
    expect(await boxes('提案答复', '提案')).toEqual(['', '178', '市科技局']);
    expect(await boxes('建议答复', '建议')).toEqual(['178', '', '市科技局']);
  });

  test('has the points in their order, an answer of several lines as paragraphs, and who helped', async () => {
    const [first, second] = [
      { number: '178', order: '2', content: '关于后一项的建议', answer: '先做一步。\n再做一步。' },
      { number: '178', order: '1', content: '关于前一项的建议', answer: '已做。' },
    ];
    const { lines } = await reply({
      proposals: [{ ...proposal, coHosts: '市教育局、市财政局', publicWay: '全文公开' }],
      proposalPoints: [first, second],
    });
    expect(lines[1]).toBe('\t是否公开：是（全文公开）');
    expect(lines[7]).toContain('我局会同市教育局和市财政局逐项研究办理');
    expect(between(lines, '一、关于前一项的建议', lines[13] ?? '')).toEqual([
      '已做。',
      '二、关于后一项的建议',
      '先做一步。',
      '再做一步。',
    ]);
  });

  test('is printed on the day that is entered, and is without 签发人 where none is entered', async () => {
    const { lines } = await reply(
      { proposals: [{ ...proposal, signer: '' }], proposalPoints: points },
      '--set',
      '印发日期=2025-05-28',
    );
    expect(lines[3]).toBe('样科〔2025〕32号');
    expect(lines.at(-1)).toBe('安阳市科学技术局办公室\t2025年5月28日印发');
  });
});

describe('what keeps a reply from being written', () => {
  const unanswered = points.map((point) => (point['order'] === '3' ? { ...point, answer: '' } : point));

  test.each<[string, EntryRows, string]>([
    [
      'a point without an answer',
      { proposals: [proposal], proposalPoints: unanswered },
      '强制性 point-unanswered 分项!G4｜这一项没有答复',
    ],
    [
      'no 办理结果',
      { proposals: [{ ...proposal, result: '' }], proposalPoints: points },
      '强制性 required 建议提案!M2｜「办理结果」没有填写',
    ],
    [
      'a name that says it is of the other category',
      { proposals: [{ ...proposal, lead: '张某代表' }], proposalPoints: points },
      '核实性 proposal-source 建议提案!F2',
    ],
    [
      'signatories who are not listed',
      { proposals: [{ ...proposal, manner: '联名' }], proposalPoints: points },
      '强制性 joint-signatories 建议提案!G2',
    ],
    [
      'a ledger without an answered proposal',
      { proposals: [{ ...proposal, answeredOn: '' }], proposalPoints: points },
      '强制性 reply-none 建议提案｜「建议提案」中没有写了答复日期的提案',
    ],
    [
      'several answered proposals, none chosen',
      {
        proposals: [proposal, { ...proposal, number: '203' }],
        proposalPoints: [...points, ...points.map((point) => ({ ...point, number: '203' }))],
      },
      '强制性 reply-unchosen 建议提案｜「建议提案」中写了答复日期的提案有 2 件：178、203｜一份公文答复一件｜填「编号」写明是哪一件；都要的，按「答复」逐份出文',
    ],
  ])('%s', async (_, rows, told) => {
    const { code, out, lines } = await reply(rows);
    expect([code, lines]).toEqual([1, []]);
    expect(out).toContain(told);
  });

  test('a workbook of another kind', async () => {
    const folder = newFolder();
    await run('init', folder);
    const { code, out, lines } = await replyFrom('提案答复', join(folder, '企业奖补工作簿.xlsx'));
    expect([code, lines]).toEqual([1, []]);
    expect(out).toContain('「建议提案」');
  });

  test('and --check says what is missing and how many days are left', async () => {
    const book = await writeLedger({
      proposals: [{ ...proposal, answeredOn: '', result: '' }],
      proposalPoints: unanswered,
    });
    const { code, out } = await run(
      'draft',
      '提案答复',
      '--book',
      book,
      '--check',
      '--set',
      '编号=178',
      ...date,
    );
    expect(code).toBe(1);
    for (const words of ['「答复日期」没有填写', '「办理结果」没有填写', '这一项没有答复', '剩余 15 天']) {
      expect(out).toContain(words);
    }
  });
});

describe('which proposal is answered', () => {
  const two: EntryRows = {
    proposals: [
      proposal,
      { ...proposal, session: '5', title: '关于旧事的提案' },
      { ...proposal, number: '203' },
      { ...proposal, number: '46', category: '建议', title: '关于中试基地的建议' },
    ],
    proposalPoints: [
      ...points.map((point) => ({ ...point, category: '提案', term: '8', session: '6' })),
      { ...points[0], category: '提案', term: '8', session: '5' },
      { ...points[0], number: '203' },
      { ...points[0], number: '46' },
    ],
  };

  test('is said by its number', async () => {
    const { lines } = await reply(two, '--set', '编号=203');
    expect(lines).toContain('关于市政协八届六次会议第203号提案的答复');
  });

  test('is said by its session too where numbers are alike', async () => {
    const { lines } = await reply(two, '--set', '编号=178', '--set', '次=5');
    expect(lines).toContain('关于市政协八届五次会议第178号提案的答复');
  });

  test.each([
    [
      ['编号=178'],
      'reply-number-unclear --set 编号｜填的是「178」，建议提案!D2、建议提案!D3都是这个编号｜填「届」「次」写明是哪一件',
    ],
    [
      ['编号=178', '次=4'],
      'reply-number-unknown --set 编号｜填的是「178」，「建议提案」中没有这个编号的提案｜这个编号在建议提案!D2、建议提案!D3，核对「届」「次」',
    ],
    [
      ['编号=230'],
      'reply-number-unknown --set 编号｜填的是「230」，「建议提案」中没有这个编号的提案｜照台账核对编号',
    ],
    [
      ['编号=23'],
      'reply-number-unknown --set 编号｜填的是「23」，「建议提案」中没有这个编号的提案｜是否为「203」',
    ],
    [
      ['编号=46'],
      'reply-number-unknown --set 编号｜填的是「46」，「建议提案」中没有这个编号的提案｜这个编号是建议，改用答复建议的模板',
    ],
  ])('%o cannot be found', async (settings, told) => {
    const { code, out } = await reply(two, ...settings.flatMap((setting) => ['--set', setting]));
    expect(code).toBe(1);
    expect(out).toContain(told);
  });
});

test('with --each every answered proposal of the category has its letters; with 公开稿 those that go public', async () => {
  const of = (number: string, given: EntryRow = {}): EntryRows => ({
    proposals: [{ ...proposal, number, ...given }],
    proposalPoints: points.map((point) => ({ ...point, number })),
  });
  const books = [
    of('178'),
    of('203', { isPublic: '否' }),
    of('210', { answeredOn: '' }),
    of('46', { category: '建议', title: '关于中试基地的建议' }),
  ];
  const book = await writeLedger({
    proposals: books.flatMap(({ proposals = [] }) => proposals),
    proposalPoints: books.flatMap(({ proposalPoints = [] }) => proposalPoints),
  });
  const filesOf = async (...args: string[]) => {
    const folder = join(newFolder(), '答复');
    const { code } = await run(
      'draft',
      '提案答复',
      '--book',
      book,
      '--each',
      '--out',
      folder,
      ...date,
      ...args,
    );
    expect(code).toBe(0);
    return readdirSync(folder).filter((name) => name.endsWith('.docx'));
  };
  expect(await filesOf()).toEqual(['提案第178号答复（张某委员）.docx', '提案第203号答复（张某委员）.docx']);
  expect(await filesOf('--set', '公开稿=是')).toEqual(['提案第178号答复（张某委员）.docx']);
});

describe('who is written to', () => {
  const joint: EntryRows = {
    proposals: [{ ...proposal, manner: '联名' }],
    proposalPoints: points,
    signatories: [
      { number: '178', name: '陈某', order: '附议' },
      { number: '178', name: '张某', order: '领衔' },
      { number: '178', name: '孙某', order: '附议' },
    ],
  };
  const form = '附件：人大代表建议、政协提案办理情况征求意见表';

  test('the lead, with the form; the others are told of', async () => {
    const { code, lines, out } = await reply(joint);
    expect(code).toBe(0);
    expect(lines).toContain('张某委员：');
    expect(lines).toContain(form);
    expect(lines.find((line) => line.startsWith('您领衔提出的'))).toBeDefined();
    expect(out).toContain(
      '联名提出，一人一份：这一份致张某委员；还有陈某委员、孙某委员，用 --set 收件人=姓名，或 --each 一次出齐。',
    );
  });

  test.each(['陈某', '孙某委员'])('%s, without the form', async (person) => {
    const { lines } = await reply(joint, '--set', `收件人=${person}`);
    expect(lines).toContain(`${person.replace('委员', '')}委员：`);
    expect(lines.find((line) => line.startsWith('您联名提出的'))).toBeDefined();
    expect(lines.join('\n')).not.toContain('征求意见表');
  });

  test('nobody who did not sign', async () => {
    const { code, out } = await reply(joint, '--set', '收件人=李某');
    expect(code).toBe(1);
    expect(out).toContain(
      'reply-addressee-unknown --set 收件人｜填的是「李某」，提出的人里没有这个名字｜可写：张某、陈某、孙某',
    );
  });

  test('each with --each, in a file of its own, the form in the first alone', async () => {
    const book = await writeLedger(joint);
    const folder = join(newFolder(), '答复');
    const { code, out } = await run('draft', '提案答复', '--book', book, '--each', '--out', folder, ...date);
    expect([code, out.includes('共 3 份')]).toEqual([0, true]);
    for (const [person, withForm] of [
      ['张某', true],
      ['陈某', false],
      ['孙某', false],
    ] as const) {
      const lines = await linesOf(join(folder, `提案第178号答复（${person}委员）.docx`));
      expect(lines).toContain(`${person}委员：`);
      expect([person, lines.includes(form)]).toEqual([person, withForm]);
    }
  });

  test('the same with --each as with 收件人, byte for byte', async () => {
    const book = await writeLedger(joint);
    const folder = newFolder();
    const each = join(folder, '答复');
    const one = join(folder, '陈某.docx');
    await run('draft', '提案答复', '--book', book, '--each', '--out', each, ...date);
    await run('draft', '提案答复', '--book', book, '--set', '收件人=陈某', '--out', one, ...date);
    expect(readFileSync(join(each, '提案第178号答复（陈某委员）.docx')).equals(readFileSync(one))).toBe(true);
  });

  test('a body, by its name and as several', async () => {
    const { lines } = await reply({
      proposals: [{ ...proposal, manner: '集体', lead: '民盟某市委' }],
      proposalPoints: points,
    });
    expect(lines).toContain('民盟某市委：');
    expect(lines[7]).toMatch(/^你们提出的.*感谢你们对/);
    expect(lines.join('\n')).not.toContain('您');
  });
});

test('a suggestion of a deputy has the words of the congress', async () => {
  const rows = {
    proposals: [{ ...proposal, category: '建议', term: '10', session: '12', title: '关于中试基地的建议' }],
    proposalPoints: points,
  };
  const { code, lines } = await replyFrom('建议答复', await writeLedger(rows), '--final');
  expect(code).toBe(0);
  expect(between(lines, '样科〔2025〕32号\t签发人：赵某', '张某代表：').join('')).toBe(
    '安阳市科学技术局关于市十届人大十二次会议第178号建议的答复',
  );
  expect(lines.join('\n')).toContain('（安阳市第十届人民代表大会第十二次会议第178号建议）收悉');
  expect(lines).toContain('抄送：市人大常委会代表工作机构，市政府督查室。');
});

test.each([
  ['2025-06-09', '剩余 1 天'],
  ['2025-06-10', '今天到期'],
  ['2025-06-11', '逾期 1 天'],
])('a reply dated %s is said to stand at %s', async (answeredOn, words) => {
  const { code, out } = await reply({ proposals: [{ ...proposal, answeredOn }], proposalPoints: points });
  expect(code).toBe(0);
  expect(out).toContain(
    `提案第178号（八届六次）：期限 2025-06-10，到 ${answeredOn} ${words}；2025-03-10 交办，3 个月。\n`,
  );
});

describe('a mobile number in a reply that goes public', () => {
  const withMobile = (isPublic = '是') => ({
    proposals: [{ ...proposal, isPublic, phone: '13800000000' }],
    proposalPoints: points,
  });
  const publicCopy = ['--set', '公开稿=是'];

  test('is warned of, and stands in the copy that is filed', async () => {
    const { code, out, lines } = await reply(withMobile());
    expect(code).toBe(0);
    expect(out).toContain('提示 public-mobile 建议提案!Q2｜答复要公开，联系电话是「13800000000」');
    expect(lines).toContain('（联系人：李某，联系电话：13800000000）');
  });

  test('is masked in the public copy, which has no form', async () => {
    const { code, out, lines } = await reply(withMobile(), ...publicCopy);
    expect(code).toBe(0);
    expect(out).not.toContain('13800000000');
    expect(lines).toContain('（联系人：李某，联系电话：138****0000）');
    expect(lines.join('\n')).not.toContain('征求意见表');
  });

  test('in an answer keeps the public copy from being written', async () => {
    const answer = '联系电话13800000000。';
    const rows = { ...withMobile(), proposalPoints: [{ ...points[0], answer }] };
    expect((await reply(rows)).code).toBe(0);
    const { code, out, lines } = await reply(rows, ...publicCopy);
    expect([code, lines]).toEqual([1, []]);
    expect(out).toContain('personal-mobile');
  });

  test('stands in a reply that does not go public, of which there is no public copy', async () => {
    const filed = await reply(withMobile('否'));
    expect(filed.out).not.toContain('public-mobile');
    expect(filed.lines).toContain('（联系人：李某，联系电话：13800000000）');
    const { code, out } = await reply(withMobile('否'), '--set', '编号=178', ...publicCopy);
    expect(code).toBe(1);
    expect(out).toContain('reply-not-public');
  });
});
