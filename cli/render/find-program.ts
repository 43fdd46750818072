import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program file of that name on the path, with or without .exe, or else at one of some other places. */
export function findProgram(name: string, otherPlaces: readonly string[] = []): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]);
  return [...onPath, ...otherPlaces].find((file) => existsSync(file));
}
