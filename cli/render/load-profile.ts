import { basename } from 'node:path';
import * as v from 'valibot';
import { parseData, text } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';
import { type StandIns, typefaces } from '../../generator/measure/typeface.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { readText } from '../input/read-text.js';
import { sha256 } from '../output/sha256.js';

/** What a bureau's machines print otherwise than the standard names it. */
export interface LayoutProfile {
  readonly file: { readonly name: string; readonly sha256: string };
  readonly standIns: StandIns;
}

const profileSchema = v.strictObject({
  字体: v.record(v.picklist(typefaces, typefaces.join('、')), v.array(text)),
});

/** The layout profile at a path, its faults as findings; neither when no path is given. */
export function loadProfile(path: string | undefined): {
  readonly profile?: LayoutProfile;
  readonly findings: readonly Finding[];
} {
  if (path === undefined) return { findings: [] };
  const content = readText(path);
  const yaml = readYaml(basename(path), content);
  if (yaml.file === undefined) return { findings: yaml.findings };
  const { output, findings } = parseData(profileSchema, yaml.file);
  if (output === undefined) return { findings };
  return {
    profile: { file: { name: basename(path), sha256: sha256(content) }, standIns: output.字体 },
    findings,
  };
}
