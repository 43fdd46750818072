import { findProgram } from './find-program.js';

/** Where LibreOffice stands when it is not on the path. */
const usualPlaces = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The program file of LibreOffice on this machine; absent when it is not installed. */
export function findOffice(): string | undefined {
  return findProgram('soffice', usualPlaces);
}
