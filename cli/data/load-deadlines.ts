import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseData } from '../../core/data-file.js';
import { type DeadlineRules, deadlineRulesSchema } from '../../core/deadlines/deadline-rules.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { packageRoot } from './package-root.js';

/** The deadlines shipped for a city. Throws when the data file is broken: it is part of the program. */
export function loadDeadlines(city = 'anyang'): DeadlineRules {
  const name = `policies/deadlines/${city}.yaml`;
  const { file } = readYaml(name, readFileSync(join(packageRoot, name), 'utf8'));
  const parsed = file === undefined ? undefined : parseData(deadlineRulesSchema, file);
  if (parsed?.output === undefined) throw new Error(`Broken deadlines ${name}`);
  return parsed.output;
}
