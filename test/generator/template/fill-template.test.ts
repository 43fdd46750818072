import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../generator/template/fill-template.js';
import { faults, filledText, sentences } from './filling.js';

const rows = [
  { 企业名称: '甲公司', 金额: '650' },
  { 企业名称: '乙公司', 金额: '249.9995' },
];

describe('what a template writes', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['a line is a paragraph', '一\n\n  二  \n', {}, '一\n二'],
    ['a value stands in its line', '共{{家数}}家。', { 家数: 4 }, '共4家。'],
    ['a path goes into a group', '{{单位.名称}}', { 单位: { 名称: '甲' } }, '甲'],
    ['a name in brackets may hold anything', '{{[列 名]}}{{[a.b]}}', { '列 名': '甲', 'a.b': '乙' }, '甲乙'],
    [
      'each walks a list',
      '{{#each 名单}}{{序号 @index}}{{企业名称}}；{{/each}}',
      { 名单: rows },
      '1甲公司；2乙公司；',
    ],
    [
      'first and last are known',
      '{{#each 名单}}{{企业名称}}{{#unless @last}}、{{/unless}}{{#if @first}}（首）{{/if}}{{/each}}',
      { 名单: rows },
      '甲公司、（首）乙公司',
    ],
    ['an empty list has its else', '{{#each 名单}}x{{else}}无{{/each}}', { 名单: [] }, '无'],
    ['../ reaches out', '{{#each 名单}}{{../年度}}{{/each}}', { 年度: '2023', 名单: [{}] }, '2023'],
    ['this is the item', '{{#each 名单}}{{this}}{{/each}}', { 名单: ['甲', '乙'] }, '甲乙'],
    ['with goes into a group', '{{#with 单位}}{{名称}}{{/with}}', { 单位: { 名称: '甲' } }, '甲'],
    ['a missing group has its else', '{{#with 单位}}x{{else}}无{{/with}}', { 单位: null }, '无'],
    ['comments are not printed', '{{! 一 }}{{!-- {{二}} --}}三', {}, '三'],
    ['tildes take the space away', '一 {{~数~}} 二', { 数: 1 }, '一1二'],
    ['escaped braces are text', '\\{{企业名称}}', {}, '{{企业名称}}'],
    ['a literal prints', '{{"甲"}}', {}, '甲'],
  ])('%s', (_, template, data, text) => {
    expect(filledText(template, data)).toBe(text);
  });

  test('headings are numbered, restart below a higher one, and take the text that follows them', () => {
    const template = [
      '{{#一级标题}}甲{{/一级标题}}',
      '{{#二级标题}}乙。{{/二级标题}}正文。',
      '{{#二级标题}}丙{{/二级标题}}',
      '{{#三级标题}}丁{{/三级标题}}',
      '{{#四级标题}}戊{{/四级标题}}',
      '{{#一级标题}}己{{/一级标题}}',
      '{{#二级标题}}庚{{/二级标题}}',
    ].join('\n');
    expect(filledText(template)).toBe('一、甲\n（一）乙。正文。\n（二）丙\n1.丁\n（1）戊\n二、己\n（一）庚');
  });

  test('attachments get their labels and the note their titles', () => {
    const one = '{{附件说明}}\n{{#附件}}{{#标题}}名单{{/标题}}甲{{/附件}}';
    expect(filledText(one)).toBe('附件：名单\n附件\n名单\n甲');
    expect(filledText(`${one}\n{{#附件}}{{#标题}}表{{/标题}}{{/附件}}`)).toBe(
      '附件：1. 名单\n2. 表\n附件1\n名单\n甲\n附件2\n表',
    );
    expect(filledText('{{附件说明}}甲')).toBe('甲');
  });

  const table =
    '{{#表格 名单}}{{#列 "序号" 宽=12 合计="合计"}}{{序号 @index}}{{/列}}' +
    '{{#列 "企业名称" 宽=60 对齐="左"}}{{企业名称}}{{/列}}' +
    '{{#列 "金额" 宽=30 对齐="右" 合计=(金额 合计)}}{{金额 金额}}{{/列}}{{/表格}}';

  test('a table has a row for each item and a total', () => {
    const { document } = fillTemplate({ name: '试', text: table, data: { 名单: rows, 合计: '899.9995' } });
    expect(document?.elements.map(({ sources, ...element }) => element)).toEqual([
      {
        kind: 'table',
        columns: [
          { title: '序号', width: 12, align: 'center' },
          { title: '企业名称', width: 60, align: 'left' },
          { title: '金额', width: 30, align: 'right' },
        ],
        rows: [
          ['1', '甲公司', '650'],
          ['2', '乙公司', '249.9995'],
        ],
        total: ['合计', '', '899.9995'],
      },
    ]);
  });

  test('a table without rows says 无', () => {
    expect(filledText(table, { 名单: [], 合计: '0' })).toBe('序号\t企业名称\t金额\n无\n合计\t\t0');
  });
});

describe('what a value may do', () => {
  test.each([
    ['=HYPERLINK("http://x","y")'],
    ['{{x}}'],
    ['{{#each 名单}}'],
    ['<w:p>'],
    [']]>'],
    ['&amp;'],
    ['{{{raw}}}'],
    ['𠮷㐂'],
  ])('%s stands in the text as it is', (value) => {
    expect(filledText('甲{{值}}乙', { 值: value })).toBe(`甲${value}乙`);
  });

  test.each([
    ['一\n二', '一 二'],
    ['一\r\n\t二', '一 二'],
    ['一\u2028二', '一 二'],
  ])('%j makes no new paragraph', (value, text) => {
    expect(filledText('{{值}}', { 值: value })).toBe(text);
  });

  test.each([['\u0000'], ['\u001f'], ['\ud800'], ['\udc00'], ['\ufffe'], ['\uffff']])(
    '%j is dropped with a finding',
    (mark) => {
      const data = { 名单: [{ 名称: `甲${mark}公司` }] };
      expect(filledText('{{#each 名单}}{{名称}}{{/each}}', data)).toBe('甲公司');
      expect(faults('{{#each 名单}}{{名称}}{{/each}}', data)).toEqual([
        'data-character-dropped 名单[0].名称',
      ]);
    },
  );

  test.each<[string, unknown, string[]]>([
    ['missing', undefined, ['template-value-missing 1:3']],
    ['null', null, ['template-value-missing 1:3']],
    ['empty', '', ['template-value-empty 1:3']],
    ['false', false, ['template-value-unprintable 1:3']],
    ['true', true, ['template-value-unprintable 1:3']],
    ['a list', [], ['template-value-unprintable 1:3']],
    ['a group', {}, ['template-value-unprintable 1:3']],
    ['a fraction', 0.5, ['template-value-unprintable 1:3']],
    ['0', 0, []],
    ['"0"', '0', []],
  ])('%s has its own outcome when printed', (_, value, expected) => {
    expect(faults('{{值}}', { 值: value })).toEqual(expected);
  });

  test('0 and "0" print 0, and are something to #if; empty, false and missing are nothing', () => {
    expect(filledText('{{甲}}{{乙}}', { 甲: 0, 乙: '0' })).toBe('00');
    const ask = '{{#if 值}}有{{else}}无{{/if}}';
    const answers = [0, '0', '', false, null, []].map((value) => filledText(ask, { 值: value }));
    expect(answers).toEqual(['有', '有', '无', '无', '无', '无']);
  });
});

describe('what is refused', () => {
  test.each([
    ['{{constructor}}'],
    ['{{__proto__}}'],
    ['{{toString}}'],
    ['{{值.constructor}}'],
    ['{{值.length}}'],
    ['{{#with __proto__}}x{{/with}}'],
    ['{{lookup 值 "constructor"}}'],
    ['{{log 值}}'],
    ['{{{值}}}'],
    ['{{&值}}'],
    ['{{> 部件}}'],
    ['{{#> 部件}}x{{/部件}}'],
    ['{{* 装饰}}'],
    ['{{#each 名单 as |x|}}{{/each}}'],
    ['{{{{raw}}}}x{{{{/raw}}}}'],
    ['{{^值}}x{{/值}}'],
    ['{{else}}'],
    ['{{@root}}'],
    ['{{@index}}'],
    ['{{../值}}'],
  ])('%s', (template) => {
    const { document, findings } = fillTemplate({
      name: '试',
      text: template,
      data: { 值: '甲', 名单: [{}] },
    });
    expect(document).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('data with hostile keys are plain data', () => {
    const data = JSON.parse('{"__proto__": "甲", "constructor": "乙"}');
    expect(filledText('{{__proto__}}{{constructor}}', data)).toBe('甲乙');
    expect(({} as Record<string, unknown>)['甲']).toBeUndefined();
  });

  test('anything but text and plain data is a mistake of the program', () => {
    const program = { type: 'Program', body: [] } as unknown as string;
    expect(() => fillTemplate({ name: '试', text: program, data: {} })).toThrow(TypeError);
    expect(() => faults('', { 值: () => 1 })).toThrow(TypeError);
    expect(() => faults('', { 值: Number.NaN })).toThrow(TypeError);
    const circle: Record<string, unknown> = {};
    circle['值'] = circle;
    expect(() => faults('', circle)).toThrow(RangeError);
  });
});

describe('every fault at once', () => {
  test('with its line, its column and the nearest name', () => {
    const template = [
      '{{#标体}}甲{{/标体}}',
      '正文{{企业名}}，{{大写字 合计}}，{{大写 合计}}，｛｛年度｝｝，{{年度',
      '{{#each 名单}}{{合计}}{{#if 年度}}{{企业明称}}{{/each}}{{缺}}',
      '{{/if}}{{#表格 名单}}字{{#列 "甲" 对齐="斜" 高=1}}{{空}}{{/列}}{{/表格}}',
      '{{#标题}}{{#附件}}x{{/附件}}{{/标题}}{{大写 合计 合计}}{{#列 "a"}}{{/列}}{{#each 合计}}{{/each}}',
    ].join('\n');
    const data = { 企业名称: '甲', 合计: '十', 年度: '2023', 缺: null, 名单: [{ 企业名称: '乙', 空: '' }] };
    expect(faults(template, data)).toEqual([
      'template-block-unknown 1:1 标体 → 标题',
      'template-field-unknown 2:5 企业名 → 企业名称',
      'template-helper-unknown 2:11 大写字 → 大写',
      'template-argument-kind 2:27 十',
      'template-fullwidth-braces 2:32 ｛｛',
      'template-fullwidth-braces 2:36 ｝｝',
      'template-tag-unfinished 2:39 {{年度',
      'template-field-unknown 3:15 合计 → ../合计',
      'template-block-open 3:19 {{#if 年度}}',
      'template-field-unknown 3:25 年度 → ../年度',
      'template-field-unknown 3:31 企业明称 → 企业名称',
      'template-value-missing 3:48',
      'template-block-unopened 4:1 {{/if}}',
      'template-table-content 4:8 字',
      'template-column-width 4:19',
      'template-column-align 4:19 斜',
      'template-argument-unknown 4:35 高',
      'template-value-empty 4:42',
      'template-element-misplaced 5:8 附件',
      'template-argument-count 5:30 大写',
      'template-element-misplaced 5:42 列',
      'template-value-kind 5:58',
    ]);
  });

  test('also where the data do not lead', () => {
    expect(faults('{{#if 无}}{{错}}{{空}}{{else}}{{误}}{{/if}}', { 无: null, 空: null })).toEqual([
      'template-field-unknown 1:12 错',
      'template-field-unknown 1:30 误',
    ]);
  });

  test('a fault in every row is told once, a missing value in each row it is missing from', () => {
    const list = { 名单: [{ 名称: null }, { 名称: '甲' }, { 名称: null }] };
    expect(sentences('{{#each 名单}}{{名}}{{名称}}{{/each}}', list)).toEqual([
      '强制性 template-field-unknown 试 第1行第15列｜数据中没有字段「名」｜是否为「名称」',
      '强制性 template-value-missing 试 第1行第20列｜第1行的「名称」没有值｜补填这一项；可以没有的，用{{#if}}写明没有时怎样',
      '强制性 template-value-missing 试 第1行第20列｜第3行的「名称」没有值｜补填这一项；可以没有的，用{{#if}}写明没有时怎样',
    ]);
  });

  test.each<[string, string[]]>([
    ['{{#if 年度}}', ['template-block-open 1:1 {{#if 年度}}']],
    ['{{/if}}', ['template-block-unopened 1:1 {{/if}}']],
    [
      '{{#if 年度}}{{/each}}',
      ['template-block-open 1:1 {{#if 年度}}', 'template-block-unopened 1:11 {{/each}}'],
    ],
    ['{{年度 年度 }', ['template-tag-unfinished 1:1 {{年度 年度 ']],
    ['{{"年度}}', ['template-tag-unfinished 1:1 {{']],
    ['{{年度 = 1}}', ['template-tag-syntax 1:1 {{年度 = 1}}']],
    ['{{}}', ['template-tag-syntax 1:1 {{}}']],
    ['{{!-- 年度', ['template-tag-unfinished 1:1 {{!-- 年度']],
  ])('%s', (template, expected) => {
    expect(faults(template, { 年度: '2023' })).toEqual(expected);
  });

  test('every rule has a sentence without a word of an English library', () => {
    const text =
      '{{#each x}}{{{y}}}{{/if}}{{#附件}}{{/附件}}{{#表格 名单}}{{/表格}}{{值.a}}{{#with 值}}{{/with}}{{否}}{{[';
    for (const sentence of sentences(text, { 值: '1', 名单: [], 否: false })) {
      expect(sentence.replace(/\{\{[^｜」]*/g, '').replace(/^强制性 [a-z-]+/, '')).not.toMatch(
        /[A-Za-z]{4,}/,
      );
    }
  });
});

describe('limits', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['text', 'x'.repeat(200_001), {}, 'template-too-long 1:1'],
    ['depth', `${'{{#if 值}}'.repeat(10_000)}`, { 值: 1 }, 'template-too-deep 1:289'],
    ['a list', '{{#each 值}}x{{/each}}', { 值: Array(1_000_000).fill('甲') }, 'template-list-too-long 1:1'],
    [
      'steps',
      '{{#each 值}}{{#each ../值}}{{@index}}{{/each}}{{/each}}',
      { 值: Array(2000).fill('甲') },
      'template-too-large 1:28',
    ],
    [
      'text in loops, which takes steps too',
      '{{#each 值}}{{#each ../值}}甲{{/each}}{{/each}}',
      { 值: Array(2000).fill('甲') },
      'template-too-large 1:12',
    ],
    [
      'output',
      `{{#each 值}}${'长'.repeat(10_000)}{{/each}}`,
      { 值: Array(1001).fill('甲') },
      'template-output-too-large 1:1',
    ],
    [
      'output of values',
      '{{#each 值}}{{this}}{{/each}}',
      { 值: Array(1001).fill('长'.repeat(10_000)) },
      'template-output-too-large 1:14',
    ],
    ['a tag', `{{${'('.repeat(100_000)}}}`, {}, `template-tag-syntax 1:1 {{${'('.repeat(58)}`],
    ['comments', '{{!--'.repeat(39_000), {}, `template-tag-unfinished 1:1 ${'{{!--'.repeat(12)}`],
  ])(
    '%s',
    (_, template, data, expected) => {
      expect(faults(template, data)).toEqual([expected]);
    },
    60_000,
  );

  test('depth, rows and text just below the limit pass', () => {
    expect(filledText(`${'{{#if 值}}'.repeat(32)}甲${'{{/if}}'.repeat(32)}`, { 值: 1 })).toBe('甲');
    expect(filledText('{{#each 值}}{{this}}{{/each}}', { 值: Array(10_000).fill('甲') })).toHaveLength(
      10_000,
    );
    expect(filledText('x'.repeat(200_000))).toHaveLength(200_000);
  });
});
