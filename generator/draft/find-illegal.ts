import type { Finding } from '../../core/finding.js';
import { dropIllegal } from '../document/legal-text.js';
import type { DraftLine } from './draft-line.js';

/** The lines that hold a character no document can carry; nothing is written while there is one. */
export function findIllegal(lines: readonly DraftLine[], file: string): Finding[] {
  return lines.flatMap(({ line, text }): Finding[] => {
    const bad = [...text].find((mark) => dropIllegal(mark) === '');
    if (bad === undefined) return [];
    const code = `U+${(bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      {
        rule: 'draft-character-illegal',
        severity: 'mandatory',
        place: { kind: 'file', file, line },
        facts: { code },
      },
    ];
  });
}
