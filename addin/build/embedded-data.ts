import { loadPolicies } from '../../cli/data/load-policies.js';
import { loadRegions } from '../../cli/data/load-regions.js';
import { version } from '../../cli/version.js';
import { describe, findingLine } from '../../core/messages/index.js';
import type { EmbeddedData } from '../data/embedded.js';

/** The data the build puts into the page. Throws with every finding when a policy is broken: no page is built. */
export function embeddedData(): EmbeddedData {
  const { policies, findings } = loadPolicies();
  if (findings.length > 0) {
    throw new Error(findings.map((finding) => findingLine(finding, describe(finding))).join('\n'));
  }
  return { policies, regions: loadRegions(), version };
}
