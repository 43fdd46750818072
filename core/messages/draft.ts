import { fact, quote, type Sentence } from './sentence.js';

/** Sentences about the lines of a draft that `wenbiao format` sets as a document, and about its preview. */
export const draftSentences: Readonly<Record<string, Sentence>> = {
  'draft-line-unclear': (finding) => ({
    fact: `${quote(finding.actual ?? '')}排作${fact(finding, 'taken')}：${fact(finding, 'reason')}`,
    fix: '核对；排得不对的，改草稿后再排',
  }),
  'draft-left-out': (finding) => ({
    fact: `${fact(finding, 'what')}没有取来`,
    fix: fact(finding, 'how'),
  }),
  'draft-character-illegal': (finding) => ({
    fact: `有文件不能保存的控制字符（${fact(finding, 'code')}）`,
    fix: '删去这个字符后再排',
  }),
  'draft-text-differs': (finding) => ({
    fact: `从${quote(finding.actual ?? '')}起，排成的文字与草稿不一致`,
    fix: '把这一行改写成普通段落后再排',
  }),
  'preview-missing': (finding) => ({
    fact: `没有${fact(finding, 'what')}：${fact(finding, 'why')}`,
    fix: '公文已经写好，可以在 Word、WPS 中打开看',
  }),
  'draft-empty': () => ({ fact: '草稿没有文字', fix: '换成有文字的草稿' }),
};
