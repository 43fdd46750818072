import { findDocumentNumberFault } from '../../../core/document-number.js';
import type { Finding } from '../../../core/finding.js';
import type { OfficialDocument } from '../official-document.js';
import { documentFinding, type Report } from './document-finding.js';

/** The form of 发文字号 (7.2.5). An order and 纪要 are numbered 「第5号」 too (10.2). */
export function checkNumber({ elements, pageKind }: OfficialDocument, report: Report): Finding[] {
  const countsAlone = pageKind === 'order' || pageKind === 'minutes';
  return elements.flatMap((element) => {
    if (element.kind !== 'document-number') return [];
    if (countsAlone && /^（?第[1-9]\d*[号期]）?$/.test(element.text)) return [];
    const found = findDocumentNumberFault(element.text);
    if (found === undefined) return [];
    const facts = { number: element.text, fault: found.fault, right: found.right ?? '' };
    return [documentFinding(report, 'document-number-form', '发文字号', '7.2.5', facts)];
  });
}
