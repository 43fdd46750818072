import type { HeadingLevel } from '../../document/elements/flow.js';
import { attachmentElement, issuedElement } from './attachment-element.js';
import type { BlockHandler } from './block-handler.js';
import { chartElement } from './chart-element.js';
import { strayBlock } from './inner-blocks.js';
import { tableElement } from './table-element.js';
import { linesElement, textElement } from './text-element.js';

/** The blocks of a document's elements by the words of GB/T 9704—2012, in the order in which they stand. */
export const elementBlocks: ReadonlyMap<string, BlockHandler> = new Map<string, BlockHandler>([
  ['份号', textElement('copy-number', (text) => ({ kind: 'copy-number', text }))],
  ['密级', textElement('classification', (text) => ({ kind: 'classification', text }))],
  ['紧急程度', textElement('urgency', (text) => ({ kind: 'urgency', text }))],
  ['办理标注', textElement('handling-mark', (text) => ({ kind: 'handling-mark', text }))],
  [
    '会议文件号',
    linesElement('meeting-number', {
      make: (lines) => ({ kind: 'meeting-number', lines }),
      path: (line) => `lines.${line}`,
    }),
  ],
  [
    '发文机关标志',
    linesElement('authority-mark', {
      make: (authorities, settings) => ({
        kind: 'authority-mark',
        authorities,
        suffix: String(settings.get('字样') ?? '文件'),
      }),
      path: (line) => `authorities.${line}`,
      settings: ['字样'],
    }),
  ],
  ['发文字号', textElement('document-number', (text) => ({ kind: 'document-number', text }))],
  [
    '签发人',
    linesElement('signers', {
      make: (names) => ({ kind: 'signers', names }),
      path: (line) => `names.${line}`,
    }),
  ],
  [
    '标题',
    linesElement('title', { make: (lines) => ({ kind: 'title', lines }), path: (line) => `lines.${line}` }),
  ],
  [
    '题注',
    linesElement('title-note', {
      make: (lines) => ({ kind: 'title-note', lines }),
      path: (line) => `lines.${line}`,
    }),
  ],
  ['报告人', textElement('speaker', (text) => ({ kind: 'speaker', text }))],
  ['主送机关', textElement('primary-recipients', (text) => ({ kind: 'primary-recipients', text }))],
  ['一级标题', heading(1)],
  ['二级标题', heading(2)],
  ['三级标题', heading(3)],
  ['四级标题', heading(4)],
  ['表格', tableElement],
  ['列', strayBlock],
  ['图表', chartElement],
  ['类别', strayBlock],
  ['系列', strayBlock],
  ['出席', attendance('出席')],
  ['请假', attendance('请假')],
  ['列席', attendance('列席')],
  [
    '署名',
    linesElement('signature', {
      make: ([authority = '', ...others], settings) => ({
        kind: 'signature',
        authority,
        ...(others.length > 0 && { others }),
        ...(settings.get('印章') === true && { sealed: true }),
      }),
      path: (line) => (line === 0 ? 'authority' : `others.${line - 1}`),
      settings: ['印章'],
    }),
  ],
  [
    '签名章',
    linesElement('signature-stamp', {
      make: ([office = '', ...name]) => ({ kind: 'signature-stamp', office, name: name.join('') }),
      path: (line) => (line === 0 ? 'office' : 'name'),
    }),
  ],
  ['成文日期', textElement('document-date', (text) => ({ kind: 'document-date', text }))],
  ['附注', textElement('note', (text) => ({ kind: 'note', text }))],
  ['印发内容', issuedElement],
  ['附件', attachmentElement],
  ['版记主送', textElement('moved-recipients', (text) => ({ kind: 'moved-recipients', text }))],
  ['抄送', textElement('copied-to', (text) => ({ kind: 'copied-to', text }))],
  [
    '签发校对',
    linesElement('proof', {
      make: ([signer = '', ...proofreader]) => ({
        kind: 'proof',
        signer,
        proofreader: proofreader.join(''),
      }),
      path: (line) => (line === 0 ? 'signer' : 'proofreader'),
    }),
  ],
  [
    '印发',
    linesElement('issuance', {
      make: ([authority = '', ...date], settings) => ({
        kind: 'issuance',
        authority,
        date: date.join(''),
        word: settings.get('字样') === '印' ? '印' : '印发',
      }),
      path: (line) => (line === 0 ? 'authority' : 'date'),
      settings: ['字样'],
    }),
  ],
]);

function heading(level: HeadingLevel): BlockHandler {
  return textElement('heading', (text) => ({ kind: 'heading', level, text }));
}

function attendance(label: '出席' | '请假' | '列席'): BlockHandler {
  return textElement('attendance', (text) => ({ kind: 'attendance', label, text }));
}
