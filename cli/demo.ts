import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './data/package-root.js';
import { exitCodes } from './failure.js';
import { runProgram } from './program.js';

/**
 * The main job on the sample workbook, into `out/` of the checkout, which is replaced: starter and sample,
 * check, marked copy, awards with their record, official documents; then the sample ledger and replies from it, a scoring
 * with its notice, and documents of entered data. Ends with 0 when every step ended as expected; the sample with planted
 * faults is expected to have findings.
 */
const folder = join(packageRoot, 'out');
const date = ['--date', '2025-08-19'];
const inOut = (name: string) => join(folder, name);
const book = inOut('企业奖补工作簿.xlsx');
const faulty = inOut('企业奖补工作簿-待整改.xlsx');
const result = inOut('测算结果.xlsx');
const indicators = inOut('指标考核工作簿.xlsx');
const scores = inOut('评分结果.xlsx');
const proposals = inOut('建议提案台账.xlsx');

const steps: readonly {
  readonly what: string;
  readonly args: readonly string[];
  readonly expected: number;
}[] = [
  { what: '建立样例工作簿', args: ['init', folder, '--sample', ...date], expected: exitCodes.clean },
  { what: '体检样例', args: ['check', book, ...date], expected: exitCodes.clean },
  {
    what: '体检待整改的样例，另写标注副本',
    args: ['check', faulty, '--annotate', inOut('待整改-标注.xlsx'), ...date],
    expected: exitCodes.findings,
  },
  { what: '测算奖补', args: ['award', book, '--out', result, ...date], expected: exitCodes.clean },
  {
    what: '出文：拟奖补公示',
    args: ['draft', '拟奖补公示', '--book', result, '--out', inOut('拟奖补公示.docx'), ...date],
    expected: exitCodes.clean,
  },
  {
    what: '出文：资金拨付通知',
    args: ['draft', '资金拨付通知', '--book', result, '--out', inOut('资金拨付通知.docx'), ...date],
    expected: exitCodes.clean,
  },
  {
    what: '出文：企业告知书，一家一份',
    args: [
      ...['draft', '企业告知书', '--book', result, '--set', '发文字号=安科函〔2025〕16号'],
      ...['--each', '--final', '--out', inOut('告知书'), ...date],
    ],
    expected: exitCodes.clean,
  },
  {
    what: '建立样例台账',
    args: ['init', folder, '--kind', '提案', '--sample', ...date],
    expected: exitCodes.clean,
  },
  {
    what: '出文：提案答复',
    args: ['draft', '提案答复', '--book', proposals, '--out', inOut('提案答复.docx'), ...date],
    expected: exitCodes.clean,
  },
  {
    what: '出文：建议答复，一人一份',
    args: ['draft', '建议答复', '--book', proposals, '--each', '--out', inOut('建议答复'), ...date],
    expected: exitCodes.clean,
  },
  {
    what: '建立样例指标考核工作簿',
    args: ['init', folder, '--kind', '指标', '--sample', ...date],
    expected: exitCodes.clean,
  },
  { what: '评分', args: ['score', indicators, '--out', scores, ...date], expected: exitCodes.clean },
  ...fromFillInBook('考核结果通报', '--book', scores),
  ...[
    '年度工作报告',
    '常委会决定稿',
    '政策印发通知',
    '实施方案印发通知',
    '请示',
    '函',
    '会议纪要',
    '会议通知',
  ].flatMap((template) => fromFillInBook(template)),
];

/** A template's example in a fill-in workbook, and the document from it and from what else it needs. */
function fromFillInBook(template: string, ...more: readonly string[]): typeof steps {
  const entries = inOut(`${template}-资料.xlsx`);
  return [
    {
      what: `填报簿：${template}`,
      args: ['draft', '--new', template, '--example', '--out', entries, ...date],
      expected: exitCodes.clean,
    },
    {
      what: `出文：${template}`,
      args: [
        'draft',
        template,
        ...more,
        '--data',
        entries,
        '--final',
        '--out',
        inOut(`${template}.docx`),
        ...date,
      ],
      expected: exitCodes.clean,
    },
  ];
}

rmSync(folder, { recursive: true, force: true });
for (const { what, args, expected } of steps) {
  process.stdout.write(`\n── ${what}\n`);
  const code = await runProgram(args, {
    out: (text) => process.stdout.write(text),
    talk: (text) => process.stdout.write(text),
  });
  if (code !== expected) {
    process.stderr.write(`这一步以 ${code} 结束，应为 ${expected}。\n`);
    process.exit(1);
  }
}
process.stdout.write(`\n结果都在 ${folder}\n`);
