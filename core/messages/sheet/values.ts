import { chineseDate } from '../../calendar.js';
import type { Finding } from '../../finding.js';
import { fact, quote, type Sentence } from '../sentence.js';
import { columnName, standing } from './standing.js';

/** Numbers, years, dates, options and texts in one cell. */
export const valueSentences: Readonly<Record<string, Sentence>> = {
  'number-form': (finding) => ({
    fact: `${filled(finding)}，读不出一个确切的数`,
    expected: '一个数字；没有数据的留空，确为零的填 0',
    fix: '核实后改填数字',
  }),
  'number-text': (finding) => ({
    fact: `${filled(finding)}，是文本，求和时不计入`,
    expected: `数字 ${fact(finding, 'number')}`,
    fix: '改成数字格式',
  }),
  'unit-in-cell': (finding) => ({
    fact: `${filled(finding)}，带有单位「${fact(finding, 'unit')}」`,
    expected: `按本列单位填数字 ${fact(finding, 'number')}`,
    fix: '去掉单位，只留数字',
  }),
  'unit-slip': (finding) => ({
    fact: `${filled(finding)}，合 ${fact(finding, 'value')} 万元，超过一般上限 ${fact(finding, 'most')} 万元`,
    expected: `若填的是元，应为 ${fact(finding, 'ifYuan')} 万元`,
    fix: '核对单位；数额属实的在「核实说明」写明',
  }),
  'number-negative': (finding) => ({
    fact: `${filled(finding)}，是负数`,
    expected: '零或正数',
    fix: '核实后改正',
  }),
  'count-whole': (finding) => ({
    fact: `${filled(finding)}，不是整数`,
    expected: '整数',
    fix: '核实后改正',
  }),
  'percent-range': (finding) => ({
    fact: `${filled(finding)}，超出百分数的范围`,
    expected: `0 到 ${fact(finding, 'most')}`,
    fix: '核实后改正；5.2% 填 5.2',
  }),
  'percent-scale': (finding) => {
    const computed = finding.facts?.['computed'];
    const basis =
      computed === undefined
        ? '同列其他各行多在 1 以上'
        : `研发费用除以年销售收入约为 ${shortened(computed)}%`;
    return {
      fact: `${filled(finding)}，${basis}`,
      expected: '百分数：5.2% 填 5.2',
      fix: '核实后改正，或在「核实说明」写明',
    };
  },
  'year-form': (finding) => ({
    fact: `${filled(finding)}，不是可用的年份`,
    expected: `四位年份，${fact(finding, 'earliest')} 到 ${fact(finding, 'latest')}`,
    fix: '核实后改正',
  }),
  'date-form': (finding) => ({
    fact: `${filled(finding)}，${dateReason(finding)}`,
    expected: '完整的年、月、日',
    fix: '核实后改正',
  }),
  'date-text': (finding) => ({
    fact: `${filled(finding)}，不是日期格式`,
    expected: `日期 ${chineseDate(fact(finding, 'date'))}`,
    fix: '改成日期格式，如 2021/8/19',
  }),
  'clause-form': (finding) => ({
    fact: `${filled(finding)}，不是条款编号`,
    expected: '条款编号，如 1-1、4-2',
    fix: '对照「填表说明」改填编号',
  }),
  'choice-unknown': (finding) => ({
    fact: `${filled(finding)}，不在可选项中`,
    expected: fact(finding, 'options'),
    fix: '从下拉列表中选',
  }),
  'region-unknown': (finding) => ({
    fact: `${filled(finding)}，不在${fact(finding, 'city')}县（市、区）名单中`,
    fix: '从下拉列表中选；属迁入或跨市的，核实注册地',
  }),
  'region-alias': (finding) => ({
    fact: `${filled(finding)}，是简称或旧名`,
    expected: `按名单写作「${fact(finding, 'name')}」`,
  }),
  'text-invisible': (finding) => ({
    fact: `${filled(finding)}，有多余的空格、看不见的字符或全角字母数字`,
    expected: quote(fact(finding, 'cleaned')),
    fix: '删去或改为半角；确需保留的在「核实说明」写明',
  }),
  'text-became-date': (finding) => ({
    fact: `${filled(finding)}，表格软件已把它变成日期，原来的文字不在了`,
    fix: '把单元格设为文本格式，再重新填写',
  }),
};

function filled(finding: Finding): string {
  return `${columnName(finding)}填的是${standing(finding)}`;
}

function dateReason(finding: Finding): string {
  switch (fact(finding, 'reason')) {
    case 'day-missing':
      return '没有写明哪一日，不能当作 1 日';
    case 'no-such-day':
      return '日历上没有这一天';
    case 'too-early':
      return `读作 ${chineseDate(fact(finding, 'date'))}，年代过早`;
    default:
      return '读不出一个日期';
  }
}

/** A long quotient to at most four digits after the point, cut off. */
function shortened(decimal: string): string {
  return decimal.replace(/(\.\d{4})\d+$/, '$1');
}
