import { fact, quote, type Sentence } from './sentence.js';

/** What keeps a document from being drafted from the result book of a scoring. */
export const scoreResultSentences: Readonly<Record<string, Sentence>> = {
  'score-result-none': () => ({
    fact: '不是评分的结果工作簿',
    expected: '有「得分排名」「各指标得分」「评分办法」「评分记录」四张工作表',
    fix: '选 score 写出的 .xlsx 文件',
  }),
  'score-record': (finding) => ({
    fact: `没有写明${fact(finding, 'items')}`,
    fix: '用现在的程序重新评分',
  }),
  'score-record-empty': (finding) => ({
    fact: `「${fact(finding, 'item')}」没有填`,
    fix: '在这一格补填',
  }),
  'score-record-form': (finding) => ({
    fact: `「${fact(finding, 'item')}」填的是${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
    fix: '改正这一格',
  }),
  'score-result-changed': () => ({
    fact: '得分、名次、评分办法或评分记录与评分时写出的不一致',
    fix: '不在结果里改；改原始数据，重新评分',
  }),
  'score-result-open': (finding) => ({
    fact: `评分时还有 ${fact(finding, 'count')} 项强制性问题没有改正`,
    fix: '改正后重新评分',
  }),
  'score-result-verify': (finding) => ({
    fact: `评分时还有 ${fact(finding, 'count')} 项核实性问题没有说明`,
    fix: '逐项核实，在「核实说明」写明后重新评分；缺数的县（市、区）没有总分',
  }),
  'score-result-unranked': () => ({
    fact: '没有一个县（市、区）有总分',
    fix: '补齐数据后重新评分',
  }),
};
