import type { HeadElement } from '../../../document/elements/head.js';
import type { DocumentElement } from '../../../document/official-document.js';
import type { TextPart } from '../../text-run.js';

/** What a document has above its title, by element. One given twice stands twice. */
export interface HeadParts {
  /** 份号, 密级和保密期限, 紧急程度, from the top, 份号 in 仿宋 and the others in 黑体. */
  readonly upper: readonly TextPart[];
  /** 办理标注 of a reply, at the right of the first lines, in 黑体 as 密级 at their left. */
  readonly handling: readonly TextPart[];
  readonly meetingNumber: readonly string[];
  readonly marks: readonly Extract<HeadElement, { kind: 'authority-mark' }>[];
  readonly numbers: readonly string[];
  readonly signers: readonly string[];
}

const upperKinds = ['copy-number', 'classification', 'urgency'] as const;

export function headParts(elements: readonly DocumentElement[]): HeadParts {
  const ofKind = <Kind extends DocumentElement['kind']>(kind: Kind) =>
    elements.filter((element): element is Extract<DocumentElement, { kind: Kind }> => element.kind === kind);
  return {
    upper: upperKinds.flatMap((kind) =>
      ofKind(kind).map(
        ({ text }): TextPart => ({ text, typeface: kind === 'copy-number' ? 'fangSong' : 'heiTi' }),
      ),
    ),
    handling: ofKind('handling-mark').map(({ text }) => ({ text, typeface: 'heiTi' })),
    meetingNumber: ofKind('meeting-number').flatMap(({ lines }) => lines),
    marks: ofKind('authority-mark'),
    numbers: ofKind('document-number').map(({ text }) => text),
    signers: ofKind('signers').flatMap(({ names }) => names),
  };
}

export function isHeadElement(element: DocumentElement): element is HeadElement {
  return (
    element.kind === 'copy-number' ||
    element.kind === 'classification' ||
    element.kind === 'urgency' ||
    element.kind === 'handling-mark' ||
    element.kind === 'meeting-number' ||
    element.kind === 'authority-mark' ||
    element.kind === 'document-number' ||
    element.kind === 'signers'
  );
}
