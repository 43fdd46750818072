import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `form-newer`: the workbook is of a form that this program does not know; nothing is read. */
export const formNewer: Rule = {
  id: 'form-newer',
  title: '表样比程序新',
  severity: 'mandatory',
  locked: true,
  fault: '工作簿印着的表样版本比本程序认得的新，整个工作簿没有读取。',
  noFault: '表样版本与本程序相同，或没有印表样版本（不是本程序建的工作簿）。',
  sentence: (finding) => ({
    fact: `工作簿是表样版本 ${fact(finding, 'form')}，本程序只认到表样版本 ${fact(finding, 'current')}，没有读取`,
    fix: '换用新的程序；或把各行填到本程序建的工作簿里',
  }),
  examples: { faults: [], sound: [] },
};
