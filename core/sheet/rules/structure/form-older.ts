import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `form-older`: a workbook of an older form, read by its headers all the same. */
export const formOlder: Rule = {
  id: 'form-older',
  title: '旧表样',
  severity: 'hint',
  fault: '工作簿的表样版本比现在用的旧，新增的列它没有；仍按表头读取。',
  noFault: '表样版本与本程序相同，或没有印表样版本（不是本程序建的工作簿）。',
  sentence: (finding) => ({
    fact: `工作簿是表样版本 ${fact(finding, 'form')}，现在用的是表样版本 ${fact(finding, 'current')}；本次仍按表头读取`,
    fix: '要用新增的列，运行 wenbiao init 文件夹 --from 本工作簿，各行搬到新工作簿，原工作簿不变',
  }),
  examples: { faults: [], sound: [] },
};
