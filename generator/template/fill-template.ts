import type { Finding } from '../../core/finding.js';
import type { DocumentElement, OfficialDocument } from '../document/official-document.js';
import { copyData } from './copy-data.js';
import { evaluateNodes } from './evaluate-nodes.js';
import { EvaluationStopped, startEvaluation } from './evaluation.js';
import { collectFindings } from './findings.js';
import { parseTemplate } from './parse/parse-template.js';
import { flowSink } from './sink.js';

export interface TemplateFilling {
  /** The template's name, as findings show it. */
  readonly name: string;
  /** The template's text: Handlebars, with the blocks and helpers of this folder and no others. */
  readonly text: string;
  /** Plain data by field. A field that may be missing is there as `null`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The document a template gives with these data, or every fault of the template and the data at once. A value
 * is always text: it can neither be markup of the template nor of the document. The document is absent when
 * there is a finding of severity 强制性.
 */
export function fillTemplate({ name, text, data }: TemplateFilling): {
  readonly document?: OfficialDocument;
  readonly findings: Finding[];
} {
  if (typeof text !== 'string') throw new TypeError('A template is text');
  const { record, findings: dataFindings } = copyData(name, data);
  const found = collectFindings(name);
  const nodes = parseTemplate(text, found);
  const flow = flowSink((kind) => kind !== 'paragraph');
  try {
    evaluateNodes(nodes ?? [], { value: record }, flow, startEvaluation(found));
  } catch (error) {
    if (!(error instanceof EvaluationStopped)) throw error;
  }
  const findings = [...found.inOrder(), ...dataFindings];
  if (findings.some((finding) => finding.severity === 'mandatory')) return { findings };
  return { document: { elements: withAttachmentLabels(flow.elements()) }, findings };
}

/**
 * 「附件」 for an only attachment, 「附件1」, 「附件2」 … for several; 附件说明 gets their titles, and is left out when
 * there are none. Source: GB/T 9704—2012, 7.3.4 and 7.3.7.
 */
function withAttachmentLabels(elements: readonly DocumentElement[]): DocumentElement[] {
  const titles = elements.flatMap((element) =>
    element.kind === 'attachment' ? [element.title.lines.join('')] : [],
  );
  let ordinal = 0;
  return elements.flatMap((element): DocumentElement[] => {
    if (element.kind === 'attachment') {
      ordinal += 1;
      return [{ ...element, label: titles.length > 1 ? `附件${ordinal}` : '附件' }];
    }
    if (element.kind !== 'attachment-note') return [element];
    return titles.length > 0 ? [{ ...element, titles }] : [];
  });
}
