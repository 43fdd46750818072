import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `form-unreadable`: the version of the form was changed to something that is none; nothing is read. */
export const formUnreadable: Rule = {
  id: 'form-unreadable',
  title: '表样版本读不出来',
  severity: 'mandatory',
  locked: true,
  fault: '「填表说明」上的表样版本被改动或删去，读不出是第几版，整个工作簿没有读取。',
  noFault: '「表样版本 2」中的空格、冒号、全角数字。',
  sentence: (finding) => ({
    fact: `工作簿的表样版本读不出来${finding.actual === undefined ? '' : `，填的是${quote(finding.actual)}`}，没有读取`,
    expected: `「表样版本 ${fact(finding, 'current')}」或更早的版本`,
    fix: '照原表改回；改不回的，运行 wenbiao init 文件夹 --from 本工作簿，各行搬到新工作簿',
  }),
  examples: { faults: [], sound: [] },
};
