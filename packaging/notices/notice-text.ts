import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandFailure } from '../../cli/failure.js';
import { type KnownLicence, knownLicences } from './known-licences.js';
import { licenceTexts } from './licence-texts.js';
import { installedFolder, packagesInside } from './packages-inside.js';

/** A package that is passed on. */
interface Notice {
  readonly title: string;
  /** Its licences; empty when it has none. */
  readonly texts: readonly string[];
}

/**
 * 第三方许可.txt: the licence of every package in `folders` and of those inside their ready-made scripts.
 *
 * @param more lines about what is passed on besides packages
 * @throws CommandFailure naming every package without a licence: it may not be passed on
 */
export function noticeText(folders: readonly string[], more: readonly string[]): string {
  const notices = new Map<string, Notice>();
  const add = (notice: Notice) => notices.set(notice.title, notice);
  for (const folder of folders) {
    const installed = noticeOf(folder);
    add(installed);
    const outer = packageName(folder);
    for (const name of packagesInside(outer)) {
      const inner = installedFolder(name, outer);
      add(inner === undefined ? { title: name, texts: knownTexts(name) } : noticeOf(inner));
    }
  }
  const sorted = [...notices.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const bare = sorted.filter(({ texts }) => texts.length === 0).map(({ title }) => title);
  if (bare.length > 0) {
    throw new CommandFailure('input', `${bare.join('、')} 没有许可文本，不能随包分发；没有打包`);
  }
  const rule = '='.repeat(80);
  const parts = sorted.map(({ title, texts }) => `${rule}\n${title}\n\n${texts.join('\n\n')}\n`);
  return `第三方许可\n\n文表用了下列软件，各自的许可如下。\n\n${more.map((line) => `${line}\n`).join('')}\n${parts.join('\n')}`;
}

function noticeOf(folder: string): Notice {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const files = licenceFiles(folder).map((file) =>
    readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  const name = packageName(folder);
  const texts = files.length > 0 ? [...new Set(files)] : knownTexts(name);
  return { title: `${name} ${version}`, texts };
}

/** The licence files of a package, its own first; those of packages inside its folder are left out. */
function licenceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => !dirname(path.slice(folder.length)).includes('node_modules') && !/\.[cm]?[jt]s$/u.test(path),
    )
    .sort();
}

function knownTexts(name: string): readonly string[] {
  const known: KnownLicence | undefined = knownLicences[name];
  if (known === undefined) return [];
  return [known.copyright.join('\n'), ...known.licences.map((licence) => licenceTexts[licence])];
}

/** 「@scope/name」 of a package's folder. */
function packageName(folder: string): string {
  const scope = basename(dirname(folder));
  return scope.startsWith('@') ? `${scope}/${basename(folder)}` : basename(folder);
}
