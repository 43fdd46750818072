import { chineseDate, type IsoDate } from '../../../core/calendar.js';
import type {
  Attachment,
  AttachmentNote,
  Attendance,
  DocumentDate,
  Note,
  Signature,
  SignatureStamp,
} from '../elements/closing.js';
import type { FlowElement } from '../elements/flow.js';
import { numberHeadings } from '../number-headings.js';
import { title } from './body.js';

/** 附件说明; `officialDocument` puts the titles in. */
export function attachmentNote(): AttachmentNote {
  return { kind: 'attachment-note', titles: [] };
}

export function attendance(label: '出席' | '请假' | '列席', text: string): Attendance {
  return { kind: 'attendance', label, text };
}

/** The names of a document without seals, 主办机关 first. */
export function signature(authority: string, ...others: readonly string[]): Signature {
  return { kind: 'signature', authority, ...(others.length === 0 ? {} : { others }) };
}

/** The same with a place for the seal of each. */
export function sealedSignature(authority: string, ...others: readonly string[]): Signature {
  return { ...signature(authority, ...others), sealed: true };
}

export function signatureStamp(office: string, name = ''): SignatureStamp {
  return { kind: 'signature-stamp', office, name };
}

/** 「2025年8月18日」 from 2025-08-18. */
export function documentDate(date: IsoDate): DocumentDate {
  return { kind: 'document-date', text: chineseDate(date) };
}

/** 附注, its brackets put round it. */
export function note(text: string): Note {
  return { kind: 'note', text: `（${text}）` };
}

/** An attachment; `officialDocument` gives it its label. */
export function attachment(
  name: string | readonly string[],
  ...elements: readonly FlowElement[]
): Attachment {
  const lines = typeof name === 'string' ? [name] : name;
  return { kind: 'attachment', label: '附件', title: title(...lines), elements: numberHeadings(elements) };
}
