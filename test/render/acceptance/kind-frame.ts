import type { DocumentElement, PageKindName } from '../../../generator/document/official-document.js';
import type { DocumentFormat } from '../../../generator/measure/checks/measured-document.js';
import { exampleDocuments } from '../../generator/example-documents.js';

/** What a sound document of a kind has around its text. */
export interface KindFrame {
  /** 版头, title, 主送机关: whatever stands above the text. */
  readonly top: readonly DocumentElement[];
  /** 署名, date, 附注, 出席. */
  readonly closing: readonly DocumentElement[];
  readonly imprint: readonly DocumentElement[];
}

export const kinds = Object.keys(exampleDocuments) as PageKindName[];

const text: readonly DocumentElement['kind'][] = ['heading', 'paragraph', 'table', 'figure'];
const imprint: readonly DocumentElement['kind'][] = ['moved-recipients', 'copied-to', 'proof', 'issuance'];
/** They belong to the example's own attachments. */
const attached: readonly DocumentElement['kind'][] = ['attachment-note', 'attachment'];

export function frameOf(kind: PageKindName): KindFrame {
  const { elements } = exampleDocuments[kind];
  const first = elements.findIndex((element) => text.includes(element.kind));
  const below = elements
    .slice(first)
    .filter((element) => !text.includes(element.kind) && !attached.includes(element.kind));
  return {
    top: elements.slice(0, first),
    closing: below.filter((element) => !imprint.includes(element.kind)),
    imprint: below.filter((element) => imprint.includes(element.kind)),
  };
}

/** The format by which a kind is measured. */
export function formatOf(kind: PageKindName): DocumentFormat {
  const special = { letter: '信函', order: '命令', minutes: '纪要' } as const;
  return kind === 'letter' || kind === 'order' || kind === 'minutes' ? special[kind] : '文件';
}
