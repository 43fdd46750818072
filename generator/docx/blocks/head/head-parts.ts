import type { HeadElement } from '../../../document/elements/head.js';
import type { DocumentElement } from '../../../document/official-document.js';

/** What a document has above its title, by element. One given twice stands twice. */
export interface HeadParts {
  /** 份号, 密级和保密期限, 紧急程度, from the top, 份号 in 仿宋 and the others in 黑体. */
  readonly upper: readonly { readonly text: string; readonly typeface: 'fangSong' | 'heiTi' }[];
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
      ofKind(kind).map(({ text }) => ({
        text,
        typeface: kind === 'copy-number' ? ('fangSong' as const) : ('heiTi' as const),
      })),
    ),
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
    element.kind === 'meeting-number' ||
    element.kind === 'authority-mark' ||
    element.kind === 'document-number' ||
    element.kind === 'signers'
  );
}
