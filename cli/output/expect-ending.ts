import { quote } from '../../core/messages/sentence.js';
import { CommandFailure } from '../failure.js';

/** An option that names a file of these kinds: another ending, or no name before it, is wrong usage. */
export function expectEnding(option: string, path: string, ...endings: [Ending, ...Ending[]]): void {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (endings.some((ending) => name.length > ending.length && name.toLowerCase().endsWith(ending))) return;
  const given = path === '' ? '没有写文件名' : `是${quote(path)}`;
  throw new CommandFailure(
    'usage',
    `${option} ${given}，应为 ${endings.join(' 或 ')} 文件，如 ${examples[endings[0]]}`,
  );
}

type Ending = keyof typeof examples;

const examples = {
  '.xlsx': '测算结果.xlsx',
  '.xlsm': '整改.xlsm',
  '.docx': '公示.docx',
  '.md': '体检规则.md',
  '.txt': '草稿-改.txt',
  '.ics': '期限.ics',
} as const;
