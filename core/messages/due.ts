import { fact, type Sentence } from './sentence.js';

/** What keeps a deadline from being certain. */
export const dueSentences: Readonly<Record<string, Sentence>> = {
  'due-year-unknown': (finding) => ({
    fact: `期限是 ${fact(finding, 'counted')}，${fact(finding, 'year')}年的放假安排还没有录入，这一天前后是否放假不知道，没有提前，也没有顺延`,
    fix: `按国务院办公厅通知在 policies/holidays 中增加${fact(finding, 'year')}年`,
  }),
};
