import type { DownloadFile } from '../host.js';

/** Long enough for the browser to take the bytes, after which they can be let go. */
const keepMilliseconds = 60_000;

/** Hands a file to the browser's downloads: no server, no network. */
export function saveFile({ name, bytes }: DownloadFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keepMilliseconds);
}
