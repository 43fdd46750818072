import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of bytes or UTF-8 text, in lower-case hexadecimal. In JavaScript: on plain-http intranets and from
 * `file://` a page has no `crypto.subtle`.
 */
export function sha256(data: Uint8Array | string): string {
  return bytesToHex(hash(typeof data === 'string' ? utf8ToBytes(data) : data));
}
