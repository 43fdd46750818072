import { Command, Option } from 'commander';
import type { CommandOutcome, CommonOptions } from './command-outcome.js';
import { award } from './commands/award.js';
import { check } from './commands/check.js';
import { draft } from './commands/draft.js';
import { init } from './commands/init.js';
import { policyTest } from './commands/policy-test.js';
import { chineseHelp } from './usage/chinese-help.js';
import { refuseExcess, refuseUnknown, showHelp } from './usage/refuse-usage.js';
import { version } from './version.js';

/** Where a command speaks: results to `out`, talk to `talk`. */
export interface Console {
  readonly out: (text: string) => void;
  readonly talk: (text: string) => void;
}

type Run = (options: CommonOptions, work: () => CommandOutcome | Promise<CommandOutcome>) => Promise<void>;

/** The commands with their Chinese names, arguments and options; each is done through `run`. */
export function buildCommandLine(run: Run, console: Console): Command {
  const root = common(new Command('wenbiao'), console)
    .description('文表：奖补测算、表格体检与公文生成')
    .version(version, '-V, --version', '显示版本')
    .addHelpText('after', examples);

  sub(root, 'init', '建簿', console)
    .description('建立企业奖补工作簿')
    .argument('[文件夹]', '写到哪个文件夹', '.')
    .option('--kind <种类>', '工作簿的种类', '奖补')
    .option('--sample', '填入样例数据，并另写一份有问题的「待整改」')
    .action((folder: string, options) => run(options, () => init(folder, options)));

  sub(root, 'check', '体检', console)
    .description('检查工作簿，列出每个问题的位置、事实和办法')
    .argument('<工作簿>', '.xlsx 文件')
    .option('--annotate <文件>', '另写一份标出问题的副本')
    .action((book: string, options) => run(options, () => check(book, options)));

  sub(root, 'award', '测算', console)
    .description('测算奖补，写出结果工作簿和核算记录')
    .argument('<工作簿>', '.xlsx 文件')
    .option('--out <文件>', '结果工作簿')
    .option('--year <年份>', '奖补年度，代替「批次」所填')
    .option('--reading <口径=选项>', '指定口径，可写多次', collect)
    .option('--replay <记录>', '按核算记录重新测算并核对')
    .action((book: string, options) => run(options, () => award(book, options)));

  sub(root, 'draft', '出文', console)
    .description('用测算结果生成公文')
    .argument('<模板>', '模板名称，如 拟奖补公示')
    .requiredOption('--book <结果工作簿>', 'award 写出的 .xlsx 文件')
    .requiredOption('--out <文件>', '公文，.docx 文件')
    .option('--data <文件>', '模板所需内容，YAML 文件')
    .option('--set <字段=内容>', '模板所需内容，可写多次', collect)
    .action((template: string, options) => run(options, () => draft(template, options)));

  const policy = common(root.command('policy').alias('政策'), console).description('查看和核对政策数据');
  sub(policy, 'test', '考题', console)
    .description('用考题核对政策的测算')
    .argument('<政策>', '政策编号或文号，如 anyang-2021-17')
    .option('--cases <文件>', '考题文件，YAML 或 JSON')
    .action((name: string, options) => run(options, () => policyTest(name, options)));

  const help = common(root.command('help').alias('帮助'), console)
    .description('显示帮助')
    .arguments('[命令] [子命令]')
    .action(() => showHelp(root, help.args));
  root.hook('preAction', (_, command) => refuseExcess(command));
  return root;
}

/** Gathers an option that may be given several times. */
function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** A subcommand with its Chinese name and the options that every command has. */
function sub(parent: Command, name: string, alias: string, console: Console): Command {
  return common(parent.command(name).alias(alias), console)
    .option('--json', '只输出一个 JSON 文档')
    .option('--dry-run', '只列出将写的文件，不写')
    .option('--force', '覆盖已有的文件')
    .option('--quiet', '不说过程')
    .option('--strict', '待裁定和提示也算有问题')
    .option('--date <日期>', '测算和成文的日期，如 2025-08-19，默认今天');
}

/** Chinese, with no output of its own, and with --no-color, which changes nothing: nothing is coloured. */
function common(command: Command, console: Console): Command {
  return command
    .exitOverride()
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .allowExcessArguments()
    .configureOutput({ writeOut: console.out, writeErr: () => undefined })
    .configureHelp(chineseHelp)
    .helpOption('-h, --help', '显示帮助')
    .addOption(new Option('--no-color').hideHelp())
    .on('command:*', ([name = '']: string[]) => refuseUnknown(command, name));
}

const examples = `
例：
  wenbiao init 奖补2025 --sample
  wenbiao award 奖补2025/企业奖补工作簿.xlsx --out 奖补2025/测算结果.xlsx`;
