import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `sheet-missing`: a required table is on no sheet, or several sheets fit it alike. */
export const sheetMissing: Rule = {
  id: 'sheet-missing',
  title: '缺少工作表',
  severity: 'mandatory',
  locked: true,
  fault: '必备的表按名称找不到，按表头也认不出；或者表头相像的工作表不止一张，分不清用哪一张。',
  noFault: '工作表改了名，而表头齐全、只有一张相像；选填的表没有建。',
  sentence: (finding) => {
    const candidates = fact(finding, 'candidates');
    const name = fact(finding, 'sheet');
    return candidates === ''
      ? { fact: `未找到「${name}」表`, fix: `补上这张表；已有的，把工作表改名为「${name}」` }
      : {
          fact: `未找到「${name}」表，表头相像的不止一张：${candidates}`,
          fix: `把要用的那张改名为「${name}」`,
        };
  },
  examples: { faults: [], sound: [] },
};
