import { CommanderError } from 'commander';
import { buildCommandLine, type Console } from './command-line.js';
import { type CommandOutcome, type CommonOptions, StoppedWork } from './command-outcome.js';
import { CommandFailure, exitCodes } from './failure.js';
import { showProgress } from './output/progress.js';
import { writeFiles } from './output/write-files.js';
import { usageText } from './usage/usage-text.js';

const processConsole: Console = {
  out: (text) => process.stdout.write(text),
  talk: (text) => process.stderr.write(text),
};

/** Runs one command line and returns its exit code. Nothing a library says reaches the reader raw. */
export async function runProgram(
  args: readonly string[],
  console: Console = processConsole,
): Promise<number> {
  let code: number = exitCodes.clean;
  const run = async (options: CommonOptions, work: () => CommandOutcome | Promise<CommandOutcome>) => {
    let outcome: CommandOutcome;
    try {
      outcome = await work();
    } catch (error) {
      if (!(error instanceof StoppedWork)) throw error;
      outcome = error.outcome;
    } finally {
      showProgress(options);
    }
    code = finish(outcome, options, console);
  };
  const program = buildCommandLine(run, console);
  try {
    if (args.every((arg) => arg === '--no-color')) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean;
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    const { kind, message } = failure;
    console.talk(`${message}\n`);
    if (args.includes('--json')) {
      const failed = { format: 'wenbiao-failure/1', kind, exitCode: exitCodes[kind], message };
      console.out(`${JSON.stringify(failed, null, 2)}\n`);
    }
    return exitCodes[kind];
  }
}

/** What kept a command from its work; absent for a defect of the program. */
function failureOf(error: unknown): Pick<CommandFailure, 'kind' | 'message'> | undefined {
  if (error instanceof CommandFailure) return error;
  return error instanceof CommanderError ? { kind: 'usage', message: usageText(error) } : undefined;
}

/** Writes what the command made (unless it is a dry run), then prints its result. */
function finish(outcome: CommandOutcome, options: CommonOptions, console: Console): number {
  if (options.dryRun !== true) writeFiles(outcome.files);
  const files = outcome.files.map(({ path, bytes, what }) => ({ what, path, bytes: bytes.length }));
  if (options.json === true) {
    console.out(`${JSON.stringify({ ...outcome.document, files }, null, 2)}\n`);
  } else {
    const verb = options.dryRun === true ? '将写入' : '已写入';
    const written = files.map(({ what, path, bytes }) => `${verb} ${what}：${path}（${bytes} 字节）`);
    if (options.quiet !== true) for (const line of written) console.talk(`${line}\n`);
    for (const line of outcome.lines) console.out(`${line}\n`);
  }
  return outcome.mustBeMended ? exitCodes.findings : exitCodes.clean;
}
