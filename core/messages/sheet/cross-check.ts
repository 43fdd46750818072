import { chineseDate } from '../../calendar.js';
import type { Finding } from '../../finding.js';
import { fact, quote, type Sentence } from '../sentence.js';
import { standing } from './standing.js';

/** 勾稽关系: between cells, rows and sheets. */
export const crossCheckSentences: Readonly<Record<string, Sentence>> = {
  'duplicate-row': (finding) => ({
    fact: `与 ${fact(finding, 'first')} 重复：${fact(finding, 'columns')}都相同`,
    fix: '删去重复的一行，或改正其中一行',
  }),
  'total-mismatch': (finding) => ({
    fact: `合计为 ${fact(finding, 'total')}，明细合计为 ${fact(finding, 'sum')}，相差 ${fact(finding, 'difference')}${omission(finding)}`,
    fix: '改正公式或明细后重新计算',
  }),
  'region-kind': (finding) => ({
    fact: `辖区类型填的是${standing(finding)}，与「${fact(finding, 'region')}」不符`,
    expected: `「${fact(finding, 'kind')}」`,
    fix: '改正辖区类型，或核对所属县区',
  }),
  'validity-order': (finding) => ({
    fact: `填的是${standing(finding)}，不晚于「${fact(finding, 'startTitle')}」${fact(finding, 'start')}`,
    fix: '核对证书或协议上的两个日期',
  }),
  'recognition-interval': (finding) => ({
    fact: `认定年度填的是${standing(finding)}，而${fact(finding, 'year')}年已有一次认定（${fact(finding, 'at')}），相隔不到三年`,
    fix: '核对两张证书；属实的在「核实说明」写明',
  }),
  'recognition-year': (finding) => ({
    fact: `认定年度填的是${standing(finding)}，发证日期是${chineseDate(fact(finding, 'date'))}（${fact(finding, 'at')}），不在同一年`,
    fix: '核对证书；属实的在「核实说明」写明',
  }),
  'rd-above-sales': (finding) => ({
    fact: `${fact(finding, 'year')}年研发费用 ${fact(finding, 'rd')} 万元，高于同年销售收入 ${fact(finding, 'sales')} 万元（${fact(finding, 'salesAt')}）`,
    fix: '核对两个数和单位；属实的在「核实说明」写明',
  }),
  'explanation-empty': (finding) => ({
    fact: `说明是${quote(finding.actual ?? '')}，没有说明事实`,
    expected: '写明事实和依据，如凭证、文件',
    fix: '补写事实和依据，或改正原数据',
  }),
  'explanation-idle': (finding) => ({
    fact: `位置${quote(finding.actual ?? '')}没有这一规则的核实性问题`,
    fix: '照体检结果抄写规则和位置；问题已改正的，删去本行',
  }),
  'rd-statistics-missing': () => ({
    fact: '规上且纳入研发统计的企业，上年度研发统计数没有填写',
    expected: '统计部门的数；确为零填 0，空和 0 不同',
    fix: '向统计部门查实后补填；确无数据的在「核实说明」写明',
  }),
  'first-time-conflict': (finding) => ({
    fact:
      fact(finding, 'kind') === 'ledger'
        ? `首次享受补助填的是${standing(finding)}，台账已有${fact(finding, 'year')}年度研发补助（${fact(finding, 'at')}）`
        : `首次享受补助填的是${standing(finding)}，而研发年度${fact(finding, 'year')}已享受过补助（${fact(finding, 'at')}）`,
    fix: '核对历年补助后改正',
  }),
  'subsidised-conflict': (finding) => ({
    fact: `当年已享受补助填的是${standing(finding)}，台账${fact(finding, 'year')}年度核定研发补助 ${fact(finding, 'approved')} 万元（${fact(finding, 'at')}）`,
    expected: '「是」',
    fix: '核对台账后改正',
  }),
  'ledger-approved': (finding) => ({
    fact: `核定 ${fact(finding, 'approved')} 万元，高于应得 ${fact(finding, 'due')} 万元`,
    expected: '核定不高于应得',
    fix: '核对两个数后改正',
  }),
  'ledger-paid': (finding) => ({
    fact: `市级、区级已拨合计 ${fact(finding, 'paid')} 万元，多于核定 ${fact(finding, 'approved')} 万元`,
    expected: '已拨合计不超过核定',
    fix: '核对拨付凭证后改正',
  }),
  'reduction-reason': (finding) => ({
    fact: `核定 ${fact(finding, 'approved')} 万元，低于应得 ${fact(finding, 'due')} 万元，没有写核减原因`,
    fix: '补写核减的事实和依据',
  }),
};

/** 「；公式 SUM(H5:H56) 少计 H57」; empty when the formula leaves nothing out. */
function omission(finding: Finding): string {
  const formula = fact(finding, 'formula');
  const count = fact(finding, 'omittedCount');
  const named = fact(finding, 'omitted');
  if (formula === '') return '';
  return `；公式 ${formula} 少计 ${named}${Number(count) > 5 ? `等${count}格` : ''}`;
}
