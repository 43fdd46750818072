import { quote, type SentenceParts } from './sentence.js';

/** What is known about a file that could not be read: numbers and names, already as text. */
export type UnreadableFacts = Readonly<Record<string, string>>;

const saveAs = '在 Excel 或 WPS 中另存为 .xlsx 后再试';
const saveAgain = '在 Excel 或 WPS 中打开、另存为新的 .xlsx 后再试；打不开的，找提供人重新发送';
const sendAgain = '重新复制或下载这个文件后再试';

/** Why a file cannot be read as a workbook, and what to do about it. */
const unreadable = {
  'empty-file': () => ({ fact: '这个文件是空的，一个字节也没有', fix: sendAgain }),
  'file-size': (facts) => ({
    fact: `文件大小超过 ${facts['limit']}`,
    fix: '删去图片和不用的工作表后再试',
  }),
  encrypted: () => ({ fact: '工作簿已加密', fix: '去掉打开密码后再试' }),
  'legacy-xls': () => ({ fact: '这是旧版 .xls 文件', fix: saveAs }),
  'ole-other': () => ({ fact: '这是旧版 Office 文件，里面没有工作簿', fix: saveAs }),
  pdf: () => ({ fact: '这是 PDF 文件，不是工作簿', fix: '找到生成它的工作簿后再试' }),
  html: () => ({ fact: '这是网页（HTML）文件，只是改了后缀', fix: saveAs }),
  xml: () => ({ fact: '这是 XML 文件，不是 .xlsx 工作簿', fix: saveAs }),
  text: () => ({ fact: '这是文本文件（如 CSV），只是改了后缀', fix: saveAs }),
  binary: () => ({ fact: '这个文件不是 .xlsx 工作簿', fix: saveAs }),
  docx: () => ({ fact: '这是 Word 文档，不是工作簿', fix: '换成 .xlsx 工作簿后再试' }),
  pptx: () => ({ fact: '这是 PowerPoint 演示文稿，不是工作簿', fix: '换成 .xlsx 工作簿后再试' }),
  xlsb: () => ({ fact: '这是二进制工作簿（.xlsb）', fix: saveAs }),
  ods: () => ({ fact: '这是 OpenDocument 文件', fix: saveAs }),
  'other-zip': () => ({ fact: '这是压缩包，里面没有工作簿', fix: '解压后选择其中的 .xlsx 文件' }),
  'truncated-zip': () => ({ fact: '文件不完整，后半截缺失', fix: sendAgain }),
  'damaged-zip': (facts) => ({
    fact: facts['part'] === undefined ? '文件已损坏' : `文件已损坏，${quote(facts['part'])}读不出来`,
    fix: saveAgain,
  }),
  'part-name': (facts) => ({
    fact: `文件内部的部件名${quote(facts['part'] ?? '')}不合 .xlsx 的规定`,
    fix: saveAgain,
  }),
  'duplicate-part': (facts) => ({
    fact: `文件内部有两个同名部件${quote(facts['part'] ?? '')}`,
    fix: saveAgain,
  }),
  'part-count': (facts) => ({
    fact: `文件内部的部件超过 ${facts['limit']} 个`,
    fix: saveAgain,
  }),
  'part-size': (facts) => ({
    fact: `解压后的${quote(facts['part'] ?? '')}超过 ${facts['limit']}`,
    fix: '删去表格下方和右侧多余的空行空列后再试',
  }),
  'total-size': (facts) => ({
    fact: `解压后的总大小超过 ${facts['limit']}`,
    fix: '删去图片和不用的工作表后再试',
  }),
  'inflate-ratio': (facts) => ({
    fact: `${quote(facts['part'] ?? '')}解压后膨胀超过 ${facts['limit']} 倍，像是有意构造的`,
    fix: saveAgain,
  }),
  doctype: (facts) => ({
    fact: `${quote(facts['part'] ?? '')}带有 DOCTYPE 声明，正常的工作簿没有`,
    fix: saveAgain,
  }),
  'broken-xml': (facts) => ({
    fact: `文件内部的${quote(facts['part'] ?? '')}不完整或写错了`,
    fix: saveAgain,
  }),
  'xml-depth': (facts) => ({
    fact: `${quote(facts['part'] ?? '')}的层次超过 ${facts['limit']} 层`,
    fix: saveAgain,
  }),
  'missing-part': (facts) => ({
    fact: `文件内部缺少${quote(facts['part'] ?? '')}`,
    fix: saveAgain,
  }),
  'no-worksheet': () => ({ fact: '工作簿里没有可读的工作表', fix: '换成有表格的工作簿后再试' }),
  'row-count': (facts) => ({
    fact: `工作表${quote(facts['sheet'] ?? '')}有内容的行超过 ${facts['limit']} 行`,
    fix: '分成几个工作簿后再试',
  }),
  'cell-count': (facts) => ({
    fact: `工作簿有内容的单元格超过 ${facts['limit']} 个`,
    fix: '分成几个工作簿后再试',
  }),
  'range-count': (facts) => ({
    fact: `工作表${quote(facts['sheet'] ?? '')}的合并区域或数据验证区域超过 ${facts['limit']} 个`,
    fix: '取消不用的合并单元格和数据验证后再试',
  }),
} satisfies Readonly<Record<string, (facts: UnreadableFacts) => SentenceParts>>;

/** Why a file cannot be read as a workbook. */
export type UnreadableReason = keyof typeof unreadable;

/** All reasons, for going through them. */
export const unreadableReasons = Object.keys(unreadable) as readonly UnreadableReason[];

/** The reason in Chinese with what to do about it. */
export function describeUnreadable(reason: UnreadableReason, facts: UnreadableFacts): SentenceParts {
  return unreadable[reason](facts);
}
