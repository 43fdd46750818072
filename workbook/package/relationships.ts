import type { Package } from './open-package.js';
import { parseXml } from './parse-xml.js';

/** A link from one part to another (ISO/IEC 29500-2, 6.5.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in the transitional and the strict form: `worksheet`, `comments`. */
  readonly kind: string;
  /** The target's part name, without leading slash; the address as written for a target outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, in file order; none when it has no relationships part. `''` is the package. */
export function readRelationships(book: Package, part: string): Relationship[] {
  const found = book.find(relationshipsPartOf(part));
  const relationships: Relationship[] = [];
  if (found === undefined) return relationships;
  parseXml(book, found, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      relationships.push({
        id: attributes['Id'] ?? '',
        kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  });
  return relationships;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''` → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target relative to its part's folder, or absolute when it begins with a slash. */
function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
