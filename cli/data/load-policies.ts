import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../core/finding.js';
import { loadPolicy } from '../../core/policy/law/load-policy.js';
import type { LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { sha256 } from '../output/sha256.js';
import { packageRoot } from './package-root.js';

const policiesFolder = join(packageRoot, 'policies');

/** Every policy shipped with the program, by the name of its folder; broken ones as findings. */
export function loadPolicies(): {
  readonly policies: readonly LoadedPolicy[];
  readonly findings: readonly Finding[];
} {
  const policies: LoadedPolicy[] = [];
  const findings: Finding[] = [];
  for (const folder of readdirSync(policiesFolder).sort()) {
    if (!existsSync(join(policiesFolder, folder, 'policy.yaml'))) continue;
    const texts = ['policy.yaml', 'readings.yaml'].map((name) => ({
      name: `policies/${folder}/${name}`,
      text: readFileSync(join(policiesFolder, folder, name), 'utf8'),
    }));
    const read = texts.map(({ name, text }) => readYaml(name, text));
    findings.push(...read.flatMap((each) => each.findings));
    const [policyFile, readingsFile] = read.map((each) => each.file);
    if (policyFile === undefined || readingsFile === undefined) continue;
    const loaded = loadPolicy(policyFile, readingsFile);
    findings.push(...loaded.findings);
    if (loaded.policy !== undefined) {
      policies.push({ policy: loaded.policy, sha256: sha256(texts.map(({ text }) => text).join('')) });
    }
  }
  return { policies, findings };
}
