import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Disk, realDisk } from '../output/disk.js';

/** What a batch asks of the disk besides writing files; a test puts a failing one in its place. */
export interface BatchDisk extends Disk {
  /** Writes a file without waiting until the disk keeps it. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Ends when the disk keeps these files. */
  readonly flush: (paths: readonly string[]) => Promise<void>;
  /** Absent when there is no such file. */
  readonly read: (path: string) => Uint8Array | undefined;
  readonly append: (path: string, text: string) => void;
  /** Writes a file that must not be there: false when it is. */
  readonly create: (path: string, text: string) => boolean;
  /** The names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

/** The disk of this machine. */
export const realBatchDisk: BatchDisk = {
  ...realDisk,
  write: (path, bytes) => writeFileSync(path, bytes),
  flush: async (paths) => {
    await Promise.all(
      paths.map(async (path) => {
        const file = await open(path, 'r+');
        try {
          await file.sync();
        } finally {
          await file.close();
        }
      }),
    );
  },
  read: (path) => (existsSync(path) ? readFileSync(path) : undefined),
  append: (path, text) => appendFileSync(path, text),
  create: (path, text) => {
    try {
      writeFileSync(path, text, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as { readonly code?: string }).code === 'EEXIST') return false;
      throw error;
    }
  },
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};
