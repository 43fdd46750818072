import { afterEach, describe, expect, test, vi } from 'vitest';
import { gatherNode } from '../../packaging/portable/gather-node.js';
import type { Platform } from '../../packaging/portable/platforms.js';

const unknown: Platform = {
  name: 'linux-x64',
  package: 'wenbiao-node-that-is-not-there',
  program: 'bin/node',
  integrity: 'sha512-',
};

describe('Node where no registry answers', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is left out of the package, and said so, unless the platform was asked for', () => {
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
    const said: string[] = [];
    expect(gatherNode({ asked: [], tried: [unknown] }, (line) => said.push(line))).toBeUndefined();
    expect(said).toEqual(['取不到 linux-x64 的 Node，这个平台的命令行不带 Node']);
    expect(() => gatherNode({ asked: [unknown], tried: [unknown] }, () => undefined)).toThrow(
      '取不到 linux-x64 的 Node，没有打包',
    );
  });

  test('is not asked for where it is not wanted', () => {
    expect(gatherNode({ asked: [], tried: [] }, () => expect.unreachable())).toBeUndefined();
  });
});
