import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about data files: policies, readings, case files, fields of templates. */
export const dataFileSentences: Readonly<Record<string, Sentence>> = {
  'data-syntax': (finding) => ({
    fact: `这里读不下去：${fact(finding, 'problem')}`,
    fix: '对照同类文件检查缩进、冒号和引号',
  }),
  'data-key-unknown': (finding) => ({
    fact: `不认识的键${quote(fact(finding, 'key'))}`,
    fix: '删去，或改为该处应有的键',
  }),
  'data-missing': () => ({ fact: '缺少这一项', fix: '补上' }),
  'data-form': (finding) => ({
    fact: `这里是${quote(finding.actual ?? '')}`,
    expected: `应为${fact(finding, 'expected')}`,
  }),
  'data-id-doubled': (finding) => ({
    fact: `编号${quote(finding.actual ?? '')}出现了两次`,
    fix: '每个编号只能用一次',
  }),
};
