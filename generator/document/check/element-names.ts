import type { ElementKind } from '../official-document.js';

/** The elements by their names in GB/T 9704—2012, in the order in which they stand in a document. */
export const elementNames = {
  'copy-number': '份号',
  classification: '密级和保密期限',
  urgency: '紧急程度',
  'handling-mark': '办理标注',
  'meeting-number': '会议文件编号',
  'authority-mark': '发文机关标志',
  'document-number': '发文字号',
  signers: '签发人',
  title: '标题',
  'title-note': '题注',
  speaker: '报告人',
  'primary-recipients': '主送机关',
  heading: '正文',
  paragraph: '正文',
  table: '正文',
  figure: '正文',
  chart: '正文',
  'attachment-note': '附件说明',
  attendance: '出席人员名单',
  signature: '发文机关署名',
  'signature-stamp': '签名章',
  'document-date': '成文日期',
  note: '附注',
  attachment: '附件',
  'moved-recipients': '版记中的主送机关',
  'copied-to': '抄送机关',
  proof: '签发和校对',
  issuance: '印发机关和印发日期',
} as const satisfies Readonly<Record<ElementKind, string>>;

const names = Object.values<string>(elementNames);

/** Where in a document an element stands: elements of a name share a place. */
export function placeInOrder(kind: ElementKind): number {
  return names.indexOf(elementNames[kind]);
}
