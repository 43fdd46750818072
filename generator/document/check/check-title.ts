import type { Finding } from '../../../core/finding.js';
import type { OfficialDocument } from '../official-document.js';
import { widthInCharacters } from '../text-width.js';
import { titleShape } from '../title-lines/title-shape.js';
import { documentFinding, type Report } from './document-finding.js';

/** Whether the lines its author gave a title form 梯形 or 菱形, none of one character (7.3.1). */
export function checkTitle({ elements }: OfficialDocument, report: Report): Finding[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'title' || element.lines.length < 2) return [];
    const shape = titleShape(element.lines.map(widthInCharacters));
    const lone = element.lines.some((line) => [...line].length === 1);
    if (!lone && (shape === '梯形' || shape === '菱形')) return [];
    return [
      documentFinding(report, 'document-title-shape', '标题', '7.3.1', {
        shape: lone ? '有一行只有一个字' : `回行成${shape}`,
      }),
    ];
  });
}
