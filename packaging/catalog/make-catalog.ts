import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHashList } from '../output/hash-list.js';
import { notepadText } from '../output/notepad-text.js';
import { catalogGuide } from './catalog-guide.js';
import { trustedCatalog, withoutTrustedCatalog } from './trusted-catalog.js';

/** Stands in the examples where no shared folder was given. */
const exampleShare = '\\\\服务器\\文表';

/** What goes onto the shared folder: the manifest of the site, registry files and what to do with them. */
export function makeCatalog(folder: string, site: string, share: string | undefined, baseUrl: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(site, 'manifest.xml'), join(folder, 'manifest.xml'));
  const ending = share === undefined ? '.reg.示例' : '.reg';
  const named = share ?? exampleShare;
  writeFileSync(join(folder, `受信任目录${ending}`), trustedCatalog(named));
  writeFileSync(join(folder, `撤除受信任目录${ending}`), withoutTrustedCatalog(named));
  writeFileSync(join(folder, '说明.txt'), notepadText(catalogGuide(share, baseUrl)));
  writeHashList(folder);
}
