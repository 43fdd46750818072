import { readAttribute, scanTags, unescapeXml } from '../../core/xml/xml-text.js';

/**
 * A bureau's own Word file with `{{字段}}` in its text: its parts by name, in the file's order. The parts that are
 * XML come as text, known to be well-formed and without DOCTYPE.
 */
export type Letterhead = ReadonlyMap<string, string | Uint8Array>;

/** A link from a part to another part, or to a place outside the file (ISO/IEC 29500-2, 6.5.3). */
export interface PartLink {
  /** The last word of its type: `header`, `attachedTemplate`. */
  readonly kind: string;
  /** The part's name; the address as written for a place outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The links of a part, of the whole file for `''`; none when it has no relationships. */
export function linksOf(letterhead: Letterhead, part: string): PartLink[] {
  const slash = part.lastIndexOf('/') + 1;
  const xml = findText(letterhead, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)?.xml ?? '';
  return linksIn(xml, part);
}

/** The links that a relationships part lists. @param owner the part they start from */
export function linksIn(xml: string, owner: string): PartLink[] {
  return [...scanTags(xml)]
    .filter(({ name, isClose }) => name === 'Relationship' && !isClose)
    .map((tag) => {
      const said = (name: string) => unescapeXml(readAttribute(xml, tag, name) ?? '');
      const external = said('TargetMode').toLowerCase() === 'external';
      const target = said('Target');
      return {
        kind: said('Type').split('/').at(-1) ?? '',
        target: external ? target : pathFrom(owner, target),
        external,
      };
    });
}

/** The XML part of that name, whatever its case (ISO/IEC 29500-2, 6.2.2.3); absent when there is none. */
export function findText(
  letterhead: Letterhead,
  name: string,
): { readonly part: string; readonly xml: string } | undefined {
  for (const [part, xml] of letterhead) {
    if (typeof xml === 'string' && part.toLowerCase() === name.toLowerCase()) return { part, xml };
  }
  return undefined;
}

/** A part with text of the document. */
export interface TextPart {
  readonly part: string;
  readonly xml: string;
  /** What it is called: empty for the document itself, 「页眉」. */
  readonly label: string;
}

const labels: Readonly<Record<string, string>> = {
  header: '页眉',
  footer: '页脚',
  footnotes: '脚注',
  endnotes: '尾注',
};

/** The document part, then headers, footers and notes in the order of its links; none in a file without a document. */
export function textPartsOf(letterhead: Letterhead): TextPart[] {
  const main = linksOf(letterhead, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const document = findText(letterhead, main ?? 'word/document.xml');
  if (document === undefined) return [];
  const others = linksOf(letterhead, document.part).flatMap(({ kind, target, external }) => {
    const label = Object.hasOwn(labels, kind) && !external ? labels[kind] : undefined;
    const found = label === undefined ? undefined : findText(letterhead, target);
    return label === undefined || found === undefined ? [] : [{ ...found, label }];
  });
  const first = others.filter(({ part }, at) => others.findIndex((each) => each.part === part) === at);
  return [{ ...document, label: '' }, ...first];
}

function pathFrom(owner: string, target: string): string {
  const path = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
