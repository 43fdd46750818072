import type { Command, Help } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Commander's help with its own words in Chinese. */
export const chineseHelp: Partial<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  subcommandTerm: (command) => [command.name(), ...command.aliases()].join('、'),
  optionDescription: (option) => option.description,
  argumentDescription: (argument) => argument.description,
  commandUsage: (command) => {
    const names: string[] = [];
    for (let each: Command | null = command; each !== null; each = each.parent) names.unshift(each.name());
    return `${names.join(' ')} ${command.usage().replace('[options]', '[选项]').replace('[command]', '[命令]')}`;
  },
};
