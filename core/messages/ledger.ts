import { fact, quote, type Sentence } from './sentence.js';

/** Sentences of the findings about the ledger, approvals, objections and the budget. */
export const ledgerSentences: Readonly<Record<string, Sentence>> = {
  'approval-ambiguous': (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}没有写是哪一项：该企业按${fact(finding, 'clause')}有${fact(finding, 'claims')}`,
    fix: '在「事项」照抄其中一项；几项都有核定的，每项一行',
  }),
  'approval-twice': (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}与 ${fact(finding, 'first')} 是同一项奖补（${fact(finding, 'clause')}）`,
    fix: '只留一行',
  }),
  'objection-ambiguous': (finding) => ({
    fact: `异议没有写是哪一项：该企业按${fact(finding, 'clause')}有${fact(finding, 'claims')}`,
    fix: '在「事项」照抄其中一项',
  }),
  'objection-unmatched': (finding) => ({
    fact: `异议处理结果${quote(finding.actual ?? '')}没有对应的可算奖补（${fact(finding, 'clause')}）`,
    fix: '核对信用代码、条款和事项；待裁定、不符合的没有金额可以取消或调整',
  }),
  'objection-conflict': (finding) => ({
    fact: `与 ${fact(finding, 'first')} 是同一项奖补的异议，处理结果不同（${fact(finding, 'clause')}）`,
    fix: '核对后改成同一结果；先后两次处理的，只留最后一次',
  }),
  'objection-amount': (finding) => ({
    fact: `处理结果是「调整」，没有填调整后金额（${fact(finding, 'clause')}）`,
    fix: '填调整后的金额，万元；全部不给的，处理结果改为「取消」',
  }),
  'objection-amount-idle': (finding) => ({
    fact: `处理结果是${quote(finding.actual ?? '')}，又填了调整后金额 ${fact(finding, 'amount')} 万元（${fact(finding, 'clause')}）`,
    fix: '核对处理决定：调整的改处理结果，不调整的删去金额',
  }),
  'objection-above': (finding) => ({
    fact: `调整后金额 ${fact(finding, 'amount')} 万元，高于测算额 ${fact(finding, 'computed')} 万元（${fact(finding, 'clause')}）`,
    expected: '调整后金额不高于测算额',
    fix: '改正金额；测算所依据的数有误的，改正原数后重新测算',
  }),
  'paid-twice': (finding) => ({
    fact: `与 ${fact(finding, 'first')} 是同一笔一次性奖补（${fact(finding, 'clause')}${claimText(finding)}），奖补了两次`,
    fix: '核对两次的文件和拨付凭证；登记错的改正，多拨的按规定收回后注明',
  }),
  'paid-twice-unclear': (finding) => ({
    fact: `与 ${fact(finding, 'first')} 同属一次性奖补条款${fact(finding, 'clause')}，都没有写事项，分不清是不是同一笔`,
    fix: '两行都补写事项',
  }),
  'ledger-repeated': (finding) => ({
    fact: `已有${fact(finding, 'year')}年度的这一项（${fact(finding, 'clause')}${claimText(finding)}）`,
    fix: '本批已经登记的，不再登记；登记错的，改正台账后再试',
  }),
  'budget-short': (finding) => ({
    fact: `预算 ${finding.actual ?? ''} 万元，可算合计 ${fact(finding, 'certain')} 万元，缺 ${fact(finding, 'short')} 万元`,
    fix: '分条款、分县区的数见「资金预算」；怎样安排由本局决定',
  }),
};

/** 「，瞪羚企业（省）2024」; empty when the line names no matter. */
function claimText(finding: Parameters<typeof fact>[0]): string {
  const claim = fact(finding, 'claim');
  return claim === '' ? '' : `，${claim}`;
}
