import { expect, test } from 'vitest';
import { staticFiles } from '../../../addin/build/static-files.js';

test.each(['ascii', 'chinese'] as const)(
  'the files of the pages come with a sound manifest and its icons when functions have %s names',
  (functionNames) => {
    const files = staticFiles('https://wenbiao.example/', functionNames);
    const manifest = new TextDecoder().decode(files.get('manifest.xml'));
    const icons = [...manifest.matchAll(/"https:\/\/wenbiao\.example\/(icons\/[^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(new Set(icons).size).toBe(56);
    expect(icons.filter((path) => !files.has(path ?? ''))).toEqual([]);
  },
);

test('no files are made for a server without https', () => {
  expect(() => staticFiles('http://wenbiao.example/')).toThrow('应以 https:// 开头');
});
