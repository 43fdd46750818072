import { readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, test } from 'vitest';
import { lintManifest } from '../../../addin/build/manifest/lint-manifest.js';
import { renderManifest } from '../../../addin/build/manifest/render-manifest.js';
import { version } from '../../../cli/version.js';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Icons that are as large as their name says. */
function images(url: string) {
  const size = Number(/[a-z]-(\d+)\.png$/.exec(url)?.[1] ?? Number.NaN);
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
    'identity：Id 是「b8f6d52-5f0c-4f0e-9a57-3c7f5a1d2e61」，应为 GUID',
  ],
  [
    'a version of six digits',
    '<Version>0.1.0.0',
    '<Version>0.1.0.100000',
    'identity：Version 是「0.1.0.100000」，应为一至四段数字，每段不超过五位',
  ],
  ['a missing version', '<Version>0.1.0.0</Version>', '', 'required：OfficeApp 中缺少 Version'],
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
  ['an id used twice', 'id="Wenbiao.Next"', 'id="Wenbiao.Open"', 'id-repeated：编号「Wenbiao.Open」用了两次'],
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
    '<bt:Image size="80" resid="Icon.Open.80"/>\n                </Icon>\n                <Control xsi:type="Button" id="Wenbiao.Open">',
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
    'id="Icon.Open.16" DefaultValue="https://localhost:3000/icons/icon-16.png"',
    'id="Icon.Open.16" DefaultValue="https://localhost:3000/icons/none.png"',
    'icon：没有图标「https://localhost:3000/icons/none.png」',
  ],
  [
    'a manifest of another kind',
    'xsi:type="TaskPaneApp"',
    'xsi:type="ContentApp"',
    'required：根元素应为 OfficeApp，xsi:type 为 TaskPaneApp',
  ],
  [
    'a button without icon',
    /<Control xsi:type="Button" id="Wenbiao.CheckBook">([\s\S]*?)<Icon>[\s\S]*?<\/Icon>/,
    '<Control xsi:type="Button" id="Wenbiao.CheckBook">$1',
    'required：Control 中缺少 Icon',
  ],
  ['a tip without words', '<Title resid="Next.Label"/>', '', 'required：Supertip 中缺少 Title'],
  [
    'a button that says no command',
    '<FunctionName>showNext</FunctionName>',
    '',
    'required：Action 中缺少 FunctionName',
  ],
  [
    'functions without namespace',
    '<Namespace resid="Functions.Namespace"/>',
    '<Namespace/>',
    'resid-unused：资源「Functions.Namespace」没有用到',
  ],
  [
    'the label of a tab before its groups',
    /<CustomTab id="Wenbiao.Tab">([\s\S]*)(<Label resid="Tab.Label"\/>)/,
    '<CustomTab id="Wenbiao.Tab">$2$1',
    'order：Group 应在 Label 之前',
  ],
  [
    'permissions that there are not',
    '>ReadWriteDocument<',
    '>ReadWrite<',
    'identity：Permissions 是「ReadWrite」，应为 ReadWriteDocument 等五种之一',
  ],
  [
    'a second custom tab',
    '<CustomTab id="Wenbiao.Tab">',
    '<CustomTab id="Two"><Group id="G"><Label resid="Tab.Label"/><Icon><bt:Image size="16" resid="Icon.Open.16"/><bt:Image size="32" resid="Icon.Open.32"/><bt:Image size="80" resid="Icon.Open.80"/></Icon><Control xsi:type="Button" id="C"><Label resid="Tab.Label"/><Supertip><Title resid="Tab.Label"/><Description resid="Open.Tip"/></Supertip><Icon><bt:Image size="16" resid="Icon.Open.16"/><bt:Image size="32" resid="Icon.Open.32"/><bt:Image size="80" resid="Icon.Open.80"/></Icon><Action xsi:type="ExecuteFunction"><FunctionName>f</FunctionName></Action></Control></Group><Label resid="Tab.Label"/></CustomTab><CustomTab id="Wenbiao.Tab">',
    'ribbon：自定义选项卡有 2 个，最多一个',
  ],
  [
    'a command with a space',
    '>showNext<',
    '>show next<',
    'ribbon：按钮的命令名是「show next」，应以字母开头，只用字母、数字和下划线',
  ],
  [
    'an override for no language',
    '<Override Locale="en-US" Value="Wenbiao"/>',
    '<Override Locale="en-US" Value="Wenbiao"/><Override Locale="english" Value="x"/>',
    'override：语言是「english」，应写成 en-US 这样',
  ],
  [
    'an override of the default language',
    '<Override Locale="en-US" Value="Wenbiao"/>',
    '<Override Locale="en-US" Value="Wenbiao"/><Override Locale="zh-CN" Value="x"/>',
    'override：默认语言 zh-CN 不写 Override',
  ],
  [
    'a language overridden twice',
    '<Override Locale="en-US" Value="Wenbiao"/>',
    '<Override Locale="en-US" Value="Wenbiao"/><Override Locale="en-US" Value="x"/>',
    'override：「en-US」写了两次',
  ],
  [
    'an override without words',
    '<Override Locale="en-US" Value="Wenbiao"/>',
    '<Override Locale="en-US" Value=""/>',
    'override：「en-US」没有文字',
  ],
  [
    'a label that is a long string',
    '<Label resid="Next.Label"/>',
    '<Label resid="Next.Tip"/>',
    'resid-kind：资源「Next.Tip」在 LongStrings 中，Label 要用 ShortStrings 中的',
  ],
  [
    'a page that is an image',
    '<Metadata>\n              <SourceLocation resid="Functions.Metadata"/>',
    '<Metadata><SourceLocation resid="Functions.Metadata"/></Metadata><Metadata>\n              <SourceLocation resid="Icon.Open.16"/>',
    'resid-kind：资源「Icon.Open.16」在 Images 中，SourceLocation 要用 Urls 中的',
  ],
  [
    'a shared runtime that is not asked for',
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    '',
    'runtime：Requirements 中缺少 SharedRuntime',
  ],
  [
    'a size twice',
    '<bt:Image size="20" resid="Icon.Next.20"/>',
    '<bt:Image size="20" resid="Icon.Next.20"/><bt:Image size="20" resid="Icon.Next.20"/>',
    'icon：20×20 的图标写了两次',
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
  ['long string', 'DefaultValue="打开文表窗格：选表、体检、测算、出文。"', 250],
])('a %s', (_, from, most) => {
  const withLength = (length: number) =>
    lint(manifest.replace(from, from.replace(/"[^"]*"/, `"${'字'.repeat(length)}"`)));
  test('may be as long as Excel shows', () => expect(withLength(most)).toEqual([]));
  test('may not be longer', () => {
    expect(withLength(most + 1)).toEqual([expect.stringMatching(`有 ${most + 1} 个字符，最多 ${most} 个$`)]);
  });
});

test('a fault says where its element begins', () => {
  const changed = manifest.replace('<Version>0.1.0.0', '<Version>x');
  expect(lintManifest(changed, images)).toMatchObject([{ rule: 'identity', line: 10, column: 3 }]);
});

test('a size of icon that Excel does not take is found, whatever else is wrong with it', () => {
  const changed = manifest.replace('size="20" resid="Icon.Next.20"', 'size="128" resid="Icon.Next.20"');
  expect(lint(changed)).toContain('icon：没有「128」这种大小的图标');
});

test('a namespace is ASCII and has one form', () => {
  const changed = manifest.replace(
    'DefaultValue="KEJI"/>',
    'DefaultValue="科技"><bt:Override Locale="en-US" Value="KEJI"/></bt:String>',
  );
  expect(lint(changed)).toEqual([
    'namespace：函数的命名空间是「科技」，应以字母开头，只用字母、数字、下划线和点',
    'namespace：函数的命名空间在各种语言中要相同，不写 Override',
  ]);
});

describe.each([
  ['Group', 'Control', 6, '一组中有 7 个按钮，最多 6 个'],
  ['CustomTab', 'Group', 10, '选项卡中有 11 组，最多 10 组'],
])('a %s', (holder, held, most, words) => {
  const withCount = (count: number) =>
    lint(
      `<OfficeApp xsi:type="TaskPaneApp"><${holder}>${`<${held}/>`.repeat(count)}</${holder}></OfficeApp>`,
    );
  test('may hold as many as Excel takes', () => {
    expect(withCount(most).filter((text) => text.startsWith('ribbon'))).toEqual([]);
  });
  test('may hold no more', () => expect(withCount(most + 1)).toContain(`ribbon：${words}`));
});

test('an id of a resource may have 32 characters and no more', () => {
  const withId = (id: string) => lint(manifest.replaceAll('"Open.Tip"', `"${id}"`));
  expect(withId('A'.repeat(32))).toEqual([]);
  expect(withId('A'.repeat(33)).length).toBeGreaterThan(0);
});

test('an id of a button may have 125 characters and no more', () => {
  const withId = (id: string) => lint(manifest.replace('"Wenbiao.Next"', `"${id}"`));
  expect(withId('A'.repeat(125))).toEqual([]);
  expect(withId('A'.repeat(126))).toEqual(['length：编号有 126 个字符，最多 125 个']);
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
