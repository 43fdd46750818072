import { strToU8 } from 'fflate';
import { coreProperties, type FileProperties } from '../docx/finish/core-properties.js';
import { joinParts, packPart } from '../docx/finish/packed-part.js';
import type { Letter } from './fill-letterhead.js';
import { findText, type Letterhead, linksOf } from './letterhead.js';

/**
 * A writer of .docx files from one letterhead: what no document changes is packed once. The same letter and properties
 * give the same bytes. What Word's own properties said of the letterhead, its editor among it, does not go along.
 */
export function letterWriter(
  letterhead: Letterhead,
): (letter: Letter, properties: FileProperties) => Uint8Array {
  const packed = new Map([...letterhead].map(([part, content]) => [part, packPart(part, bytesOf(content))]));
  const properties = linksOf(letterhead, '').find(({ kind }) => kind === 'core-properties')?.target;
  const propertiesPart = findText(letterhead, properties ?? 'docProps/core.xml')?.part;
  return ({ filled }, said) => {
    const parts = new Map(packed);
    for (const [part, xml] of filled) parts.set(part, packPart(part, strToU8(xml)));
    if (propertiesPart !== undefined) {
      parts.set(propertiesPart, packPart(propertiesPart, strToU8(coreProperties(said))));
    }
    return joinParts([...parts.values()]);
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
