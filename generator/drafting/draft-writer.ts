import type { IsoDate } from '../../core/calendar.js';
import { writeDocx } from '../docx/write-docx.js';
import { profileOf } from '../fields/template-fields.js';
import { letterWriter } from '../letterhead/write-letter.js';
import type { Draft } from './draft-document.js';
import type { Template } from './template.js';

/**
 * A writer of a template's drafts as .docx files: laid out after GB/T 9704—2012, or in the template's own Word file. The
 * same draft and date give the same bytes. Throws for a draft in which something must be mended first.
 */
export function draftWriter({
  fields,
  content,
}: Template): (draft: Draft, date: IsoDate) => Promise<Uint8Array> {
  if (typeof content === 'string') {
    const profile = profileOf(fields);
    return async ({ document }, date) => writeDocx(written(document), { date, profile });
  }
  const write = letterWriter(content);
  return async ({ letter }, date) => write(written(letter), { title: fields.title, creator: '', date });
}

function written<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new RangeError('Expected a draft without findings that must be mended.');
  return part;
}
