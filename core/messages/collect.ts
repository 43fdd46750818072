import { fact, type Sentence } from './sentence.js';

/** What is wrong with copies of one workbook that are to be merged. */
export const collectSentences: Readonly<Record<string, Sentence>> = {
  'copy-conflict': (finding) => ({
    fact: `${fact(finding, 'first')} 与 ${fact(finding, 'second')} 是同一条记录，所填不同：${fact(finding, 'differences')}`,
    expected: '同一条记录只有一行',
    fix: '核实后在汇总中删去另一行',
  }),
  'copy-without-tables': () => ({
    fact: '没有找到奖补工作簿的表',
    fix: '核对是否发错了文件；改过表名和表头的，照空白工作簿改回',
  }),
};
