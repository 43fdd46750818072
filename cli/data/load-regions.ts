import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseData, text } from '../../core/data-file.js';
import type { RegionList } from '../../core/region.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { packageRoot } from './package-root.js';

const regionSchema = v.strictObject({
  province: text,
  city: text,
  codePrefix: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  regions: v.array(
    v.strictObject({
      name: text,
      kind: v.picklist(['区', '县', '县级市', '功能区']),
      aliases: v.array(text),
    }),
  ),
});

/** The region list shipped for a city. Throws when the data file is broken: it is part of the program. */
export function loadRegions(city = 'anyang'): RegionList {
  const name = `policies/regions/${city}.yaml`;
  const { file } = readYaml(name, readFileSync(join(packageRoot, name), 'utf8'));
  const parsed = file === undefined ? undefined : parseData(regionSchema, file);
  if (parsed?.output === undefined) throw new Error(`Broken region list ${name}`);
  return parsed.output;
}
