import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Steps } from '../core/steps.js';

/**
 * SHA-256 of bytes or UTF-8 text, in lower-case hexadecimal. In JavaScript: on plain-http intranets and from
 * `file://` a page has no `crypto.subtle`.
 */
export function sha256(data: Uint8Array | string): string {
  return bytesToHex(hash(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** Bytes taken in between two pauses. */
const bytesPerStep = 262_144;

/** The same of bytes, in steps. */
export function* sha256Steps(bytes: Uint8Array): Steps<string> {
  const state = hash.create();
  for (let done = 0; done < bytes.length; done += bytesPerStep) {
    yield { doing: '核对文件', done, total: bytes.length };
    state.update(bytes.subarray(done, done + bytesPerStep));
  }
  return bytesToHex(state.digest());
}
