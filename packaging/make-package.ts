import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cli/data/package-root.js';
import { version } from '../cli/version.js';
import { makeCatalog } from './catalog/make-catalog.js';
import { listFiles } from './output/list-files.js';
import { notepadText } from './output/notepad-text.js';
import { putInPlace, refuseStanding } from './output/put-in-place.js';
import { writeZip } from './output/write-zip.js';
import type { PackageOptions } from './package-options.js';
import { gatherNode } from './portable/gather-node.js';
import { makePortable } from './portable/make-portable.js';
import type { Platform } from './portable/platforms.js';
import { makeSite } from './site/make-site.js';

/** What was made. */
export interface MadePackage {
  readonly folder: string;
  readonly zip: string;
  /** SHA-256 of the zip. */
  readonly sha256: string;
  /** How many files are in it. */
  readonly files: number;
  /** Names of the platforms packaged with Node, and of those for which it could not be had. */
  readonly withNode: readonly string[];
  readonly withoutNode: readonly string[];
}

/** Makes the package: a folder, the zip of it and the zip's hash, all or none. */
export async function makePackage(
  options: PackageOptions,
  talk: (line: string) => void,
): Promise<MadePackage> {
  const name = `wenbiao-${version}`;
  const zip = `${name}.zip`;
  const names = [name, zip, `${zip}.sha256`];
  refuseStanding(options.out, names, options.force);
  return putInPlace(options.out, names, async (work) => {
    const node = gatherNode(options, talk);
    const folder = join(work, name);
    mkdirSync(folder);
    talk('网站……');
    const site = join(folder, '网站');
    makeSite(site, options);
    makeCatalog(join(folder, '加载项共享'), site, options.share, options.baseUrl);
    talk('命令行……');
    await makePortable(join(folder, '命令行'), node);
    cpSync(join(packageRoot, 'docs', '安装.md'), join(folder, '安装.md'));
    writeFileSync(join(folder, '说明.txt'), notepadText(contents));
    talk('压缩……');
    const sha256 = writeZip(folder, name, join(work, zip));
    writeFileSync(join(work, `${zip}.sha256`), `${sha256}  ${zip}\n`);
    return {
      folder: join(options.out, name),
      zip: join(options.out, zip),
      sha256,
      files: listFiles(folder).length,
      withNode: options.tried.filter((platform) => node?.programs.has(platform)).map(nameOf),
      withoutNode: options.tried.filter((platform) => !node?.programs.has(platform)).map(nameOf),
    };
  });
}

function nameOf({ name }: Platform): string {
  return name;
}

const contents = `文表 ${version} 安装包

网站         架在内网的静态网站上：Excel 任务窗格和离线页。不架网站的，把这个文件夹发给使用的人，双击 offline.html 就能用。
加载项共享   Excel 加载项的清单和信任设置，放到共享文件夹。先看其中的「说明.txt」。
命令行       免安装的命令行，不用装 Node，不用联网。先看其中的「说明.txt」。
安装.md      全部办法：安装、更新、卸载，哪些软件试过、哪些没有。

每个文件夹里的「哈希清单.txt」用 sha256sum -c 核对；「第三方许可.txt」是所用软件的许可。
不需要外网，没有后台服务，数据不离开本机。
`;
