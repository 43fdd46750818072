import type { Finding } from '../../core/finding.js';
import type { UnreadableReason } from '../../core/messages/workbook.js';
import { type Letterhead, textPartsOf } from '../../generator/letterhead/letterhead.js';
import { defaultLimits } from '../../workbook/package/read-limits.js';
import { UnreadableWorkbook } from '../../workbook/package/unreadable-workbook.js';
import { editParts } from '../../workbook/patch/part-editor.js';

/** The parts of a letterhead, read within the limits of every input; a finding for what is no sound .docx. */
export function readLetterhead(
  bytes: Uint8Array,
  file: string,
): { readonly content?: Letterhead; readonly findings: readonly Finding[] } {
  const unreadable = (why: string) => {
    const place = { kind: 'file', file } as const;
    return {
      findings: [{ rule: 'letterhead-unreadable', severity: 'mandatory', place, facts: { why } } as const],
    };
  };
  try {
    const parts = editParts(bytes, defaultLimits);
    const content: Letterhead = new Map(
      parts.names().map((part) => [part, isXml(part) ? parts.text(part) : parts.bytes(part)]),
    );
    return textPartsOf(content).length > 0 ? { content, findings: [] } : unreadable('里面没有 Word 文档');
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return unreadable(reasons[error.reason] ?? '已损坏或不完整');
  }
}

const noWord = '不是 .docx 文件';
const tooLarge = '解压后大得不正常';

const reasons: Readonly<Partial<Record<UnreadableReason, string>>> = {
  'empty-file': '是空的，一个字节也没有',
  encrypted: '已加密',
  'legacy-xls': noWord,
  'ole-other': '不是 .docx 文件，像是旧版 .doc',
  pdf: noWord,
  html: noWord,
  xml: noWord,
  text: noWord,
  binary: noWord,
  'file-size': '文件太大',
  'part-count': '内部的部件太多',
  'part-size': tooLarge,
  'total-size': tooLarge,
  'inflate-ratio': '解压后膨胀得不正常，像是有意构造的',
  doctype: '带有 DOCTYPE 声明，正常的文件没有',
};

function isXml(part: string): boolean {
  return /\.(?:xml|rels|vml)$/iu.test(part);
}
