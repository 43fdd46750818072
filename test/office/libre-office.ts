import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const installed = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));

/** Whether tests that need LibreOffice are passed over: where it is absent, but never under CI. */
export const withoutOffice = !installed && process.env['CI'] === undefined;

if (withoutOffice) {
  process.stderr.write('LibreOffice (soffice) is not installed: tests that open files in it are skipped.\n');
}

type Source = 'docx' | 'xlsx' | 'fods';
type Target = 'pdf' | 'xlsx' | 'fodt';

/** What LibreOffice makes of a file: a .docx or .xlsx as PDF, a .docx as flat text, or an .xlsx or .fods opened, computed and saved as .xlsx. */
export function convert(file: Uint8Array, from: Source, to: Target, fontsConfiguration?: string): Uint8Array {
  const [converted] = convertAll([file], from, to, fontsConfiguration);
  if (converted === undefined) throw new Error('A file gives a file');
  return converted;
}

/** The same for several files in one run, in their order. */
export function convertAll(
  files: readonly Uint8Array[],
  from: Source,
  to: Target,
  fontsConfiguration?: string,
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'wenbiao-office-'));
  try {
    const names = files.map((_, index) => `file-${index}`);
    files.forEach((file, index) => {
      writeFileSync(join(folder, `${names[index]}.${from}`), file);
    });
    const fonts = join(folder, 'fonts.conf');
    if (fontsConfiguration !== undefined) writeFileSync(fonts, fontsConfiguration);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : to;
    const inputs = names.map((name) => join(folder, `${name}.${from}`));
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), ...inputs],
      {
        stdio: 'ignore',
        timeout: 110_000,
        env: { ...process.env, ...(fontsConfiguration !== undefined && { FONTCONFIG_FILE: fonts }) },
      },
    );
    return names.map((name) => new Uint8Array(readFileSync(join(folder, 'out', `${name}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
