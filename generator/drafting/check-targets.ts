import { isDecimalText, trim } from '../../core/decimal.js';
import type { Finding } from '../../core/finding.js';
import { elementTexts } from '../document/element-texts.js';
import type { DocumentElement, OfficialDocument } from '../document/official-document.js';
import type { TextSource } from '../trace/text-source.js';

/** A verb that sets a target, and the number behind it: 「达到1000」, 「控制在1.25以内」. */
const targetPhrase =
  /(?:达到|达|增加到|增至|提高到|增长到|扩大到|突破|超过|降到|降至|减少到|控制在|不低于|不少于)(?:约|近)?([0-9]+(?:\.[0-9]+)?)/g;

/**
 * A finding for each 「达到1000」 in the text of a document whose number no table of the document has. What was computed
 * from the data (500＋600) is declared by its arithmetic.
 */
export function checkTargets({ elements }: OfficialDocument, file: string): Finding[] {
  const all = elements.flatMap((element): readonly DocumentElement[] =>
    element.kind === 'attachment' ? [element, ...element.elements] : [element],
  );
  const listed = new Set(
    all.flatMap((element) => (element.kind === 'table' ? element.rows.flat() : [])).flatMap(decimalIn),
  );
  return all
    .flatMap((element) => (element.kind === 'table' ? [] : targetsOf(element)))
    .flatMap(({ phrase, number, sentence }): Finding[] =>
      decimalIn(number).some((each) => listed.has(each))
        ? []
        : [
            {
              rule: 'target-not-in-tables',
              severity: 'verify',
              place: { kind: 'file', file },
              actual: phrase,
              facts: { sentence },
            },
          ],
    );
}

function decimalIn(text: string): string[] {
  return isDecimalText(text) ? [trim(text)] : [];
}

function targetsOf(element: DocumentElement) {
  return elementTexts(element).flatMap(({ path, text }) =>
    [...text.matchAll(targetPhrase)]
      .filter(({ index }) => !(element.sources ?? []).some((source) => isComputed(source, path, index)))
      .map(({ 0: phrase, 1: number = '', index }) => ({ phrase, number, sentence: sentenceAt(text, index) })),
  );
}

function isComputed({ path, start, end, origin }: TextSource, at: string, index: number): boolean {
  return path === at && start <= index && index < end && origin.arithmetic !== undefined;
}

function sentenceAt(text: string, index: number): string {
  const start = text.lastIndexOf('。', index) + 1;
  const end = text.indexOf('。', index);
  return text.slice(start, end === -1 ? text.length : end + 1);
}
