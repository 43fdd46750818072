import type { Finding } from '../../core/finding.js';
import { labelAttachments } from '../document/label-attachments.js';
import type { OfficialDocument } from '../document/official-document.js';
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
  return { document: { elements: labelAttachments(flow.elements()) }, findings };
}
