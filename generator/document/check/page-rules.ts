import type { ElementKind, PageKindName } from '../official-document.js';

/** What a kind of page must have and may not have. */
export interface PageRule {
  readonly name: string;
  readonly clause: string;
  readonly required: readonly ElementKind[];
  readonly foreign: readonly ElementKind[];
}

const ofMeetings: readonly ElementKind[] = ['meeting-number', 'speaker', 'proof'];
const ofHead: readonly ElementKind[] = ['authority-mark', 'document-number', 'signers'];
const signed: readonly ElementKind[] = ['signature', 'document-date'];
const file: readonly ElementKind[] = ['authority-mark', 'document-number', 'title'];

/** GB/T 9704—2012, clause 7 and clause 10; a congress document and a decision have no 版头 of it. */
export const pageRules: Readonly<Record<PageKindName, PageRule>> = {
  downward: {
    name: '文件',
    clause: '7',
    required: [...file, ...signed, 'issuance'],
    foreign: [...ofMeetings, 'signers'],
  },
  upward: {
    name: '上行文',
    clause: '7.2.6',
    required: [...file, 'signers', 'primary-recipients', ...signed, 'issuance'],
    foreign: ofMeetings,
  },
  letter: {
    name: '信函格式',
    clause: '10.1',
    required: [...file, 'primary-recipients', ...signed],
    foreign: [...ofMeetings, 'signers', 'issuance'],
  },
  order: {
    name: '命令（令）格式',
    clause: '10.2',
    required: ['authority-mark', 'document-number', 'signature-stamp', 'document-date'],
    foreign: [...ofMeetings, 'signers'],
  },
  minutes: {
    name: '纪要格式',
    clause: '10.3',
    required: ['authority-mark'],
    foreign: [...ofMeetings, 'signers', 'signature', 'signature-stamp'],
  },
  congress: {
    name: '人大会议文件',
    clause: '',
    required: ['meeting-number', 'title', 'title-note', 'speaker', 'primary-recipients'],
    foreign: ofHead,
  },
  decision: {
    name: '决定',
    clause: '',
    required: ['title', 'title-note'],
    foreign: [...ofMeetings, ...ofHead],
  },
  plain: { name: '无版头的文件', clause: '', required: ['title'], foreign: [] },
};
