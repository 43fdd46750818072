import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { CommandFailure } from '../../cli/failure.js';
import { readOptions } from '../../packaging/package-options.js';

const read = (...args: string[]) => readOptions(args, () => undefined);

function refusal(...args: string[]): string {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof CommandFailure) return `${error.kind}: ${error.message}`;
    if (error instanceof CommanderError) return error.code;
    throw error;
  }
  return 'taken';
}

describe('the options of npm run package', () => {
  test('without any, an example address and every platform', () => {
    expect(read()).toMatchObject({
      baseUrl: 'https://wenbiao.example.gov/',
      isExampleUrl: true,
      out: 'package',
      asked: [],
      tried: [{ name: 'win-x64' }, { name: 'linux-x64' }, { name: 'linux-arm64' }],
      force: false,
    });
  });

  test.each([
    [
      ['--platform', 'linux-x64', '--platform', 'win-x64'],
      ['win-x64', 'linux-x64'],
    ],
    [['--without-node'], []],
  ])('%j tries %j', (args, tried) => {
    expect(read(...args)?.tried.map(({ name }) => name)).toEqual(tried);
  });

  test.each([
    [
      ['--base-url', 'http://wenbiao.example/'],
      'usage: 服务器地址「http://wenbiao.example/」应以 https:// 开头',
    ],
    [
      ['--base-url', 'https://wenbiao.example'],
      'usage: 服务器地址「https://wenbiao.example」应以 https:// 开头、以 / 结尾',
    ],
    [['--share', 'Z:\\文表'], 'usage: --share 是「Z:\\文表」，应为共享文件夹，如 \\\\服务器\\文表'],
    [['--share', '\\\\FS01'], 'usage: --share 是「\\\\FS01」，应为共享文件夹'],
    [['--platform', 'mips'], 'usage: 没有平台「mips」；可用的：win-x64、linux-x64、linux-arm64'],
    [['--platform', 'win-x64', '--without-node'], 'usage: --platform 和 --without-node 只能写一个'],
    [['多余'], 'usage: 多写了参数「多余」'],
    [['--nodes'], 'commander.unknownOption'],
    [['--out'], 'commander.optionMissingArgument'],
  ])('%j is refused', (args, why) => {
    expect(refusal(...args)).toContain(why);
  });

  test.each(['\\\\FS01\\文表', '\\\\fs01.example\\公用$\\文表'])('%s is a shared folder', (share) => {
    expect(read('--share', share)?.share).toBe(share);
  });
});
