import { createHash } from 'node:crypto';
import { windowsLines } from '../output/notepad-text.js';

/** The Id of the add-in's manifest: the name space of the identifiers of its catalogs. */
const nameSpace = '0b8f6d52-5f0c-4f0e-9a57-3c7f5a1d2e61';

/** A registry file: adds a shared folder to the catalogs that Excel of this user trusts, and shows it in the menu. */
export function trustedCatalog(share: string): Uint8Array {
  const id = `{${catalogId(share)}}`;
  return registryFile(`[${catalogKey(share)}]
"Id"="${id}"
"Url"="${share.replaceAll('\\', '\\\\')}"
"Flags"=dword:00000001
`);
}

/** A registry file that takes the catalog away again. */
export function withoutTrustedCatalog(share: string): Uint8Array {
  return registryFile(`[-${catalogKey(share)}]\n`);
}

function catalogKey(share: string): string {
  return `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${catalogId(share)}}`;
}

/** As the Registry Editor itself writes files: UTF-16LE with a byte order mark, CR LF. */
function registryFile(content: string): Uint8Array {
  const text = `\ufeffWindows Registry Editor Version 5.00\n\n${content}`;
  return Buffer.from(windowsLines(text), 'utf16le');
}

/** The same for the same folder, whatever the case of its letters: a UUID of version 5 (RFC 9562, 5.5). */
export function catalogId(share: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(nameSpace.replaceAll('-', ''), 'hex'))
    .update(share.toLowerCase())
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
