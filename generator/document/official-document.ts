import type { Traceable } from '../trace/text-source.js';
import type {
  Attachment,
  AttachmentNote,
  Attendance,
  DocumentDate,
  Note,
  Signature,
  SignatureStamp,
} from './elements/closing.js';
import type { FlowElement } from './elements/flow.js';
import type { HeadElement } from './elements/head.js';
import type { ImprintElement } from './elements/imprint.js';
import type { Speaker, Title, TitleNote } from './elements/title.js';

/**
 * An official document (公文) as plain data: its elements in their order, after GB/T 9704—2012 clause 7 and
 * the regulations of 2012, article 9. What an element looks like is not said here: see `generator/layout`.
 */
export interface OfficialDocument {
  /** Plain, with neither 版头 nor 版记, when absent. */
  readonly pageKind?: PageKindName;
  readonly elements: readonly DocumentElement[];
}

/**
 * The kinds of first page: 公文 going down or to equals, 公文 going up, 信函, 命令（令）, 纪要, a document before a
 * people's congress, a decision with 题注, and what has no 版头: 公示, 方案, 附件.
 */
export type PageKindName =
  | 'downward'
  | 'upward'
  | 'letter'
  | 'order'
  | 'minutes'
  | 'congress'
  | 'decision'
  | 'plain';

export type DocumentElement = Traceable &
  (
    | HeadElement
    | Title
    | TitleNote
    | Speaker
    | PrimaryRecipients
    | FlowElement
    | AttachmentNote
    | Attendance
    | Signature
    | SignatureStamp
    | DocumentDate
    | Note
    | Attachment
    | ImprintElement
  );

export type ElementKind = DocumentElement['kind'];

/** 主送机关, with the colon (7.3.2). */
export interface PrimaryRecipients {
  readonly kind: 'primary-recipients';
  readonly text: string;
}
