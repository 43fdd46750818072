import type { Millimetre } from '../../layout/length.js';
import type { Bar } from '../page/placed-page.js';
import type { RuledLine } from '../page/ruled-lines.js';
import type { TextLine } from '../page/text-line.js';

/** A page with its characters put together to lines and its bars to ruled lines. */
export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly width: Millimetre;
  readonly height: Millimetre;
  readonly lines: readonly TextLine[];
  readonly rules: readonly RuledLine[];
  readonly uprights: readonly Bar[];
}

/** 版头, as far as it was found. */
export interface Head {
  /** 发文机关标志; empty when there is none. */
  readonly mark: readonly TextLine[];
  /** The line that stands right above the red line: 发文字号. */
  readonly number?: TextLine;
  /** 红色分隔线, whatever its colour. */
  readonly separator?: RuledLine;
  /** 信函: the level red lines of the first page, from the top. */
  readonly redRules: readonly RuledLine[];
}

/** 版记: its text between its lines. */
export interface Imprint {
  readonly page: number;
  readonly lines: readonly TextLine[];
  readonly rules: readonly RuledLine[];
}

/** The number that a page prints at its foot. */
export interface PageNumber {
  readonly line: TextLine;
  readonly printed: number;
}

/** Every line of a document by what it is. */
export interface SortedDocument {
  readonly pages: readonly ReadPage[];
  readonly head: Head;
  /** Empty when there is none. */
  readonly title: readonly TextLine[];
  /** What is left in reading order: no table, no page number, no 版头, no 版记. */
  readonly body: readonly TextLine[];
  readonly imprint?: Imprint;
  readonly pageNumbers: readonly PageNumber[];
  /** The page on which the first 附件 begins; absent when there is none. */
  readonly firstAttachmentPage?: number;
}
