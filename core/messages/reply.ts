import type { Finding } from '../finding.js';
import { fact, quote, type Sentence } from './sentence.js';

/** What keeps a reply to a proposal from being written, and which one is meant. */
export const replySentences: Readonly<Record<string, Sentence>> = {
  'reply-not-public': () => ({
    fact: '「是否公开」是「否」，这份答复没有公开的一份',
    fix: '要公开的，先改「是否公开」',
  }),
  'reply-none': (finding) => ({
    fact: `${inSheet(finding)}写了答复日期的${fact(finding, 'what')}`,
    fix: '先填答复日期、办理结果和各项答复；要看一件还缺什么，填「编号」',
  }),
  'reply-unchosen': (finding) => ({
    fact: `「${fact(finding, 'sheet')}」中写了答复日期的${fact(finding, 'what')}有 ${fact(finding, 'count')} 件：${fact(finding, 'numbers')}`,
    expected: '一份公文答复一件',
    fix: '填「编号」写明是哪一件；都要的，按「答复」逐份出文',
  }),
  'reply-number-unknown': (finding) => ({
    fact: `填的是${quote(finding.actual ?? '')}，${inSheet(finding)}这个编号的${fact(finding, 'what')}`,
    fix: unknownFix(finding),
  }),
  'reply-number-unclear': (finding) => ({
    fact: `填的是${quote(finding.actual ?? '')}，${fact(finding, 'places')}都是这个编号`,
    fix: '填「届」「次」写明是哪一件；写明了还是几件的，台账里重复，先改台账',
  }),
  'reply-addressee-unknown': (finding) => ({
    fact: `填的是${quote(finding.actual ?? '')}，提出的人里没有这个名字`,
    expected: `可写：${fact(finding, 'names')}`,
    ...(fact(finding, 'suggestion') !== '' && { fix: `是否为${quote(fact(finding, 'suggestion'))}` }),
  }),
};

function inSheet(finding: Finding): string {
  return `「${fact(finding, 'sheet')}」中没有`;
}

function unknownFix(finding: Finding): string {
  const [sessions, other, suggestion] = ['sessions', 'other', 'suggestion'].map((name) =>
    fact(finding, name),
  );
  if (sessions !== '') return `这个编号在${sessions}，核对「届」「次」`;
  if (other !== '') return `这个编号是${other}，改用答复${other}的模板`;
  return suggestion === '' ? '照台账核对编号' : `是否为${quote(suggestion ?? '')}`;
}
