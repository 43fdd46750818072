import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { shippedFiles } from '../../cli/data/load-framework.js';
import { sha256 } from '../../cli/output/sha256.js';
import { loadFramework } from '../../core/indicator/framework/load-framework.js';
import { describe, findingLine } from '../../core/messages/index.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import type { EmbeddedFramework } from '../data/score-data.js';

/** The frameworks that the build puts into the page. Throws with every finding when one is broken: no page is built. */
export function scoreData(): readonly EmbeddedFramework[] {
  return shippedFiles('indicators').map(({ path }) => {
    const text = readFileSync(path, 'utf8');
    const name = basename(path);
    const { file, findings } = readYaml(name, text);
    const faults = file === undefined ? findings : loadFramework(file).findings;
    if (file === undefined || faults.length > 0) {
      throw new Error(faults.map((finding) => findingLine(finding, describe(finding))).join('\n'));
    }
    return { name, sha256: sha256(text), data: file.data };
  });
}
