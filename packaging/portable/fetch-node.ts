import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cli/data/package-root.js';
import { nodeVersion, type Platform } from './platforms.js';
import { readTgz } from './read-tgz.js';

/** Archives are kept here: each is fetched once. */
const cache = join(packageRoot, 'node_modules', '.cache', 'wenbiao');

/** Node for one platform. */
export interface NodeFiles {
  readonly program: Uint8Array;
  /** Absent where the package has none. */
  readonly licence?: Uint8Array;
}

/**
 * Node for a platform from its npm package, out of the cache or else from the configured registry. `undefined` when it
 * cannot be had, or when what came is not what was pinned.
 */
export function fetchNode(platform: Platform): NodeFiles | undefined {
  const archive = cachedArchive(platform) ?? fetchArchive(platform);
  if (archive === undefined) return undefined;
  const files = readTgz(archive, [platform.program, 'LICENSE']);
  const program = files.get(platform.program);
  const licence = files.get('LICENSE');
  return program === undefined ? undefined : { program, ...(licence !== undefined && { licence }) };
}

function archivePath(platform: Platform): string {
  return join(cache, `${platform.package}-${nodeVersion}.tgz`);
}

/** The archive of the cache, if it is the one that was pinned. */
function cachedArchive(platform: Platform): Uint8Array | undefined {
  const path = archivePath(platform);
  if (!existsSync(path)) return undefined;
  const archive = readFileSync(path);
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (integrity === platform.integrity) return archive;
  rmSync(path);
  return undefined;
}

function fetchArchive(platform: Platform): Uint8Array | undefined {
  mkdirSync(cache, { recursive: true });
  const words = ['pack', `${platform.package}@${nodeVersion}`, '--pack-destination', cache];
  try {
    npm([...words, '--silent', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']);
  } catch {
    return undefined;
  }
  return cachedArchive(platform);
}

/** Runs npm: the one that runs us, where there is one. */
function npm(words: readonly string[]): void {
  const script = process.env['npm_execpath'];
  const [program, args] = script === undefined ? ['npm', words] : [process.execPath, [script, ...words]];
  execFileSync(program, args, {
    stdio: 'ignore',
    shell: script === undefined && process.platform === 'win32',
  });
}
