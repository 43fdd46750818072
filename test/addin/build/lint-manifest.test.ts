import { readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, test } from 'vitest';
import { lintManifest } from '../../../addin/build/manifest/lint-manifest.js';
import { renderManifest } from '../../../addin/build/manifest/render-manifest.js';
import { version } from '../../../cli/version.js';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Icons that are as large as their name says. */
function images(url: string) {
  const size = Number(/icon-(\d+)\.png$/.exec(url)?.[1] ?? Number.NaN);
  return Number.isNaN(size) ? undefined : { width: size, height: size };
}

function lint(xml: string): readonly string[] {
  return lintManifest(xml, images).map(({ rule, text }) => `${rule}：${text}`);
}

test('the manifest of the project is sound and bears the version of the program', async () => {
  expect(lint(manifest)).toEqual([]);
  const info = await OfficeAddinManifest.readManifestFile('manifest.xml');
  expect(info).toMatchObject({
    id: '0b8f6d52-5f0c-4f0e-9a57-3c7f5a1d2e61',
    displayName: '文表',
    defaultLocale: 'zh-CN',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    version: `${version}.0`,
  });
});

describe.each([
  [
    'an element out of its order',
    '<ProviderName>wenbiao</ProviderName>\n  <DefaultLocale>zh-CN</DefaultLocale>',
    '<DefaultLocale>zh-CN</DefaultLocale>\n  <ProviderName>wenbiao</ProviderName>',
    'order：ProviderName 应在 DefaultLocale 之前',
  ],
  [
    'a button without its tip in place',
    '<Label resid="Open.Label"/>\n                  <Supertip>',
    '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action><Label resid="Open.Label"/>\n                  <Supertip>',
    'order：Label 应在 Action 之前',
  ],
  [
    'an id that is no GUID',
    '<Id>0b8f6d52',
    '<Id>b8f6d52',
    'identity：Id 是「b8f6d52-5f0c-4f0e-9a57-3c7f5a1d2e61」，应为GUID',
  ],
  [
    'a version of six digits',
    '<Version>0.1.0.0',
    '<Version>0.1.0.100000',
    'identity：Version 是「0.1.0.100000」，应为一至四段数字，每段不超过五位',
  ],
  ['a missing version', '<Version>0.1.0.0</Version>', '', 'identity：缺少 Version'],
  [
    'a plain http address',
    '"https://localhost:3000/taskpane.js"',
    '"http://localhost:3000/taskpane.js"',
    'address：「http://localhost:3000/taskpane.js」应为 https 地址',
  ],
  [
    'a plain http override',
    'Value="https://localhost:3000/functions-en-us.json"',
    'Value="http://localhost:3000/functions-en-us.json"',
    'address：「http://localhost:3000/functions-en-us.json」应为 https 地址',
  ],
  [
    'another default language',
    '<DefaultLocale>zh-CN',
    '<DefaultLocale>en-US',
    'locale：默认语言是「en-US」，应为 zh-CN',
  ],
  [
    'a text without English',
    '<Override Locale="en-US" Value="Wenbiao"/>\n  </DisplayName>',
    '</DisplayName>',
    'locale：「文表」没有 en-US 的文字',
  ],
  [
    'a resource that is not there',
    '<Title resid="Open.Label"/>',
    '<Title resid="Open.Lable"/>',
    'resid-unknown：没有资源「Open.Lable」',
  ],
  [
    'a resource nobody uses',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x"/>',
    'resid-unused：资源「Spare」没有用到',
  ],
  [
    'an id used twice',
    'id="Wenbiao.Check"',
    'id="Wenbiao.Open"',
    'id-repeated：编号「Wenbiao.Open」用了两次',
  ],
  [
    'a second runtime',
    '<Runtime resid',
    '<Runtime resid="Pane.Url" lifetime="long"/><Runtime resid',
    'runtime：Runtime 有 2 个，应为一个',
  ],
  [
    'a runtime that does not last',
    'lifetime="long"',
    'lifetime="short"',
    'runtime：Runtime 的 lifetime 应为 long',
  ],
  [
    'commands in another page',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Functions.Script"/>',
    'runtime：页面是「Functions.Script」，应与 Runtime 的「Pane.Url」相同',
  ],
  [
    'functions in another page',
    '<Page>\n              <SourceLocation resid="Pane.Url"/>',
    '<Page><SourceLocation resid="Functions.Script"/>',
    'runtime：页面是「Functions.Script」，应与 Runtime 的「Pane.Url」相同',
  ],
  [
    'a TaskpaneId',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>',
    'runtime：共享运行时下不写 TaskpaneId',
  ],
  [
    'a missing icon size',
    '<bt:Image size="80" resid="Icon.80"/>\n                </Icon>\n                <Control xsi:type="Button" id="Wenbiao.Open">',
    '</Icon><Control xsi:type="Button" id="Wenbiao.Open">',
    'icon：缺少 80×80 的图标',
  ],
  [
    'an icon of another size',
    '<IconUrl DefaultValue="https://localhost:3000/icons/icon-32.png"/>',
    '<IconUrl DefaultValue="https://localhost:3000/icons/icon-64.png"/>',
    'icon：图标「https://localhost:3000/icons/icon-64.png」是 64×64，应为 32×32',
  ],
  [
    'an icon that is not there',
    'id="Icon.16" DefaultValue="https://localhost:3000/icons/icon-16.png"',
    'id="Icon.16" DefaultValue="https://localhost:3000/icons/none.png"',
    'icon：没有图标「https://localhost:3000/icons/none.png」',
  ],
])('%s', (_, from, to, expected) => {
  test('is found, and nothing else', () => {
    const changed = manifest.replace(from, to);
    expect(changed).not.toBe(manifest);
    expect([...new Set(lint(changed))]).toEqual([expected]);
  });
});

describe.each([
  ['DisplayName', 'DefaultValue="文表">\n    <Override', 125],
  ['Description', 'DefaultValue="体检科技局的工作簿，按政策条文测算企业奖补。数据不离开本机。"', 250],
  ['short string', 'DefaultValue="打开文表"', 125],
  ['long string', 'DefaultValue="打开文表窗格：选表、体检、测算。"', 250],
])('a %s', (_, from, most) => {
  const withLength = (length: number) =>
    lint(manifest.replace(from, from.replace(/"[^"]*"/, `"${'字'.repeat(length)}"`)));
  test('may be as long as Excel shows', () => expect(withLength(most)).toEqual([]));
  test('may not be longer', () => {
    expect(withLength(most + 1)).toEqual([expect.stringMatching(`有 ${most + 1} 个字符，最多 ${most} 个$`)]);
  });
});

test('an id of a resource may have 32 characters and no more', () => {
  const withId = (id: string) => lint(manifest.replaceAll('"Open.Tip"', `"${id}"`));
  expect(withId('A'.repeat(32))).toEqual([]);
  expect(withId('A'.repeat(33)).length).toBeGreaterThan(0);
});

test('a file that is no XML is refused with its place', () => {
  expect(() => lint('<OfficeApp><Id></OfficeApp>')).toThrow('manifest.xml 第1行');
});

describe('the manifest for a server', () => {
  test('has every address on that server', () => {
    const rendered = renderManifest(manifest, 'https://wenbiao.example/pane/');
    expect(rendered).not.toContain('localhost:3000/');
    expect(rendered).toContain('"https://wenbiao.example/pane/taskpane.html"');
  });
  test.each(['http://wenbiao.example/', 'https://wenbiao.example', 'https:///', 'https://a"b/'])(
    'refuses %s',
    (url) => {
      expect(() => renderManifest(manifest, url)).toThrow('服务器地址');
    },
  );
});
