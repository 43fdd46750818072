/**
 * The parts of an opened .docx while they are being changed: what this folder asks of whoever reads and packs the
 * file. Parts that nobody writes keep their bytes.
 */
export interface DocxParts {
  /** The namespace of relationships that this file uses: transitional or strict. */
  readonly namespaces: { readonly relationships: string };
  /** The part's name as the file spells it; absent when there is none. */
  find(part: string): string | undefined;
  /** The part as text, known to be well-formed. */
  text(part: string): string;
  write(part: string, content: string): void;
  /** The relationships of a part, of the file for `''`, with the last word of their type: `comments`. */
  relationships(part: string): readonly PartRelationship[];
  /** Adds a relationship from a part to another. */
  relate(part: string, kind: string, target: string): void;
  /** A part name that is still free: `word/comments{n}.xml` with the least number. */
  freeName(pattern: string): string;
  /** Declares what a new part holds. */
  declareType(part: string, contentType: string): void;
}

/** A link from one part to another. */
export interface PartRelationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The part with the document's text, which the file's own relationships name. Throws when there is none. */
export function mainPartOf(parts: DocxParts): string {
  const target = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  const name = parts.find(target ?? 'word/document.xml');
  if (name === undefined) throw new RangeError('Expected a .docx with a document part.');
  return name;
}
