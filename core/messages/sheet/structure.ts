import { fact, quote, type Sentence } from '../sentence.js';
import { columnName, standing } from './standing.js';

/** Kinds of columns in which a blank may be mistaken for zero. */
const numeric = ['amount-wan', 'percent', 'count'];

/** Sheets, headers and blanks. */
export const structureSentences: Readonly<Record<string, Sentence>> = {
  'sheet-missing': (finding) => {
    const candidates = fact(finding, 'candidates');
    const name = fact(finding, 'sheet');
    return candidates === ''
      ? { fact: `未找到「${name}」表`, fix: `补上这张表；已有的，把工作表改名为「${name}」` }
      : {
          fact: `未找到「${name}」表，表头相像的不止一张：${candidates}`,
          fix: `把要用的那张改名为「${name}」`,
        };
  },
  'header-missing': (finding) => ({
    fact: `未找到表头：缺少${fact(finding, 'columns')}`,
    fix: '补上这些列，表头文字写全',
  }),
  'header-ambiguous': (finding) => ({
    fact: `表头 ${fact(finding, 'cells')} 与${fact(finding, 'titles')}对不上唯一的一列`,
    expected: '每项内容只有一列',
    fix: '留下要用的一列，其余改用别的表头',
  }),
  'header-unit': (finding) => ({
    fact: `${columnName(finding)}的单位是「${fact(finding, 'unit')}」，未作换算`,
    expected: `单位为${fact(finding, 'units')}`,
    fix: '换算后改写表头中的单位',
  }),
  required: (finding) => ({
    fact: `${columnName(finding)}没有填写${finding.actual === undefined ? '' : `，只有看不见的字符${standing(finding)}`}`,
    fix: numeric.includes(fact(finding, 'kind')) ? '补填；确为零的填 0' : '补填',
  }),
  'cell-error': (finding) => ({
    fact: `${columnName(finding)}是错误值${standing(finding)}`,
    fix: '改正公式或直接填写数据',
  }),
  'formula-uncached': (finding) => ({
    fact: `${columnName(finding)}的公式 ${quote(`=${fact(finding, 'formula')}`)} 没有保存计算结果`,
    fix: '用表格软件打开，重新计算并保存',
  }),
};
