import { fact, quote, type Sentence } from './sentence.js';

/** The version of the workbook's form. */
export const formSentences: Readonly<Record<string, Sentence>> = {
  'form-newer': (finding) => ({
    fact: `工作簿是表样版本 ${fact(finding, 'form')}，本程序只认到表样版本 ${fact(finding, 'current')}，没有读取`,
    fix: '换用新的程序；或把各行填到本程序建的工作簿里',
  }),
  'form-unreadable': (finding) => ({
    fact: `工作簿的表样版本读不出来${finding.actual === undefined ? '' : `，填的是${quote(finding.actual)}`}，没有读取`,
    expected: `「表样版本 ${fact(finding, 'current')}」或更早的版本`,
    fix: '照原表改回；改不回的，运行 wenbiao init 文件夹 --from 本工作簿，各行搬到新工作簿',
  }),
  'form-older': (finding) => ({
    fact: `工作簿是表样版本 ${fact(finding, 'form')}，现在用的是表样版本 ${fact(finding, 'current')}；本次仍按表头读取`,
    fix: '要用新增的列，运行 wenbiao init 文件夹 --from 本工作簿，各行搬到新工作簿，原工作簿不变',
  }),
};
