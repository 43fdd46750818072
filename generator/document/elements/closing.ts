import type { Traceable } from '../../trace/text-source.js';
import type { FlowElement } from './flow.js';
import type { Title } from './title.js';

/** 附件说明: the titles of the attachments, computed from them (GB/T 9704—2012, 7.3.4). */
export interface AttachmentNote {
  readonly kind: 'attachment-note';
  readonly titles: readonly string[];
}

/** 出席, 请假 or 列席 with the people it names (10.3). */
export interface Attendance {
  readonly kind: 'attendance';
  /** 「出席」, without the colon. */
  readonly label: string;
  readonly text: string;
}

/** 发文机关署名 (7.3.5.1, 7.3.5.2). */
export interface Signature {
  readonly kind: 'signature';
  /** Of a joint document, the one that leads. */
  readonly authority: string;
  /** The other authorities of a joint document, in their order. */
  readonly others?: readonly string[];
  /** Whether place is left for a seal over each name; none when absent. */
  readonly sealed?: boolean;
}

/** The place of a signature stamp, with the office of its holder left of it (7.3.5.3). */
export interface SignatureStamp {
  readonly kind: 'signature-stamp';
  readonly office: string;
  /** Printed where the stamp goes; empty leaves the place free. */
  readonly name: string;
}

/** 成文日期: 「2025年8月18日」 (7.3.5.4). */
export interface DocumentDate {
  readonly kind: 'document-date';
  readonly text: string;
}

/** 附注, with its brackets: 「（此件公开发布）」 (7.3.6). */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/**
 * 附件: on a page of its own. `label` is 「附件」 for an only one, else 「附件1」 (7.3.7), and empty for a text that a notice
 * issues: no attachment of the notice; the 附件说明 and attachments behind it are the text's own.
 */
export interface Attachment {
  readonly kind: 'attachment';
  readonly label: string;
  readonly title: Traceable & Title;
  readonly elements: readonly FlowElement[];
}
