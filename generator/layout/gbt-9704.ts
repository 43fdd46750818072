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
  /** 7.2.4 发文机关标志上边缘至版心上边缘 */
  markBelowTypeAreaTop: 35 satisfies Millimetre,
  /** 7.2.5 发文机关标志下空二行; 上行文居左空一字 */
  linesAboveNumber: 2,
  numberCharacters: 1,
  /** 7.2.6 签发人居右空一字; 一般每行排两个姓名 */
  signersCharacters: 1,
  signersPerLine: 2,
  /** 7.2.7 发文字号之下的红色分隔线 */
  ruleBelowNumber: 4 satisfies Millimetre,
  /** 7.3.1 2号; 红色分隔线下空二行 */
  titleSize: 22 satisfies Point,
  linesAboveTitle: 2,
  /** 7.3.2 标题下空一行 */
  linesBelowTitle: 1,
  /** 7.3.3 首行左空二字 */
  firstLineCharacters: 2,
  /** 7.3.4 附件说明: 正文下空一行, 左空二字 */
  linesAboveAttachmentNote: 1,
  attachmentNoteCharacters: 2,
  /** 7.3.5.1 加盖印章: 成文日期右空四字; 印章顶端上距正文一行之内 */
  sealedDateCharacters: 4,
  sealBelowBodyLines: 1,
  /** 7.3.5.3 签名章: 正文下空二行, 右空四字, 左空二字标注职务; 章下空一行, 成文日期右空四字 */
  linesAboveStamp: 2,
  stampRightCharacters: 4,
  stampOfficeCharacters: 2,
  linesBelowStamp: 1,
  /** 7.3.5.2 正文下空一行, 署名右空二字; 成文日期首字比署名首字右移二字 */
  linesAboveSignature: 1,
  signatureRightCharacters: 2,
  dateShiftCharacters: 2,
  /** 7.3.6 附注左空二字 */
  noteCharacters: 2,
  /** 7.3.7 附件顺序号在第一行, 附件标题在第三行 */
  linesBelowAttachmentLabel: 1,
  /** 7.4.1 版记分隔线: 首条、末条; 中间 */
  imprintOuterLine: 0.35 satisfies Millimetre,
  imprintInnerLine: 0.25 satisfies Millimetre,
  /** 7.4.2、7.4.3 4号; 左、右各空一字 */
  imprintSize: 14 satisfies Point,
  imprintCharacters: 1,
  /** 7.5 4号; 一字线上距版心下边缘; 左、右空一字 */
  pageNumberSize: 14 satisfies Point,
  pageNumberBelowTypeArea: 7 satisfies Millimetre,
  pageNumberCharacters: 1,
  /** 10.1 信函: 标志上边缘至上页边; 第一条双线在标志下; 第二条双线距下页边; 线长; 字号和标题的距离 */
  letterMarkBelowPaperTop: 30 satisfies Millimetre,
  letterRuleBelowMark: 4 satisfies Millimetre,
  letterRuleAbovePaperBottom: 20 satisfies Millimetre,
  letterRuleWidth: 170 satisfies Millimetre,
  /** Of the height of a 3号 character. */
  letterNumberBelowRule: 7 / 8,
  letterLinesAboveTitle: 2,
  /** 10.2 命令（令）: 标志上边缘至版心上边缘; 令号上、下各空二行 */
  orderMarkBelowTypeAreaTop: 20 satisfies Millimetre,
  linesBelowOrderNumber: 2,
  /** 10.3 纪要: 正文或附件说明下空一行编排出席人员名单 */
  linesAboveAttendance: 1,
  /** 5.2.1 天头、订口 ±1 mm; 6 版心尺寸误差不超过 1 mm. Where the standard names none, the same holds. */
  tolerance: 1 satisfies Millimetre,
} as const;
