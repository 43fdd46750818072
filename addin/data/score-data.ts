import type { Framework } from '../../core/indicator/framework/framework.js';
import { loadFramework } from '../../core/indicator/framework/load-framework.js';
import type { IndicatorFile } from '../../jobs/score/indicator-file.js';

/** A shipped file of `policies/indicators`, read and found sound when the page was built. */
export interface EmbeddedFramework {
  /** Without its folder. */
  readonly name: string;
  /** Of the file's text. */
  readonly sha256: string;
  /** What the file says, as plain data. */
  readonly data: unknown;
}

/** Put in by the build (`addin/build/score-data.ts`). */
declare const __WENBIAO_FRAMEWORKS__: readonly EmbeddedFramework[];

let loaded: readonly IndicatorFile<Framework>[] | undefined;

/** Every shipped framework, in the order of the files' names; the same objects each time. */
export function pageFrameworks(): readonly IndicatorFile<Framework>[] {
  loaded ??= __WENBIAO_FRAMEWORKS__.map(({ name, sha256, data }) => {
    const { framework } = loadFramework({ name, data, locate: () => undefined });
    if (framework === undefined) throw new Error(`The page was built with a broken framework ${name}`);
    return { content: framework, name, sha256 };
  });
  return loaded;
}
