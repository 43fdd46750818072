/**
 * An official document (公文) as plain data: its elements in their order, after GB/T 9704—2012 clause 7 and
 * the regulations of 2012, article 9. What an element looks like is not said here: see `generator/layout`.
 */
export interface OfficialDocument {
  readonly elements: readonly DocumentElement[];
}

export type DocumentElement =
  | Title
  | PrimaryRecipients
  | FlowElement
  | AttachmentNote
  | Signature
  | DocumentDate
  | Note
  | Attachment;

/** What may stand in the body of a document and in an attachment alike. */
export type FlowElement = Heading | Paragraph | Table;

/** 标题, in the lines its author gave it: a line is broken only where the sense allows (7.3.1). */
export interface Title {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

/** 主送机关, with the colon. */
export interface PrimaryRecipients {
  readonly kind: 'primary-recipients';
  readonly text: string;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading of the body; its numeral 一、（一）1.（1） is computed from its place. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly numeral: string;
  readonly text: string;
  /** Body text that runs on in the heading's own paragraph; empty when there is none. */
  readonly body: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export type Alignment = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly title: string;
  /** Millimetres; the columns of a table share the type area in this proportion. */
  readonly width: number;
  readonly align: Alignment;
}

/** A table whose header stands again on every page. Rows and total have one text for each column. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row; an empty text joins the cell before it. */
  readonly total?: readonly string[];
}

/** 附件说明: the titles of the attachments, computed from them. */
export interface AttachmentNote {
  readonly kind: 'attachment-note';
  readonly titles: readonly string[];
}

/** 发文机关署名. */
export interface Signature {
  readonly kind: 'signature';
  readonly authority: string;
}

/** 成文日期: 「2025年8月18日」. */
export interface DocumentDate {
  readonly kind: 'document-date';
  readonly text: string;
}

/** 附注, with its brackets: 「（此件公开发布）」. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** 附件: on a page of its own. `label` is 「附件」 for an only one, else 「附件1」. */
export interface Attachment {
  readonly kind: 'attachment';
  readonly label: string;
  readonly title: Title;
  readonly elements: readonly FlowElement[];
}
