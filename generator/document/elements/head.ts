/** What stands above the red line of the first page (版头). Source: GB/T 9704—2012, 7.2. */
export type HeadElement =
  | CopyNumber
  | Classification
  | Urgency
  | HandlingMark
  | MeetingNumber
  | AuthorityMark
  | DocumentNumber
  | Signers;

/** 份号: six digits (7.2.1). */
export interface CopyNumber {
  readonly kind: 'copy-number';
  readonly text: string;
}

/** 密级和保密期限: 「机密★1年」 (7.2.2). */
export interface Classification {
  readonly kind: 'classification';
  readonly text: string;
}

/** 紧急程度: 「特急」, 「加急」 (7.2.3). */
export interface Urgency {
  readonly kind: 'urgency';
  readonly text: string;
}

/**
 * 发文机关标志: the names one below the other, 主办机关 first, and the word beside them (7.2.4). The suffix is
 * 「文件」, 「命令」, 「令」 or 「纪要」, or empty.
 */
export interface AuthorityMark {
  readonly kind: 'authority-mark';
  readonly authorities: readonly string[];
  readonly suffix: string;
}

/** 发文字号, 令号 or the number of 纪要: 「安科〔2025〕3号」, 「第5号」 (7.2.5, 10.2). */
export interface DocumentNumber {
  readonly kind: 'document-number';
  readonly text: string;
}

/** 签发人 in the order of their authorities (7.2.6). */
export interface Signers {
  readonly kind: 'signers';
  readonly names: readonly string[];
}

/**
 * How a proposal was handled and whether the reply is made public, at the upper right of a reply: 「办理结果：A」. The
 * standard does not know it; the rules of a city's congress and 政协 ask for it.
 */
export interface HandlingMark {
  readonly kind: 'handling-mark';
  readonly text: string;
}

/** The number a document has at a people's congress meeting, in its lines. The standard does not know it. */
export interface MeetingNumber {
  readonly kind: 'meeting-number';
  readonly lines: readonly string[];
}
