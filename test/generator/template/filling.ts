import { describeFinding, findingLine } from '../../../core/messages/describe-finding.js';
import { templateSentences } from '../../../core/messages/template.js';
import { documentText } from '../../../generator/document/document-text.js';
import { fillTemplate } from '../../../generator/template/fill-template.js';

/** The document's text; throws with the findings when there is none. */
export function filledText(text: string, data: Record<string, unknown> = {}): string {
  const { document, findings } = fillTemplate({ name: '试', text, data });
  if (document === undefined) throw new Error(JSON.stringify(findings));
  return documentText(document);
}

/** The findings as `rule line:column actual`, with what is suggested. */
export function faults(text: string, data: Record<string, unknown> = {}): string[] {
  return fillTemplate({ name: '试', text, data }).findings.map(({ rule, place, actual, facts }) => {
    const at = place.kind === 'file' ? (place.path ?? `${place.line}:${place.column}`) : '';
    const suggestion = facts?.['suggestion'] ? ` → ${facts['suggestion']}` : '';
    return `${rule} ${at}${actual === undefined ? '' : ` ${actual}`}${suggestion}`;
  });
}

/** The findings in Chinese. */
export function sentences(text: string, data: Record<string, unknown> = {}): string[] {
  return fillTemplate({ name: '试', text, data }).findings.map((finding) =>
    findingLine(finding, describeFinding(finding, [templateSentences])),
  );
}
