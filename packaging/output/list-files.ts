import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, by its path in it with `/`, in the order of the characters' codes. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
