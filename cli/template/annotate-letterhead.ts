import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { describe } from '../../core/messages/index.js';
import { addComments } from '../../generator/comments/add-comments.js';
import type { Comment } from '../../generator/comments/comment.js';
import { readDocxText } from '../../generator/comments/read-docx-text.js';
import { defaultLimits } from '../../workbook/package/read-limits.js';
import { editParts } from '../../workbook/patch/part-editor.js';

/**
 * A copy of a letterhead with each finding as a comment: on the words in question, or on their paragraph; what is about
 * a header, a footer or the whole file on the first paragraph, where Word can show it.
 *
 * @param folder the template's folder
 */
export function annotateLetterhead(folder: string, findings: readonly Finding[], date: IsoDate): Uint8Array {
  const parts = editParts(readFileSync(join(folder, 'template.docx')), defaultLimits);
  const paragraphs = readDocxText(parts);
  addComments(
    parts,
    findings.map((finding) => commentOn(finding, paragraphs, date)),
  );
  return parts.pack();
}

function commentOn(finding: Finding, paragraphs: readonly string[], date: IsoDate): Comment {
  const { where, fact, expected, fix, severity } = describe(finding);
  const { place, actual } = finding;
  const named = place.kind === 'file' && place.file.endsWith('template.docx') ? place.paragraph : undefined;
  const number = (named?.number ?? 1) - 1;
  const text = paragraphs[number] ?? '';
  const at = named === undefined || actual === undefined ? -1 : text.indexOf(actual);
  const [from, to] =
    named === undefined ? [0, 0] : at === -1 ? [0, text.length] : [at, at + (actual ?? '').length];
  return {
    from: { paragraph: number, offset: from },
    to: { paragraph: number, offset: to },
    author: '文表',
    date,
    text: [
      `${severity}：${named === undefined ? `${where}：` : ''}${fact}`,
      ...(expected === undefined ? [] : [`应为：${expected}`]),
      ...(fix === undefined ? [] : [fix]),
    ].join('\n'),
  };
}
