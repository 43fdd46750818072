import { Command, Option } from 'commander';
import type { CommandOutcome, CommonOptions } from './command-outcome.js';
import { award } from './commands/award.js';
import { check } from './commands/check.js';
import { collect } from './commands/collect.js';
import { compare } from './commands/compare.js';
import { doctor } from './commands/doctor.js';
import { draft } from './commands/draft.js';
import { due } from './commands/due.js';
import { format } from './commands/format.js';
import { init } from './commands/init.js';
import { ledger } from './commands/ledger.js';
import { measure } from './commands/measure.js';
import { policyDiff } from './commands/policy-diff.js';
import { policyImpact } from './commands/policy-impact.js';
import { policyList } from './commands/policy-list.js';
import { policyShow } from './commands/policy-show.js';
import { policyTest } from './commands/policy-test.js';
import { review } from './commands/review.js';
import { rules } from './commands/rules.js';
import { score } from './commands/score.js';
import { type ScoreTestOptions, scoreTest } from './commands/score-test.js';
import { targets } from './commands/targets.js';
import { templateCheck } from './commands/template-check.js';
import { chineseHelp } from './usage/chinese-help.js';
import { refuseExcess, refuseLine, refuseUnknown, showHelp } from './usage/refuse-usage.js';
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
    .description('建立企业奖补工作簿、建议提案台账或指标考核工作簿')
    .argument('[文件夹]', '写到哪个文件夹', '.')
    .option('--kind <种类>', '工作簿的种类：奖补、提案或指标', '奖补')
    .option('--framework <指标体系>', '指标考核工作簿用哪个指标体系，编号或文件')
    .option('--sample', '填入样例数据；奖补的另写一份有问题的「待整改」')
    .option('--from <旧工作簿>', '把旧工作簿的各行搬到新工作簿，旧工作簿不变')
    .action((folder: string, options) => run(options, () => init(folder, options)));

  sub(root, 'check', '体检', console)
    .description('检查工作簿，列出每个问题的位置、事实和办法')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .option('--fix <文件>', '另写一份副本，只有一种改法的单元格都改好')
    .option('--annotate <文件>', '另写一份标出问题的副本；与 --fix 同用，标出还要人工改的')
    .option('--clear-marks <文件>', '另写一份副本，去掉 --annotate 加的标注')
    .option('--keep-macros', '副本保留宏，文件名写 .xlsm；宏从不运行')
    .option('--project <文件>', '本局的项目设置：不用的规则、改变轻重的规则和口径，YAML 文件')
    .option('--all', '列出每一处问题；不写的，同类问题只列三处')
    .action((book: string, options) => run(options, () => check(book, options)));

  sub(root, 'collect', '收表', console)
    .description('检查一个文件夹里的各份工作簿，汇总成一份')
    .argument('<文件夹>', '各份 .xlsx、.xlsm 所在的文件夹')
    .requiredOption('--out <文件>', '汇总工作簿，.xlsx 文件')
    .option('--project <文件>', '本局的项目设置：不用的规则、改变轻重的规则和口径，YAML 文件')
    .action((folder: string, options) => run(options, () => collect(folder, options)));

  sub(root, 'award', '测算', console)
    .description('测算奖补，写出结果工作簿和核算记录')
    .argument('<工作簿>', '.xlsx 文件')
    .option('--out <文件>', '结果工作簿')
    .option('--year <年份>', '奖补年度，代替「批次」所填')
    .option('--reading <口径=选项>', '指定口径，可写多次', gather)
    .option('--ledger <文件>', '另写一份新台账，登记本年度核定的奖补')
    .option('--project <文件>', '本局的项目设置：不用的规则、改变轻重的规则和口径，YAML 文件')
    .option('--replay <记录>', '按核算记录重新测算并核对')
    .option('--all', '列出每一处问题；不写的，同类问题只列三处')
    .action((book: string, options) => run(options, () => award(book, options)));

  sub(root, 'ledger', '台账', console)
    .description('汇总台账中核定而未拨付的奖补')
    .argument('<工作簿>', '有「台账」的 .xlsx 文件')
    .option('--out <文件>', '欠拨汇总和明细的工作簿')
    .action((book: string, options) => run(options, () => ledger(book, options)));

  sub(root, 'due', '期限', console)
    .description('列出建议提案、会议和公示的期限，逾期的退出码是 1')
    .argument('<工作簿>', '建议提案台账，.xlsx 文件')
    .option('--within <天数>', '只列几天之内到期的和已经逾期的')
    .option('--out <文件>', '.ics 日历，或 .xlsx 期限表')
    .action((book: string, options) => run(options, () => due(book, options)));

  const scoring = sub(root, 'score', '评分', console)
    .description('按指标体系和选定的方法评分、排名；没有选定方法不评分')
    .argument('[工作簿]', '.xlsx 或 CSV 文件：县（市、区）各占一行，指标或数据项各占一列')
    .option('--framework <指标体系>', '编号或文件，如 anyang-2021-17；写法见 policies/indicators/README.md')
    .option('--method <方法>', '评分方法，如 目标完成率 或 极差,参照=样本；可写多次，依次选能用的', gather)
    .option('--suggest', '列出可选的方法和各得出什么结果，不评分')
    .option('--robustness', '地区、指标再多也算稳健性：换方法、少一个指标，名次怎样变')
    .option('--out <文件>', '结果工作簿')
    .option('--last <结果工作簿>', '上次的结果工作簿，列出名次变化')
    .option('--all', '列出每一处问题；不写的，同类问题只列三处')
    .action((path: string | undefined, options) => run(options, () => score(path, options)));
  sub(scoring, 'test', '考题', console)
    .description('用考题核对评分方法的算法')
    .option('--cases <文件>', '考题，YAML 或 JSON 文件')
    .action((_, command: Command) => {
      const options = command.optsWithGlobals<ScoreTestOptions>();
      return run(options, () => scoreTest(options));
    });

  sub(root, 'targets', '目标', console)
    .description('跟踪目标任务：完成率、与时间比的进度、表内数与数的勾稽')
    .argument('<工作簿>', '.xlsx 文件：指标、基期值、目标值、实际值各一列')
    .option('--framework <目标表>', '编号或文件，如 handan-2023；不写的，按指标名称认')
    .option('--as-of <年份>', '实际值截至哪一年或哪一日，如 2022 或 2022-06-30')
    .option('--out <文件>', '完成情况的工作簿')
    .action((path: string, options) => run(options, () => targets(path, options)));

  sub(root, 'draft', '出文', console)
    .description('按模板生成公文')
    .argument('[模板]', '模板名称，如 拟奖补公示')
    .option('--list', '列出所有模板')
    .option('--new <模板>', '写出这个模板要填的资料文件和填报簿')
    .option('--example', '与 --new 同用：填上示例，照着改')
    .option('--check', '只看还缺什么，不出文')
    .option('--book <工作簿>', '取数的 .xlsx 文件，如 award 写出的结果工作簿')
    .option('--out <文件>', '公文，.docx 文件')
    .option('--data <文件>', '模板所需内容，YAML 文件或填报簿')
    .option('--set <字段=内容>', '模板所需内容，可写多次', gather)
    .option('--templates <文件夹>', '本局自己的模板所在的文件夹')
    .option('--each [列表]', '列表的每一行出一份，--out 写文件夹；不写列表的，按模板')
    .option('--workers <个数>', '用几个线程逐份出文；不写的，按本机')
    .option('--shard <第几份/共几份>', '只出其中的一份，如 1/3')
    .option('--final', '定稿：有一个数没有出处就不出文')
    .option('--accept <数=姓名>', '谁核实了模板里手写的这个数，可写多次', gather)
    .option('--trace', '另写核对稿和数据核对表：每个数从哪里来')
    .option('--pdf', '另写一份预览，用本机的 LibreOffice 排：X.预览.pdf')
    .option('--png', '另写每页的预览图：X.预览-1.png')
    .action((template: string | undefined, options) => run(options, () => draft(template, options)));

  const template = common(root.command('template').alias('模板'), console).description('核对公文模板');
  sub(template, 'check', '核对', console)
    .description('用例子核对模板：字段、标签、要素、手写的数、个人信息，所有问题一次列出')
    .argument('<文件夹>', '一个模板的文件夹，或放着各模板文件夹的文件夹')
    .option('--annotate <文件>', '另写一份 template.docx 的副本，问题标成批注')
    .action((folder: string, options) => run(options, () => templateCheck(folder, options)));

  sub(root, 'format', '排版', console)
    .description('把草稿排成公文，版面按 GB/T 9704—2012，文字一字不动')
    .argument('<草稿>', '.txt、.md 或 .docx 文件')
    .requiredOption('--out <文件>', '公文，.docx 文件')
    .option('--kind <格式>', '文件、上行文、信函、命令、纪要、人大会议文件、决定或无版头；不写的，按草稿')
    .option('--profile <版式>', '从严、常见做法、建议提案答复、印发带附件说明或版记另面；不写的，从严')
    .option('--normalise', '汉字之间的半角标点改成全角，逐处列出')
    .option('--explain', '逐行列出认作什么、为什么')
    .option('--pdf', '另写一份预览，用本机的 LibreOffice 排：X.预览.pdf')
    .option('--png', '另写每页的预览图：X.预览-1.png')
    .action((path: string, options) => run(options, () => format(path, options)));

  sub(root, 'review', '核稿', console)
    .description('核对草稿：数的说法、前后一致、破损的文字、公文格式，.docx 的版面')
    .argument('[草稿]', '.txt、.md 或 .docx 文件；写 - 的，从标准输入读文本')
    .option('--book <工作簿>', '核对文中各数的 .xlsx 文件，按名称和年份对应单元格')
    .option('--kind <格式>', '文件、上行文、信函、命令、纪要、人大会议文件、决定或无版头；不写的，按草稿')
    .option('--profile <版式>', '从严、常见做法、建议提案答复、印发带附件说明或版记另面；不写的，从严')
    .option('--annotate <文件>', '另写一份 .docx 副本，问题标成批注')
    .option('--fix <文件>', '另写一份副本，只有一种改法的都改好，逐处列出；.docx 的标成修订')
    .option('--measure', '另用本机的 LibreOffice 把 .docx 排成页面来量，与标准不符的一起列出')
    .option('--project <文件>', '本局的项目设置：不用的规则、改变轻重的规则，YAML 文件')
    .option('--explain <规则>', '看一条规则：什么是问题、什么不是，附例子')
    .option('--all', '列出每一处问题和没有核的数；不写的，同类问题只列三处')
    .action((path: string | undefined, options) => run(options, () => review(path, options)));

  sub(root, 'compare', '对照', console)
    .description('对照两年的报告：哪些数改了、没有改、没有再提，基期变没变，同一年的数是否一致')
    .argument('<上年报告>', '.txt、.md 或 .docx 文件')
    .argument('<本稿>', '.txt、.md 或 .docx 文件；写 - 的，从标准输入读文本')
    .option('--out <文件>', '两年对照表，.xlsx 文件')
    .option('--project <文件>', '本局的项目设置：不用的规则、改变轻重的规则，YAML 文件')
    .option('--all', '列出每一处问题和每一个数；不写的，同类的数只列十处')
    .action((last: string, next: string, options) => run(options, () => compare(last, next, options)));

  sub(root, 'measure', '量版', console)
    .description('量出公文的版面，与 GB/T 9704—2012 对照')
    .argument('<公文>', '.docx 或 PDF 文件；.docx 用本机的 LibreOffice 排版')
    .option('--kind <格式>', '文件、信函、命令或纪要', '文件')
    .option('--profile <文件>', '本局的版式设置：代替标准字体的字体，YAML 文件')
    .action((document: string, options) => run(options, () => measure(document, options)));

  sub(root, 'doctor', '自检', console)
    .description('查看本机的字体、排版程序和自带的数据，缺的怎么补')
    .action((options) => run(options, () => doctor(options)));

  sub(root, 'rules', '规则', console)
    .description('列出体检的规则；写一条规则，看什么是问题、什么不是，附例子')
    .argument('[规则]', '规则的编号，如 number-text')
    .option('--review', '列出核稿的规则')
    .option('--out <文件>', '写成一页，.md 文件')
    .action((word: string | undefined, options) => run(options, () => rules(word, options)));

  const policy = common(root.command('policy').alias('政策'), console).description('查看和核对政策数据');
  sub(policy, 'list', '清单', console)
    .description('列出已有的政策')
    .action((options) => run(options, () => policyList()));
  sub(policy, 'show', '条款', console)
    .description('查看条款的数值、沿革和口径；不写条款，看整个政策')
    .argument('[条款]', '条款编号，如 4-1；写政策编号，看整个政策')
    .option('--policy <政策>', '政策编号或文号，几个政策有同一条款时写明')
    .action((word: string | undefined, options) => run(options, () => policyShow(word, options)));
  sub(policy, 'diff', '比较', console)
    .description('比较一个政策在两个日期的数值')
    .argument('<政策>', '政策编号或文号，如 anyang-2021-17')
    .requiredOption('--from <日期>', '早的一日，如 2021-01-01')
    .requiredOption('--to <日期>', '晚的一日，如 2025-12-31')
    .action((name: string, options) => run(options, () => policyDiff(name, options)));
  sub(policy, 'impact', '试算', console)
    .description('换一种口径或数值试算同一批次，与现行的并列；不作依据')
    .argument('<工作簿>', '.xlsx 文件')
    .requiredOption('--set <口径=选项>', '或 条款.参数=数值，如 4-1.rate=6、7-1.award.2=60；可写多次', gather)
    .option('--out <文件>', '试算比较表，.xlsx 文件')
    .action((book: string, options) => run(options, () => policyImpact(book, options)));
  sub(policy, 'test', '考题', console)
    .description('用考题核对政策的测算')
    .argument('<政策>', '政策编号或文号，如 anyang-2021-17')
    .option('--cases <文件>', '考题，填了「政策考题」的工作簿，或 YAML、JSON 文件')
    .action((name: string, options) => run(options, () => policyTest(name, options)));

  const help = common(root.command('help').alias('帮助'), console)
    .description('显示帮助')
    .arguments('[命令] [子命令]')
    .action(() => showHelp(root, help.args));
  root.hook('preAction', (_, command) => refuseExcess(command));
  return root;
}

/** Gathers an option that may be given several times. */
function gather(value: string, earlier: readonly string[] = []): readonly string[] {
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
    .exitOverride((error) => refuseLine(command, error))
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
