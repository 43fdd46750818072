import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a command ended with. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly talk: string;
}

/** One way to run the command line in a folder. */
export type CommandLine = (folder: string, args: readonly string[]) => Ended;

/** The command line as it is built in the checkout. */
export const ordinaryCommandLine: CommandLine = (folder, args) =>
  ended(
    spawnSync(process.execPath, [resolve('build/cli/main.js'), ...args], { cwd: folder, encoding: 'utf8' }),
  );

/**
 * The launcher of a portable command line, with the programs of the system on the path, but for Node where the package
 * has its own.
 */
export function portableCommandLine(folder: string, hasNode: boolean): CommandLine {
  const programs = mkdtempSync(join(tmpdir(), 'wenbiao-path-'));
  for (const name of readdirSync('/usr/bin')) {
    if (!/^(node|nodejs|npm|npx)$/u.test(name)) symlinkSync(join('/usr/bin', name), join(programs, name));
  }
  if (!hasNode) symlinkSync(process.execPath, join(programs, 'node'));
  return (work, args) =>
    ended(
      spawnSync('/bin/sh', [join(folder, 'wenbiao'), ...args], {
        cwd: work,
        encoding: 'utf8',
        env: { PATH: programs, HOME: process.env['HOME'] },
      }),
    );
}

function ended({ status, stdout, stderr }: ReturnType<typeof spawnSync>): Ended {
  return { code: status, out: String(stdout), talk: String(stderr) };
}

const date = ['--date', '2025-08-19'];

/** A command with each kind of thing that the bundle could lack: data, templates, threads, writers, readers. */
export const commands: readonly (readonly string[])[] = [
  ['--version'],
  ['init', '奖补', '--sample', ...date],
  ['init', '提案', '--kind', '提案', '--sample', ...date],
  ['init', '指标', '--kind', '指标', '--sample', ...date],
  ['check', '奖补/企业奖补工作簿-待整改.xlsx', '--annotate', '标注.xlsx', ...date],
  ['award', '奖补/企业奖补工作簿.xlsx', '--out', '测算 结果.xlsx', ...date],
  [
    ...['draft', '企业告知书', '--book', '测算 结果.xlsx', '--set', '发文字号=安科函〔2025〕16号'],
    ...['--each', '--workers', '2', '--out', '告知书', ...date],
  ],
  ['score', '指标/指标考核工作簿.xlsx', '--out', '评分.xlsx', ...date],
  ['due', '提案/建议提案台账.xlsx', '--out', '期限.ics', ...date],
  ['review', '草稿.txt', '--json', ...date],
  ['format', '草稿.txt', '--out', '通知.docx', ...date],
  ['review', '通知.docx', '--annotate', '核稿.docx', ...date],
  ['template', 'check', '模板', ...date],
  ['没有这个命令'],
];

/** Does all commands in a new folder and gives the folder, which is 「.」 in what they said, with how each ended. */
export function runAll(run: CommandLine): { readonly folder: string; readonly ends: readonly Ended[] } {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-commands-'));
  writeFileSync(join(folder, '草稿.txt'), draft);
  mkdirSync(join(folder, '模板'));
  writeFileSync(join(folder, '模板', 'fields.yaml'), 'title: 便函\npurpose: 试\nfields: []\n');
  writeFileSync(join(folder, '模板', 'template.hbs'), '{{#标题}}便函{{/标题}}\n{{没有}}\n');
  const ends = commands.map((args) => {
    const { code, out, talk } = run(folder, args);
    return { code, out: out.replaceAll(folder, '.'), talk: talk.replaceAll(folder, '.') };
  });
  return { folder, ends };
}

const draft = `关于开展科技统计工作的通知
各县（市、区）科技局：
全市有高企120家，比上年增加20家，增长30%。
2025年8月19日
`;
