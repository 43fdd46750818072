import { CommanderError } from 'commander';
import { CommandFailure, exitCodes, type FailureKind } from '../cli/failure.js';
import { seeHelp, usageText } from '../cli/usage/usage-text.js';
import { type MadePackage, makePackage } from './make-package.js';
import { readOptions } from './package-options.js';

const talk = (line: string) => process.stderr.write(`${line}\n`);
const print = (text: string) => process.stdout.write(text);
const printDocument = (document: object) => print(`${JSON.stringify(document, null, 2)}\n`);

/** `npm run package`: exit code 0 made, 2 wrong usage, 3 something needed could not be had, 4 not written. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args, print);
    if (options === undefined) return exitCodes.clean;
    const made = await makePackage(options, talk);
    if (options.json) printDocument({ format: 'wenbiao-package/1', ...made });
    else print(summary(made));
    if (options.isExampleUrl) {
      talk(`没有写 --base-url，清单里是示例地址 ${options.baseUrl}，装不了加载项；离线页和命令行不受影响`);
    }
    return exitCodes.clean;
  } catch (error) {
    const { kind, message } = failureOf(error);
    talk(message);
    if (args.includes('--json')) {
      printDocument({ format: 'wenbiao-failure/1', kind, exitCode: exitCodes[kind], message });
    }
    return exitCodes[kind];
  }
}

/** What kept the package from being made; a defect of the program is thrown on. */
function failureOf(error: unknown): { readonly kind: FailureKind; readonly message: string } {
  if (!(error instanceof CommandFailure || error instanceof CommanderError)) throw error;
  const said = error instanceof CommandFailure ? error.message : usageText(error);
  const message = said.replace(seeHelp, '；用 npm run package -- --help 查看用法');
  return { kind: error instanceof CommandFailure ? error.kind : 'usage', message };
}

function summary({ folder, zip, sha256, files, withNode, withoutNode }: MadePackage): string {
  const without = withoutNode.length === 0 ? '' : `；没有 ${withoutNode.join('、')} 的 Node`;
  const node = withNode.length === 0 ? '不带 Node' : `带 ${withNode.join('、')} 的 Node`;
  return `安装包：${folder}（${files} 个文件，命令行${node}${without}）\n压缩包：${zip}\nSHA-256：${sha256}\n`;
}

process.exitCode = await run(process.argv.slice(2));
