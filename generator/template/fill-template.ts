import type { Finding } from '../../core/finding.js';
import { labelAttachments } from '../document/label-attachments.js';
import type { OfficialDocument, PageKindName } from '../document/official-document.js';
import { copyData } from './copy-data.js';
import { evaluateNodes } from './evaluate-nodes.js';
import { EvaluationStopped, startEvaluation } from './evaluation.js';
import { collectFindings } from './findings.js';
import type { ValueHelper } from './helpers/value-helper.js';
import { valueHelpers } from './helpers/value-helpers.js';
import { parsePartials } from './parse/parse-partials.js';
import { parseTemplate } from './parse/parse-template.js';
import { flowSink } from './sink.js';
import type { TemplateRecord } from './template-value.js';

export interface TemplateFilling {
  /** The template's name, as findings show it. */
  readonly name: string;
  /** The template's text: Handlebars, with the blocks and helpers of this folder and no others. */
  readonly text: string;
  /** Plain data by field. A field that may be missing is there as `null`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What `{{> 名称}}` may take in: the text by name. */
  readonly partials?: ReadonlyMap<string, string>;
  /** What the template may call for a value; without the house's data when absent. */
  readonly helpers?: ReadonlyMap<string, ValueHelper>;
  /** The kind of page the document stands on; plain when absent. */
  readonly pageKind?: PageKindName;
}

/** A document, or why there is none. */
export interface FilledTemplate {
  /** Absent when there is a finding of severity 强制性. */
  readonly document?: OfficialDocument;
  readonly findings: Finding[];
}

/**
 * The document a template gives with these data, or every fault of the template and the data at once. A value
 * is always text: it can neither be markup of the template nor of the document.
 */
export function fillTemplate(filling: TemplateFilling): FilledTemplate {
  return templateFiller(filling)({});
}

/**
 * Fills a template for one document after another: it is read once, and the data that all share are. The fields of
 * one document come beside them; one of the same name goes before the shared one.
 */
export function templateFiller({
  name,
  text,
  data,
  partials,
  helpers = valueHelpers,
  pageKind,
}: TemplateFilling): (own: Readonly<Record<string, unknown>>) => FilledTemplate {
  if (typeof text !== 'string') throw new TypeError('A template is text');
  const shared = copyData(name, data);
  const foundInText = collectFindings(name);
  const nodes = parseTemplate(text, foundInText) ?? [];
  const parsedPartials = parsePartials(partials ?? new Map(), foundInText);
  return (own) => {
    const copied = copyData(name, own);
    const value: TemplateRecord = Object.assign(Object.create(null), shared.record, copied.record);
    const found = foundInText.copy();
    const flow = flowSink((kind) => kind !== 'paragraph');
    try {
      evaluateNodes(nodes, { value }, flow, startEvaluation(found, { helpers, partials: parsedPartials }));
    } catch (error) {
      if (!(error instanceof EvaluationStopped)) throw error;
    }
    const findings = [...found.inOrder(), ...shared.findings, ...copied.findings];
    if (findings.some((finding) => finding.severity === 'mandatory')) return { findings };
    const elements = labelAttachments(flow.elements());
    return { document: { ...(pageKind !== undefined && { pageKind }), elements }, findings };
  };
}
