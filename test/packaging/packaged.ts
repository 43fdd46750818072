import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../cli/version.js';
import type { MadePackage } from '../../packaging/make-package.js';

/** Where the site of the tests is to stand: below a folder, as on a server with other sites. */
export const baseUrl = 'https://wenbiao.anyang.example/kj/';
export const share = '\\\\FS01\\文表$';

/** The package as the tests have it. */
export interface Packaged extends MadePackage {
  /** A path with Chinese and blanks. */
  readonly out: string;
  /** Whether Node for this machine is in it. */
  readonly hasNode: boolean;
}

/** Runs `npm run package` for this machine, without Node where no registry answers. Needs the output of `tsc -b`. */
export function makeTestPackage(): Packaged {
  const out = join(mkdtempSync(join(tmpdir(), 'wenbiao-package-')), '安装 包');
  const words = ['--base-url', baseUrl, '--share', share, '--out', out, '--json'];
  const withNode = runPackage([...words, '--platform', `linux-${process.arch}`]);
  const hasNode = withNode.status === 0;
  if (!hasNode)
    process.stderr.write('no Node could be fetched: the portable command line runs on this Node\n');
  const { status, stdout, stderr } = hasNode ? withNode : runPackage([...words, '--without-node']);
  if (status !== 0) throw new Error(stderr);
  return { ...(JSON.parse(stdout) as MadePackage), out, hasNode };
}

/** Runs the packaging as it is built and gives its exit code and what it said. */
export function runPackage(args: readonly string[]) {
  return spawnSync(process.execPath, ['build/packaging/package.js', ...args], { encoding: 'utf8' });
}

/** The folder of one part of the package. */
export function partOf({ folder }: Packaged, part: '网站' | '加载项共享' | '命令行'): string {
  return join(folder, part);
}

export const packageName = `wenbiao-${version}`;

/** Whether `sha256sum -c` finds every file of a folder as its list says. */
export function hashesHold(folder: string): boolean {
  const list = join(folder, '哈希清单.txt');
  if (!existsSync(list)) return false;
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', '哈希清单.txt'], { cwd: folder });
  return true;
}
