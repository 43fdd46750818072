/** What a paragraph of a draft was taken for. */
export type ParagraphKind =
  | 'handling-mark'
  | 'meeting-number'
  | 'authority-mark'
  | 'document-number'
  | 'signers'
  | 'title'
  | 'title-note'
  | 'speaker'
  | 'recipients'
  | 'heading'
  | 'body'
  | 'table-row'
  | 'attachment-note'
  | 'signature'
  | 'document-date'
  | 'note'
  | 'issued-title'
  | 'attachment-label'
  | 'attachment-title'
  | 'imprint-recipients'
  | 'copied-to'
  | 'issuance'
  | 'checked-by'
  | 'stray';

/** A paragraph of a draft: what the reader takes for one, also where a scraped text broke it into lines. */
export interface DraftParagraph {
  /** From 0, in the order of the draft. */
  readonly index: number;
  /** `stray` is what stands above the title and is no element: what a web page writes round a text. */
  readonly kind: ParagraphKind;
  /** Of a heading, 1 to 4. */
  readonly level?: number;
  /** The text with its inner spaces; lines that belong together joined, white space at its ends and marks of Markdown off. */
  readonly text: string;
  /** Of a table row, which has them in its `text` parted by tabs. */
  readonly cells?: readonly string[];
  /** Rows of one table have one number, from 1. */
  readonly table?: number;
  /** 0 for the document itself; from 1 on, the text it issues and each attachment, in their order. */
  readonly part: number;
  /** For each character of `text` its place in the file: the index of the line from 0, and the offset in it. */
  readonly places: readonly CharacterPlace[];
}

/** Where a character stands in `DraftText.lines`. */
export interface CharacterPlace {
  readonly line: number;
  readonly offset: number;
}

/** A draft that is to be reviewed. */
export interface DraftText {
  readonly name: string;
  /** The lines of the file as they are; of a .docx its paragraphs and table rows. */
  readonly lines: readonly string[];
  /** Whether it is a .docx, which has paragraphs and no lines. */
  readonly isWord: boolean;
  readonly paragraphs: readonly DraftParagraph[];
  /** Which kind of page it is: 「文件」, 「信函」, 「人大会议文件」…, as `wenbiao format` names them. */
  readonly pageKind: string;
  /** Customs of the house that leave the standard, by their ids: `signers-on-reply`. */
  readonly deviations: readonly string[];
}

/** Words of a draft: those of a paragraph from `start` up to `end`. */
export interface Stretch {
  readonly paragraph: DraftParagraph;
  readonly start: number;
  readonly end: number;
}

/** The words themselves. */
export function wordsOf({ paragraph, start, end }: Stretch): string {
  return paragraph.text.slice(start, end);
}

/** Where words begin in the file: line and column from 1, and how many UTF-16 units stand before it, a line break being one. */
export interface DraftPlace {
  readonly kind: 'file';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** How many UTF-16 units the words take in the file; a line break among them counts as one. */
  readonly length: number;
}

/** The places of words in a file, each found in a fixed time once the lines were measured. */
export function placesIn({ name, lines }: DraftText): (stretch: Stretch) => DraftPlace {
  const starts: number[] = [];
  let total = 0;
  for (const line of lines) {
    starts.push(total);
    total += line.length + 1;
  }
  const offsetOf = ({ line, offset }: CharacterPlace) => (starts[line] ?? 0) + offset;
  return ({ paragraph, start, end }) => {
    const first = paragraph.places[start] ?? paragraph.places.at(-1) ?? { line: 0, offset: 0 };
    const last = paragraph.places[end - 1];
    const offset = offsetOf(first);
    return {
      kind: 'file',
      file: name,
      line: first.line + 1,
      column: first.offset + 1,
      offset,
      length: end > start && last !== undefined ? offsetOf(last) + 1 - offset : 0,
    };
  };
}
