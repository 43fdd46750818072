import { fact, quote, type Sentence } from '../sentence.js';
import { columnName, standing } from './standing.js';

/** Unified social credit codes. */
export const creditCodeSentences: Readonly<Record<string, Sentence>> = {
  'credit-code-digits-lost': (finding) => ({
    fact: `${columnName(finding)}存成了数字${standing(finding)}，已丢失末位，无法恢复`,
    expected: '18位文本',
    fix: '先把单元格设为文本格式，再照营业执照重填',
  }),
  'credit-code-registration-number': (finding) => ({
    fact: `填的是${standing(finding)}，15位，是旧的工商注册号`,
    expected: '18位统一社会信用代码',
    fix: '查营业执照换填',
  }),
  'credit-code-length': (finding) => ({
    fact: `填的是${standing(finding)}，共${fact(finding, 'length')}位`,
    expected: '18位',
    fix: '核对营业执照后改正',
  }),
  'credit-code-character': (finding) => ({
    fact: `填的是${standing(finding)}，${fact(finding, 'characters')}不是代码所用的字符`,
    expected: '数字和除 I、O、S、V、Z 以外的大写字母',
    fix: '核对营业执照后改正',
  }),
  'credit-code-check': (finding) => ({
    fact: `填的是${standing(finding)}，第18位校验码对不上`,
    expected: `按前17位推算，校验码应为 ${fact(finding, 'expected')}`,
    fix: '核对营业执照后改正，勿直接套用',
  }),
  'credit-code-inner': (finding) => ({
    fact: `填的是${standing(finding)}，其中组织机构代码的校验码（第17位）对不上`,
    expected: `按第9至16位推算应为 ${fact(finding, 'expected')}`,
    fix: '核对营业执照；与证照一致的在「核实说明」写明',
  }),
  'credit-code-form': (finding) => ({
    fact: `填的是${standing(finding)}，有小写、全角、空格或看不见的字符`,
    expected: quote(fact(finding, 'code')),
    fix: '改为18位半角大写',
  }),
  'code-unlisted': (finding) => ({
    fact: `填的是${standing(finding)}，「企业库」中没有这个代码`,
    fix: '核对代码；确为新的申报主体，在「企业库」补一行',
  }),
  'code-two-names': (finding) => ({
    fact: `名称是${standing(finding)}，而 ${fact(finding, 'first')} 同一代码的名称是${quote(fact(finding, 'firstName'))}`,
    expected: '一个代码对应一个名称',
    fix: '照营业执照确定名称，删去重复的一行',
  }),
  'name-two-codes': (finding) => ({
    fact: `填的是${standing(finding)}，而 ${fact(finding, 'first')} 的${quote(fact(finding, 'name'))}代码是${quote(fact(finding, 'firstCode'))}`,
    expected: '一个名称对应一个代码',
    fix: '查营业执照，确定哪个代码对',
  }),
};
