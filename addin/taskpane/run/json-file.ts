import type { DownloadFile } from '../../host/host.js';

/** A report or record as a file: indented JSON with a final line break, the bytes the command line writes. */
export function jsonFile(name: string, report: unknown): DownloadFile {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`) };
}

/** `企业奖补工作簿.xlsx` → `企业奖补工作簿`. */
export function stem(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
