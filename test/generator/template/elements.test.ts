import { describe, expect, test } from 'vitest';
import type { DocumentElement } from '../../../generator/document/official-document.js';
import { elementBlocks } from '../../../generator/template/blocks/element-blocks.js';
import { fillTemplate } from '../../../generator/template/fill-template.js';

const cases: [string, DocumentElement][] = [
  ['{{#份号}}000012{{/份号}}', { kind: 'copy-number', text: '000012' }],
  ['{{#密级}}机密★1年{{/密级}}', { kind: 'classification', text: '机密★1年' }],
  ['{{#紧急程度}}特急{{/紧急程度}}', { kind: 'urgency', text: '特急' }],
  ['{{#办理标注}}A{{/办理标注}}', { kind: 'handling-mark', text: 'A' }],
  ['{{#会议文件号}}会议文件\n（8）{{/会议文件号}}', { kind: 'meeting-number', lines: ['会议文件', '（8）'] }],
  [
    '{{#发文机关标志}}甲局\n乙局{{/发文机关标志}}',
    { kind: 'authority-mark', authorities: ['甲局', '乙局'], suffix: '文件' },
  ],
  [
    '{{#发文机关标志 字样=""}}甲局{{/发文机关标志}}',
    { kind: 'authority-mark', authorities: ['甲局'], suffix: '' },
  ],
  ['{{#发文字号}}甲〔2025〕3号{{/发文字号}}', { kind: 'document-number', text: '甲〔2025〕3号' }],
  ['{{#签发人}}张某\n李某{{/签发人}}', { kind: 'signers', names: ['张某', '李某'] }],
  ['{{#标题}}甲\n乙{{/标题}}', { kind: 'title', lines: ['甲', '乙'] }],
  ['{{#题注}}（甲）{{/题注}}', { kind: 'title-note', lines: ['（甲）'] }],
  ['{{#报告人}}局长　张某{{/报告人}}', { kind: 'speaker', text: '局长　张某' }],
  ['{{#主送机关}}甲：{{/主送机关}}', { kind: 'primary-recipients', text: '甲：' }],
  ['{{#一级标题}}甲{{/一级标题}}', { kind: 'heading', level: 1, numeral: '一、', text: '甲', body: '' }],
  ['{{#出席}}张某{{/出席}}', { kind: 'attendance', label: '出席', text: '张某' }],
  ['{{#署名}}甲局\n乙局{{/署名}}', { kind: 'signature', authority: '甲局', others: ['乙局'] }],
  ['{{#署名 印章=true}}甲局{{/署名}}', { kind: 'signature', authority: '甲局', sealed: true }],
  ['{{#签名章}}市长\n张某{{/签名章}}', { kind: 'signature-stamp', office: '市长', name: '张某' }],
  ['{{#成文日期}}2025年8月1日{{/成文日期}}', { kind: 'document-date', text: '2025年8月1日' }],
  ['{{#附注}}（甲）{{/附注}}', { kind: 'note', text: '（甲）' }],
  [
    '{{#附件}}{{#标题}}甲{{/标题}}{{/附件}}',
    { kind: 'attachment', label: '附件', title: { kind: 'title', lines: ['甲'] }, elements: [] },
  ],
  [
    '{{#印发内容}}{{#标题}}甲{{/标题}}{{/印发内容}}',
    { kind: 'attachment', label: '', title: { kind: 'title', lines: ['甲'] }, elements: [] },
  ],
  ['{{#版记主送}}甲。{{/版记主送}}', { kind: 'moved-recipients', text: '甲。' }],
  ['{{#抄送}}甲。{{/抄送}}', { kind: 'copied-to', text: '甲。' }],
  ['{{#签发校对}}张某\n李某{{/签发校对}}', { kind: 'proof', signer: '张某', proofreader: '李某' }],
  [
    '{{#印发}}甲局\n2025年8月1日{{/印发}}',
    { kind: 'issuance', authority: '甲局', date: '2025年8月1日', word: '印发' },
  ],
  [
    '{{#印发 字样="印"}}甲局\n2025年8月1日{{/印发}}',
    { kind: 'issuance', authority: '甲局', date: '2025年8月1日', word: '印' },
  ],
];

describe('a block makes its element', () => {
  test.each(cases)('%s', (text, element) => {
    expect(fillTemplate({ name: '试', text, data: {} })).toEqual({
      document: { elements: [element] },
      findings: [],
    });
  });

  test('every block but 表格 and 图表 with their inner ones, and each level and list once, is among them', () => {
    const shown = cases.map(([text]) => /\{\{#([^\s}]+)/.exec(text)?.[1]);
    const alike = ['二级标题', '三级标题', '四级标题', '请假', '列席', '表格', '列', '图表', '类别', '系列'];
    expect(new Set([...shown, ...alike])).toEqual(new Set(elementBlocks.keys()));
  });

  test('an empty block makes none', () => {
    const { document } = fillTemplate({ name: '试', text: '{{#抄送}} {{/抄送}}', data: {} });
    expect(document?.elements).toEqual([]);
  });
});
