import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseData } from '../../core/data-file.js';
import { type HolidayYear, holidayYearSchema } from '../../core/working-days.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { packageRoot } from './package-root.js';

/** Every year file of `policies/holidays`. Throws when one is broken: they are part of the program. */
export function loadHolidays(): readonly HolidayYear[] {
  const folder = join(packageRoot, 'policies', 'holidays');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const { file } = readYaml(name, readFileSync(join(folder, name), 'utf8'));
    const parsed = file === undefined ? undefined : parseData(holidayYearSchema, file);
    if (parsed?.output === undefined) throw new Error(`Broken holiday file ${name}`);
    return parsed.output;
  });
}
