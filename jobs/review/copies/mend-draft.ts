import type { IsoDate } from '../../../core/calendar.js';
import { applyMends } from '../../../core/review/apply-mends.js';
import type { Mend, ReviewFinding } from '../../../core/review/review-draft.js';
import { readDocxText } from '../../../generator/comments/read-docx-text.js';
import { locateLines } from '../../../generator/draft/locate-lines.js';
import { trackChanges } from '../../../generator/tracked-changes/track-changes.js';
import type { TrackedChange } from '../../../generator/tracked-changes/tracked-change.js';
import { defaultLimits } from '../../../workbook/package/read-limits.js';
import { editParts } from '../../../workbook/patch/part-editor.js';
import { lineEnd, type ReviewedDraft } from '../file/read-reviewed-draft.js';

/** A copy of a draft in which what has one way to be mended is mended. */
export interface MendedDraft {
  readonly bytes: Uint8Array;
  readonly made: readonly Mend[];
  /** Mends that the file does not let us make: words of a text box, or that somebody else's tracked change put there. */
  readonly left: readonly Mend[];
}

/**
 * The mended copy of a draft: a text with its words changed, in UTF-8 and with every line end as it was; a .docx with the
 * mends as tracked changes of that day by 文表, everything else as it stands.
 */
export function mendDraft(
  draft: ReviewedDraft,
  findings: readonly ReviewFinding[],
  date: IsoDate,
): MendedDraft {
  return draft.content === undefined ? trackMends(draft, findings, date) : mendText(draft.content, findings);
}

function mendText(content: string, findings: readonly ReviewFinding[]): MendedDraft {
  const ends = content.match(new RegExp(lineEnd, 'gu')) ?? [];
  const { lines, made } = applyMends(content.split(lineEnd), findings);
  const text = lines.map((line, index) => `${line}${ends[index] ?? ''}`).join('');
  return { bytes: new TextEncoder().encode(text), made, left: [] };
}

function trackMends(
  { bytes, text: { lines } }: ReviewedDraft,
  findings: readonly ReviewFinding[],
  date: IsoDate,
): MendedDraft {
  const parts = editParts(bytes, defaultLimits);
  const paragraphs = readDocxText(parts);
  const locate = locateLines(lines, paragraphs);
  const { made } = applyMends(lines, findings);
  const changes: (TrackedChange & { readonly mend: Mend })[] = [];
  const left: Mend[] = [];
  for (const mend of made) {
    const { line, column, length } = mend.place;
    const found = locate(line - 1, column - 1, length);
    const words = found && paragraphs[found.from.paragraph]?.slice(found.from.offset, found.to.offset);
    if (found !== undefined && found.from.paragraph === found.to.paragraph && words === mend.from) {
      changes.push({ ...found, text: mend.to, mend });
    } else left.push(mend);
  }
  left.push(...trackChanges(parts, changes, { author: '文表', date }).map(({ mend }) => mend));
  return { bytes: parts.pack(), made: made.filter((mend) => !left.includes(mend)), left };
}
