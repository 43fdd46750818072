import type { CommanderError } from 'commander';

/** What was wrong with the command line, in Chinese, with where to look. */
export function usageText(error: CommanderError): string {
  const [, quoted = ''] = /'([^']*)'/u.exec(error.message) ?? [];
  const name = quoted.split(' ').find((word) => word.startsWith('--') || word.startsWith('<')) ?? quoted;
  return `${sentences[error.code]?.(name) ?? '命令写法不对'}${seeHelp}`;
}

/** The end of every sentence about wrong usage: where to look. */
export const seeHelp = '；用 wenbiao --help 查看用法';

const sentences: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (name) => `没有选项「${name}」`,
  'commander.optionMissingArgument': (name) => `选项「${name}」后面少写了内容`,
  'commander.help': () => '少写了命令',
};
