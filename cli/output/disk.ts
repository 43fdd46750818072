import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';

/** What the disk does for us; a test puts a failing one in its place. */
export interface Disk {
  readonly exists: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
  readonly writeWhole: (path: string, bytes: Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly makeFolder: (path: string) => void;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  exists: existsSync,
  isFolder: (path) => existsSync(path) && statSync(path).isDirectory(),
  writeWhole: (path, bytes) => {
    const file = openSync(path, 'w');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
};
