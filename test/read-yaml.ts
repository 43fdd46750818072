import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A file of the repository as text; the path counts from its root. */
export function readText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
}

/** A YAML file of the repository as plain data. */
export function readYaml(path: string): unknown {
  return parse(readText(path));
}
