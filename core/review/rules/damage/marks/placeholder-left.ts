import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';
import { tableCells } from '../../../text/table-cells.js';

/** `placeholder-left`: a place that was to be filled in. */
export const placeholderLeft: ReviewRule = {
  id: 'placeholder-left',
  title: '还有没填的空位',
  severity: 'mandatory',
  fault: '文中留有「XX」「××」「{{…}}」「____」「【待补】」，或者表格里是「...」。',
  noFault: '省略号；「11×5×9」；公示名单里隐去的姓名「张××」；表格里的空格。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}还没有填`,
    fix: '查实后填写；没有内容的，删去这一项',
  }),
  examples: {
    faults: [
      { text: '全年完成XX万元。', words: 'XX' },
      { text: '全年完成{{金额}}万元。', words: '{{金额}}' },
      { text: '于××月××日召开会议。', words: '××' },
      { text: '某科〔2025〕____号', words: '____' },
      { text: '负责人【待补】。', words: '【待补】' },
      { text: '对象\t结果\n甲县\t...\n乙县\t...', words: '...' },
    ],
    sound: [
      { text: '完善“11×5×9”工作矩阵……' },
      { text: '拟奖励人员：张××、李××。' },
      { text: '对象\t结果\n甲县\t\n乙县\t5' },
    ],
  },
  check: ({ paragraphs }) => {
    const inText = paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /\{\{[^{}]{0,60}\}\}|_{3,}|(?<![A-Za-z])X{2,}(?![A-Za-z])|[×✕]{2,}(?=[年月日号届次会万亿元家项个%市县局])|[【［[](?:待补|待定|待填|待核)[^】\]］]{0,20}[】\]］]/gu,
      ).map(({ at }) => at),
    );
    const inCells = paragraphs
      .flatMap(tableCells)
      .filter(({ text }) => /^(?:\.{2,6}|…{1,2})$/u.test(text))
      .map(({ at }) => at);
    return [
      oneFinding(inText, { count: countText(inText) }),
      oneFinding(inCells, { count: countText(inCells) }),
    ].flat();
  },
};
