import { citeText } from '../citation.js';
import type { FilePlace, Finding, Place, Severity } from '../finding.js';
import { quote, type Sentence } from './sentence.js';

/** A finding in Chinese, in the parts of the message grammar: 位置 | 事实 | 应为 | 办法 | 依据. */
export interface FindingText {
  readonly severity: string;
  readonly where: string;
  readonly fact: string;
  readonly expected?: string;
  readonly fix?: string;
  readonly basis?: string;
  /** The bureau's explanation of a 核实性 finding. */
  readonly explanation?: string;
}

/** 强制性, 核实性, 提示. */
export const severityText: Readonly<Record<Severity, string>> = {
  mandatory: '强制性',
  verify: '核实性',
  hint: '提示',
};

/** 「申报表!D17」, 「policy.yaml 第12行」; empty when only the book as a whole is meant. */
function placeText(place: Place): string {
  if (place.kind === 'sheet') {
    if (place.sheet === undefined) return '';
    return place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`;
  }
  const line = place.line === undefined ? '' : ` 第${place.line}行`;
  const column = place.column === undefined ? '' : `第${place.column}列`;
  const path = place.path === undefined ? '' : `（${place.path}）`;
  return `${place.file}${line}${column}${paragraphText(place)}${path}`;
}

/** 「 第3段「现对…」」: as much of its text as tells it from others. */
function paragraphText({ paragraph }: FilePlace): string {
  if (paragraph === undefined) return '';
  const text = [...paragraph.text.trim()];
  const shown = text.length > 20 ? `${text.slice(0, 20).join('')}…` : text.join('');
  return ` 第${paragraph.number}段${shown === '' ? '' : quote(shown)}`;
}

/**
 * The sentences of a finding. Throws when no area has a sentence for its rule: every rule must have one.
 *
 * @param areas the sentence tables of the areas in use, by rule id
 */
export function describeFinding(
  finding: Finding,
  areas: readonly Readonly<Record<string, Sentence>>[],
): FindingText {
  const sentence = areas.find((area) => Object.hasOwn(area, finding.rule))?.[finding.rule];
  if (sentence === undefined) throw new RangeError(`No sentence for rule \`${finding.rule}\``);
  return {
    severity: severityText[finding.severity],
    where: placeText(finding.place),
    ...sentence(finding),
    ...(finding.explanation === undefined ? {} : { explanation: finding.explanation }),
    ...(finding.citation === undefined ? {} : { basis: citeText(finding.citation) }),
  };
}

/** One line: 「强制性 credit-code 申报表!D17｜事实｜应为…｜办法｜依据」. */
export function findingLine(finding: Finding, text: FindingText): string {
  const parts = [text.fact, text.expected, text.fix, text.basis, explanationText(text)].filter(
    (part) => part !== undefined,
  );
  return `${text.severity} ${finding.rule} ${[text.where, ...parts].filter((part) => part !== '').join('｜')}`;
}

function explanationText({ explanation }: FindingText): string | undefined {
  return explanation === undefined ? undefined : `已说明：${explanation}`;
}
