import { Command, CommanderError } from 'commander';
import { renderManifest } from '../addin/build/manifest/render-manifest.js';
import { CommandFailure } from '../cli/failure.js';
import { chineseHelp } from '../cli/usage/chinese-help.js';
import { refuseExcess, refuseLine } from '../cli/usage/refuse-usage.js';
import { quote } from '../core/messages/sentence.js';
import { type Platform, platforms } from './portable/platforms.js';

/** What is to be packaged. */
export interface PackageOptions {
  /** Where the server of the site will stand; an example where none was given. */
  readonly baseUrl: string;
  readonly isExampleUrl: boolean;
  readonly out: string;
  /** The shared folder of the manifest, `\\server\share`. */
  readonly share?: string;
  /** Platforms that were asked for by name; without Node for one of these there is no package. */
  readonly asked: readonly Platform[];
  /** Those that are packaged where Node for them can be had. */
  readonly tried: readonly Platform[];
  readonly chineseFunctionNames: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

const exampleUrl = 'https://wenbiao.example.gov/';

/**
 * The options of a command line; `undefined` when it only asked for help, which went to `out`. Throws a
 * `CommandFailure` or commander's own error for wrong usage.
 */
export function readOptions(
  args: readonly string[],
  out: (text: string) => void,
): PackageOptions | undefined {
  const command: Command = new Command('npm run package --')
    .description('做出信息中心安装用的全套文件：网站、加载项清单、免安装的命令行，和它们的 zip')
    .option('--base-url <地址>', `网站的地址，如 ${exampleUrl}`)
    .option('--out <文件夹>', '写到哪个文件夹', 'package')
    .option('--share <共享文件夹>', '放加载项清单的共享文件夹，如 \\\\服务器\\文表')
    .option(
      '--platform <平台>',
      '命令行带哪个平台的 Node：win-x64、linux-x64 或 linux-arm64，可写多次；不写的，取得到的都带',
      gather,
    )
    .option('--without-node', '命令行不带 Node')
    .option('--chinese-function-names', '自定义函数用中文名（WPS 不认）')
    .option('--force', '覆盖已有的文件')
    .option('--json', '只输出一个 JSON 文档')
    .exitOverride((error) => refuseLine(command, error))
    .allowExcessArguments()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: out, writeErr: () => undefined })
    .configureHelp(chineseHelp)
    .helpOption('-h, --help', '显示帮助');
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return undefined;
    throw error;
  }
  refuseExcess(command);
  return checked(command.opts<GivenOptions>());
}

interface GivenOptions {
  readonly baseUrl?: string;
  readonly out: string;
  readonly share?: string;
  readonly platform?: readonly string[];
  readonly withoutNode?: boolean;
  readonly chineseFunctionNames?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

function checked(given: GivenOptions): PackageOptions {
  const { baseUrl = exampleUrl, out, share, platform, withoutNode = false } = given;
  try {
    renderManifest('', baseUrl);
  } catch (error) {
    throw new CommandFailure('usage', (error as Error).message);
  }
  if (share !== undefined && !/^\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+$/u.test(share)) {
    throw new CommandFailure('usage', `--share 是${quote(share)}，应为共享文件夹，如 \\\\服务器\\文表`);
  }
  if (withoutNode && platform !== undefined) {
    throw new CommandFailure('usage', '--platform 和 --without-node 只能写一个');
  }
  const asked = (platform ?? []).map(platformNamed);
  return {
    baseUrl,
    isExampleUrl: given.baseUrl === undefined,
    out,
    ...(share !== undefined && { share }),
    asked,
    tried: withoutNode
      ? []
      : platform === undefined
        ? platforms
        : platforms.filter((each) => asked.includes(each)),
    chineseFunctionNames: given.chineseFunctionNames === true,
    force: given.force === true,
    json: given.json === true,
  };
}

function platformNamed(name: string): Platform {
  const found = platforms.find((platform) => platform.name === name);
  if (found !== undefined) return found;
  const known = platforms.map((platform) => platform.name).join('、');
  throw new CommandFailure('usage', `没有平台${quote(name)}；可用的：${known}`);
}

function gather(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
