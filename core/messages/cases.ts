import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about cases: in the sheet 政策考题 and in case files. */
export const caseSentences: Readonly<Record<string, Sentence>> = {
  'case-fact-form': (finding) => ({
    fact: `${quote(fact(finding, 'part'))}没有等号`,
    expected: '写成「名称=内容」，几项之间用分号隔开',
  }),
  'case-fact-unknown': (finding) => {
    const nearest = fact(finding, 'nearest');
    return {
      fact: `没有叫${quote(fact(finding, 'name'))}的事实`,
      ...(nearest !== '' && { expected: `是否为「${nearest}」` }),
      fix: '照「政策考题」写法中的名称改写，如「年销售收入」「历次认定年度」',
    };
  },
  'case-fact-twice': (finding) => ({
    fact: `${quote(fact(finding, 'name'))}写了两次`,
    fix: '只留一处',
  }),
  'case-fact-value': (finding) => ({
    fact: `${quote(fact(finding, 'name'))}写的是${quote(fact(finding, 'content'))}，读不出来`,
    expected: fact(finding, 'form'),
    fix: '改正；没有这项数据的，不写这一项',
  }),
  'case-none': () => ({
    fact: '一题也没有',
    fix: '填好考题再考；填了的，核对 --cases 写的是不是这个文件',
  }),
  'case-amount-missing': () => ({
    fact: '应得金额没有填写，而结论不是待裁定',
    fix: '补填；不符合、受限的填 0；得不出金额的，结论选「待裁定」',
  }),
  'case-split-form': (finding) => ({
    fact: `应得分担写的是${quote(finding.actual ?? '')}，读不出来`,
    expected: '「市40.004、区60.006」，或「待定」',
  }),
  'case-clause-unknown': (finding) => ({
    fact: `${fact(finding, 'policy')}没有条款${quote(finding.actual ?? '')}`,
    expected: `条款编号有：${fact(finding, 'known')}`,
    fix: '改正条款编号；几条合并计算的用顿号隔开',
  }),
};
