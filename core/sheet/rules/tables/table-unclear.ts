import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `table-unclear`: a further header on a sheet whose table was found elsewhere, or which fits several tables alike. */
export const tableUnclear: Rule = {
  id: 'table-unclear',
  title: '一张工作表里的表分不清',
  severity: 'mandatory',
  locked: true,
  fault:
    '一张工作表里的另一个表头，像已经在别处认出的表，或同样像几张表；这一段没有读取。列的位置不同的同一张表，也分不清。',
  noFault: '几张不同的表上下或左右排在一张工作表里；同一个表头按页重复。',
  sentence: (finding) => ({
    fact: `第${fact(finding, 'row')}行的表头像${fact(finding, 'titles')}${elsewhere(fact(finding, 'at'))}，从这里起没有读取`,
    expected: '每张表只有一处',
    fix: '两处是一张表的，合到一处，列对齐；不是的，移到别的工作表',
  }),
  examples: { faults: [], sound: [] },
};

function elsewhere(at: string): string {
  return at === '' ? '，分不清是哪一张' : `，而这张表已在${at}`;
}
