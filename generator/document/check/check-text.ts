import type { Finding } from '../../../core/finding.js';
import { dropIllegal } from '../legal-text.js';
import type { DocumentElement, OfficialDocument } from '../official-document.js';
import { documentFinding, type Report } from './document-finding.js';
import { elementNames } from './element-names.js';

/** Characters of the private use areas: which picture they have is known to one machine only. */
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;

/** What cannot be carried into a file, and what another machine may show otherwise. */
export function checkText({ elements }: OfficialDocument, report: Report): Finding[] {
  return elements.flatMap((element) => {
    const name = elementNames[element.kind];
    return texts(element).flatMap((text) => {
      const kept = dropIllegal(text);
      return [
        ...(kept === text
          ? []
          : [documentFinding(report, 'document-character-dropped', name, '', { text: kept })]),
        ...(privateUse.test(text)
          ? [documentFinding(report, 'document-character-private', name, '', { text: kept }, 'hint')]
          : []),
      ];
    });
  });
}

/** Every text in an element. */
function texts(element: DocumentElement): string[] {
  const found: string[] = [];
  const walk = (value: unknown, key = '') => {
    if (typeof value === 'string' && key !== 'kind') found.push(value);
    else if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      for (const [name, item] of Object.entries(value)) walk(item, name);
    }
  };
  walk(element);
  return found;
}
