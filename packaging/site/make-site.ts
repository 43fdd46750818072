import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cli/data/package-root.js';
import { CommandFailure } from '../../cli/failure.js';
import { bundledPackages } from '../notices/bundled-packages.js';
import { noticeText } from '../notices/notice-text.js';
import { writeHashList } from '../output/hash-list.js';
import { notepadText, windowsLines } from '../output/notepad-text.js';
import { iisConfig } from './iis-config.js';
import { nginxExample } from './nginx-example.js';
import { serverRules } from './server-rules.js';

/** What a site is made for. */
export interface SiteSetup {
  /** Where its server stands, with a final `/`. */
  readonly baseUrl: string;
  readonly chineseFunctionNames: boolean;
}

const officeTerms =
  'office/ 中的文件是微软的 Office JavaScript API（office.js），原样复制，按「Microsoft Software License Terms — Microsoft Office JavaScript (Office.js) API Library」使用，全文如下；不得修改，不得单独发布。';

/** Builds the static site in `folder`: pages, office.js, manifest, examples for servers, notices and hashes. */
export function makeSite(folder: string, { baseUrl, chineseFunctionNames }: SiteSetup): void {
  const statsPath = `${folder}.stats.json`;
  buildPages(folder, statsPath, {
    WENBIAO_BASE_URL: baseUrl,
    WENBIAO_FUNCTION_NAMES: chineseFunctionNames ? 'chinese' : 'ascii',
  });
  const packages = bundledPackages(JSON.parse(readFileSync(statsPath, 'utf8')));
  rmSync(statsPath);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const rules = serverRules(folder, pages.sort());
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('nginx.conf.示例', nginxExample(rules, baseUrl));
  write('web.config', windowsLines(iisConfig(rules)));
  const officeJs = join(packageRoot, 'node_modules', '@microsoft', 'office-js');
  write('第三方许可.txt', notepadText(noticeText([...packages, officeJs], [officeTerms])));
  writeHashList(folder);
}

function buildPages(folder: string, stats: string, settings: Readonly<Record<string, string>>): void {
  const webpack = join(packageRoot, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [webpack, '--output-path', folder, '--json', stats],
    { cwd: packageRoot, env: { ...process.env, ...settings }, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new CommandFailure('input', `网页没有构建成：先运行 npm run build，看构建报的错\n${stderr}`.trim());
  }
}
