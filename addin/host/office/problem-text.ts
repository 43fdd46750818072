import type { ProblemText } from '../host.js';

const known: Readonly<Record<string, ProblemText>> = {
  AccessDenied: {
    fact: '工作簿或工作表受保护，Excel 不让改动',
    fix: '在「审阅」中撤销保护后再试',
  },
  InvalidOperationInCellEditMode: {
    fact: '有一个单元格正在编辑，Excel 暂不接受操作',
    fix: '按回车键或 Esc 结束编辑后再试',
  },
  ActivityLimitReached: { fact: 'Excel 正忙，没有接受这次操作', fix: '稍等片刻再试' },
  ServiceNotAvailable: { fact: 'Excel 暂时没有响应', fix: '稍等片刻再试' },
  RequestAborted: { fact: '操作进行中被 Excel 中断', fix: '稍等片刻再试' },
  ItemNotFound: { fact: '这个工作表已不在工作簿中', fix: '重新选表后再试' },
  ItemAlreadyExists: { fact: '工作簿里已有同名的工作表', fix: '再试一次，会换一个名称' },
  InvalidReference: { fact: '这个位置已不在工作表中', fix: '重新体检后再试' },
  RequestPayloadSizeLimitExceeded: { fact: '一次写入的内容太多', fix: '减少工作簿的行数后再试' },
  ResponsePayloadSizeLimitExceeded: { fact: '一次读取的内容太多', fix: '减少工作簿的行数后再试' },
  RangeExceedsLimit: { fact: '工作表的内容区域太大', fix: '删去表格下方和右侧多余的行列后再试' },
  UnsupportedSheet: { fact: '这个工作表不是普通表格（可能是图表）', fix: '换一个工作表后再试' },
};

/** An Office.js error code in Chinese, with what to do. A code that is not known is named, never explained. */
export function problemText(code: string): ProblemText {
  const text = Object.hasOwn(known, code) ? known[code] : undefined;
  return text ?? { fact: `Excel 没有完成这次操作，代码 ${code}`, fix: '保存工作簿后再试' };
}
