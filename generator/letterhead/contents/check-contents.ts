import type { Finding } from '../../../core/finding.js';
import type { RefusedKind } from '../../../core/messages/letterhead.js';
import { readAttribute, scanTags, unescapeXml } from '../../../core/xml/xml-text.js';
import { type Letterhead, linksIn } from '../letterhead.js';
import { readFieldCodes } from './read-field-codes.js';

/** Links to what a letterhead may not bring along, and what that is. */
const refusedLinks: Readonly<Record<string, RefusedKind>> = {
  attachedTemplate: 'attached-template',
  vbaProject: 'macro',
  wordVbaData: 'macro',
  keyMapCustomizations: 'macro',
  attachedToolbars: 'macro',
  oleObject: 'object',
  control: 'control',
  activeXControlBinary: 'control',
  aFChunk: 'chunk',
  subDocument: 'sub-document',
  frame: 'frame',
  comments: 'comments',
};

/** Elements of WordprocessingML that a letterhead may not have. */
const refusedElements: Readonly<Record<string, RefusedKind>> = {
  altChunk: 'chunk',
  subDoc: 'sub-document',
  object: 'object',
  OLEObject: 'object',
  control: 'control',
  mailMerge: 'mail-merge',
  ins: 'revisions',
  del: 'revisions',
  moveFrom: 'revisions',
  moveTo: 'revisions',
};

/** Fields that only count pages, point into the document or are filled in by hand. All others could fetch or run something, or change with the clock. */
const soundFields = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'PAGEREF',
  'REF',
  'NOTEREF',
  'STYLEREF',
  'SEQ',
  'TOC',
  'TC',
  'HYPERLINK',
  'EQ',
  'SYMBOL',
  'ADVANCE',
  'FORMTEXT',
  'FORMCHECKBOX',
  'FORMDROPDOWN',
]);

/**
 * Everything in a letterhead that would run, fetch or carry along what no official document has: macros, attached
 * templates, links to outside but hyperlinks, other files inside it, fields that read or run something, comments and
 * revisions. Each is one finding, however often it stands there.
 */
export function checkContents(letterhead: Letterhead, file: string): Finding[] {
  const found = new Map<string, Finding>();
  const refuse: Refuse = (kind, actual) => {
    const place = { kind: 'file', file } as const;
    const shown = actual === undefined ? {} : { actual };
    found.set(`${kind} ${actual}`, {
      rule: 'letterhead-refused',
      severity: 'mandatory',
      place,
      ...shown,
      facts: { kind },
    });
  };
  for (const [part, xml] of letterhead) {
    if (/(?:^|\/)vba[^/]*\.(?:bin|xml)$/i.test(part)) refuse('macro', part);
    if (/(?:^|\/)activex\//i.test(part)) refuse('control', part);
    if (typeof xml !== 'string') continue;
    if (part.toLowerCase() === '[content_types].xml' && /macroEnabled/i.test(xml)) refuse('macro', '.docm');
    if (/\.rels$/i.test(part)) checkLinks(part, xml, refuse);
    else {
      checkElements(xml, refuse);
      for (const field of readFieldCodes(xml)) {
        const [keyword = ''] = /^[A-Z]+|^=/.exec(field.trim().toUpperCase()) ?? [];
        if (/\{\{|｛｛/.test(field)) refuse('tag-in-field', field.trim());
        else if (keyword !== '=' && !soundFields.has(keyword))
          refuse('field', keyword === '' ? field.trim() : keyword);
      }
    }
  }
  // What an element says without a name, a link to the same says with one.
  const named = new Set(
    [...found.values()].flatMap(({ actual, facts }) => (actual === undefined ? [] : facts?.['kind'])),
  );
  return [...found.values()].filter(
    ({ actual, facts }) => actual !== undefined || !named.has(facts?.['kind']),
  );
}

type Refuse = (kind: RefusedKind, actual?: string) => void;

function checkLinks(part: string, xml: string, refuse: Refuse): void {
  const owner = part.replace(/_rels\/([^/]*)\.rels$/i, '$1');
  for (const { kind, target, external } of linksIn(xml, owner)) {
    const refused = Object.hasOwn(refusedLinks, kind) ? refusedLinks[kind] : undefined;
    // A chart keeps its numbers in a workbook; any other file inside the file is an object.
    const isObject = kind === 'package' && !/\/charts\//i.test(owner);
    if (refused !== undefined) refuse(refused, refused === 'comments' ? undefined : target);
    else if (isObject) refuse('object', target);
    else if (external && kind !== 'hyperlink') refuse('external', target);
  }
}

function checkElements(xml: string, refuse: Refuse): void {
  let word: string | undefined;
  for (const tag of scanTags(xml)) {
    const { name, prefix, isClose } = tag;
    word ??= prefix;
    // A picture of VML may name its file itself (ECMA-376 part 4, 19.1.2.11).
    const source = name === 'imagedata' || name === 'fill' ? readAttribute(xml, tag, 'src') : undefined;
    if (source !== undefined && source !== '') refuse('external', unescapeXml(source));
    if (isClose || (prefix !== word && name !== 'OLEObject')) continue;
    const kind = Object.hasOwn(refusedElements, name) ? refusedElements[name] : undefined;
    if (kind !== undefined) refuse(kind);
  }
}
