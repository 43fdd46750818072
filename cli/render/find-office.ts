import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where LibreOffice stands when it is not on the path. */
const usualPlaces = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The program file of LibreOffice on this machine; absent when it is not installed. */
export function findOffice(path: string = process.env['PATH'] ?? ''): string | undefined {
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'soffice.exe')]);
  return [...onPath, ...usualPlaces].find((file) => existsSync(file));
}
