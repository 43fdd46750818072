import { spawnSync } from 'node:child_process';
import { findOffice } from '../render/find-office.js';
import { findProgram } from '../render/find-program.js';
import { findPictureMaker } from '../render/page-pictures.js';
import { findFamilies } from './find-families.js';
import { fontFolders } from './font-folders.js';
import { listedFamilies, patternOf } from './fontconfig.js';
import type { InstalledProgram, Machine } from './machine.js';

const longestMilliseconds = 20_000;

/** This machine, asked through fontconfig where it is, and by its font files where it is not. */
export function readMachine(): Machine {
  const folders = fontFolders(process.platform, process.env);
  const lister = findProgram('fc-list');
  const listed = lister === undefined ? undefined : outputOf(lister, [':', 'file', 'family']);
  const families = new Map([
    ...findFamilies(folders),
    ...(listed === undefined ? [] : listedFamilies(listed)),
  ]);
  const matcher = findProgram('fc-match');
  const [office, pictureMaker] = [findOffice(), findPictureMaker()];
  return {
    node: process.versions.node,
    ...(office !== undefined && { office: programAt(office, '--version') }),
    ...(pictureMaker !== undefined && { pictureMaker: programAt(pictureMaker, '-v') }),
    families,
    fontPlaces: [...(listed === undefined ? [] : ['fontconfig']), ...folders],
    ...(matcher !== undefined && {
      matchFamily: (family: string) =>
        outputOf(matcher, ['--format=%{family[0]}', patternOf(family)])?.trim() || undefined,
    }),
  };
}

function programAt(path: string, versionOption: string): InstalledProgram {
  const version = outputOf(path, [versionOption])?.trim().split('\n')[0]?.trim();
  return version === undefined || version === '' ? { path } : { path, version };
}

/** What a program says, on either stream; absent when it does not run. */
function outputOf(file: string, args: readonly string[]): string | undefined {
  const { stdout, stderr, error } = spawnSync(file, args, {
    encoding: 'utf8',
    timeout: longestMilliseconds,
    windowsHide: true,
  });
  return error === undefined ? stdout || stderr : undefined;
}
