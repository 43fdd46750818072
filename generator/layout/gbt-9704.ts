import type { Millimetre, Point } from './length.js';

/**
 * The numbers of GB/T 9704—2012 《党政机关公文格式》 in the standard's own units, each once, with its clause.
 * Type sizes stand in 号 in the standard; 2号 is 22 pt, 3号 16 pt, 4号 14 pt.
 */
export const gbt9704 = {
  /** 5.1 */
  paper: { width: 210 satisfies Millimetre, height: 297 satisfies Millimetre },
  /** 5.2.1 天头、订口; 版心 */
  topMargin: 37 satisfies Millimetre,
  bindingMargin: 28 satisfies Millimetre,
  typeArea: { width: 156 satisfies Millimetre, height: 225 satisfies Millimetre },
  /** 5.2.2 3号 */
  bodySize: 16 satisfies Point,
  /** 5.2.3 */
  linesPerPage: 22,
  charactersPerLine: 28,
  /** 7.3.1 2号 */
  titleSize: 22 satisfies Point,
  /** 7.3.3 首行左空二字 */
  firstLineCharacters: 2,
  /** 7.3.4 附件说明左空二字 */
  attachmentNoteCharacters: 2,
  /** 7.3.5.2 署名右空二字; 成文日期首字比署名首字右移二字 */
  signatureRightCharacters: 2,
  dateShiftCharacters: 2,
  /** 7.3.6 附注左空二字 */
  noteCharacters: 2,
  /** 7.5 4号; 一字线上距版心下边缘; 左、右空一字 */
  pageNumberSize: 14 satisfies Point,
  pageNumberBelowTypeArea: 7 satisfies Millimetre,
  pageNumberCharacters: 1,
} as const;
