import { fact, type Sentence } from '../../messages/sentence.js';

/** 「正文是宋体 12 磅（小4号），共35段」, and what it must be. */
export function looksSentence(what: string): Sentence {
  return (finding) => ({
    fact: `${what}是${fact(finding, 'actual')}`,
    expected: fact(finding, 'expected'),
    fix: `${fact(finding, 'count')}在 Word 中改字体字号，或者用 wenbiao format 重排`,
  });
}
