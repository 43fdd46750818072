import type { Finding } from '../../core/finding.js';
import { copyData } from '../template/copy-data.js';
import { evaluateNodes } from '../template/evaluate-nodes.js';
import { EvaluationStopped, startEvaluation } from '../template/evaluation.js';
import { collectFindings } from '../template/findings.js';
import type { ValueHelper } from '../template/helpers/value-helper.js';
import { valueHelpers } from '../template/helpers/value-helpers.js';
import { parsePartials } from '../template/parse/parse-partials.js';
import { parseTemplate } from '../template/parse/parse-template.js';
import type { SourcedText } from '../template/sourced-text.js';
import type { TemplateRecord } from '../template/template-value.js';
import { checkContents } from './contents/check-contents.js';
import { type Letterhead, textPartsOf } from './letterhead.js';
import { letterSink } from './part/letter-sink.js';
import { type PreparedPart, preparePart } from './part/prepare-part.js';
import { settlePart } from './part/settle-part.js';

export interface LetterheadFilling {
  /** The file's name, as findings show it. */
  readonly name: string;
  readonly letterhead: Letterhead;
  /** Plain data by field. A field that may be missing is there as `null`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What `{{> 名称}}` may take in: the text by name. */
  readonly partials?: ReadonlyMap<string, string>;
  /** What the letterhead may call for a value; without the house's data when absent. */
  readonly helpers?: ReadonlyMap<string, ValueHelper>;
}

/** The text of one paragraph of a filled letterhead, with where its values come from. */
export interface LetterLine extends SourcedText {
  /** Whether it stands in the document itself and not in a header, footer or note. */
  readonly isMain: boolean;
}

/** A letterhead with data in the places of its tags. */
export interface Letter {
  /** The parts that were filled, by name. */
  readonly filled: ReadonlyMap<string, string>;
  readonly lines: readonly LetterLine[];
}

/** A letter, and what is wrong with the letterhead or the data; no letter when there is a 强制性 finding. */
export interface FilledLetterhead {
  readonly letter?: Letter;
  readonly findings: Finding[];
}

/**
 * Fills a letterhead for one document after another, or finds every fault of it and of the data at once. It is read
 * once, and the data that all share are; the fields of one document go before the shared ones. A value is always
 * text: it keeps the looks of the place it is printed in, and can be neither markup nor a field.
 */
export function letterheadFiller({
  name,
  letterhead,
  data,
  partials = new Map(),
  helpers = valueHelpers,
}: LetterheadFilling): (own: Readonly<Record<string, unknown>>) => FilledLetterhead {
  const shared = copyData(name, data);
  const foundInPartials = collectFindings(name);
  const parsedPartials = parsePartials(partials, foundInPartials);
  const parts = textPartsOf(letterhead).map((source) => {
    const prepared = preparePart(source, name);
    const foundInText = collectFindings(prepared.file);
    const nodes = parseTemplate(prepared.template.text, foundInText) ?? [];
    return { ...source, prepared, foundInText, nodes };
  });
  const atOnce = [...checkContents(letterhead, name), ...parts.flatMap(({ prepared }) => prepared.findings)];
  return (own) => {
    const copied = copyData(name, own);
    const value: TemplateRecord = Object.assign(Object.create(null), shared.record, copied.record);
    const written = parts.map(({ prepared, foundInText, nodes, ...source }) => {
      const found = foundInText.copy();
      const sink = letterSink(prepared.template.stretches);
      try {
        evaluateNodes(nodes, { value }, sink, startEvaluation(found, { helpers, partials: parsedPartials }));
      } catch (error) {
        if (!(error instanceof EvaluationStopped)) throw error;
      }
      const findings = found.inOrder().map((finding) => placed(finding, prepared));
      return { ...source, ...sink.filled(), findings };
    });
    const findings = once([
      ...atOnce,
      ...written.flatMap((part) => part.findings),
      ...foundInPartials.inOrder(),
      ...shared.findings,
      ...copied.findings,
    ]);
    if (findings.some(({ severity }) => severity === 'mandatory')) return { findings };
    return { letter: letterOf(written), findings };
  };
}

function letterOf(
  written: readonly { part: string; label: string; xml: string; lines: readonly SourcedText[] }[],
): Letter {
  let drawings = 0;
  const nextDrawing = () => {
    drawings += 1;
    return drawings;
  };
  return {
    filled: new Map(written.map(({ part, xml }) => [part, settlePart(xml, nextDrawing)])),
    lines: written.flatMap(({ label, lines }) => lines.map((line) => ({ ...line, isMain: label === '' }))),
  };
}

/** The finding at its paragraph, which is what an official can look for in Word. */
function placed(finding: Finding, { file, template }: PreparedPart): Finding {
  const rule = finding.rule === 'template-element-misplaced' ? 'letterhead-element' : finding.rule;
  const { place } = finding;
  if (place.kind !== 'file' || place.file !== file || place.line === undefined) return { ...finding, rule };
  const paragraph = template.paragraphAt(place.line);
  if (paragraph === undefined) return { ...finding, rule, place: { kind: 'file', file } };
  const { number, text } = paragraph;
  return { ...finding, rule, place: { kind: 'file', file, paragraph: { number, text } } };
}

/** Each finding once: the columns that told some apart are gone. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
