import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseData } from '../../core/data-file.js';
import { type ReplyWording, replyWordingSchema } from '../../generator/proposal-documents/reply-wording.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { packageRoot } from './package-root.js';

/** How a city words its replies, as shipped. Throws when the data file is broken: it is part of the program. */
export function loadReplyWording(city = 'anyang'): ReplyWording {
  const name = `policies/proposals/${city}.yaml`;
  const { file } = readYaml(name, readFileSync(join(packageRoot, name), 'utf8'));
  const parsed = file === undefined ? undefined : parseData(replyWordingSchema, file);
  if (parsed?.output === undefined) throw new Error(`Broken wording ${name}`);
  return parsed.output;
}
