import type { LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import type { RegionList } from '../../core/region.js';

/**
 * What a page has in place of files: the policies, the region list and the program's version, read and checked
 * by the same loaders as the command line's when the page is built (`webpack.config.js`; in tests
 * `vitest.config.ts`). A broken policy fails the build.
 */
export interface EmbeddedData {
  readonly policies: readonly LoadedPolicy[];
  readonly regions: RegionList;
  /** The version in package.json. */
  readonly version: string;
}

/** Put in by the build as plain data. */
declare const __WENBIAO_DATA__: EmbeddedData;

let data: EmbeddedData | undefined;

/** The page's data, the same objects each time. Only a page has them: the build, which makes their place, asks for none. */
export function pageData(): EmbeddedData {
  data ??= __WENBIAO_DATA__;
  return data;
}
