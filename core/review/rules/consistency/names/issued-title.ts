import { fact, quote } from '../../../../messages/sentence.js';
import { nearMiss } from '../../../../near-miss.js';
import { compactText } from '../../../compact-text.js';
import type { DraftText } from '../../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { findWords, wholeOf } from '../../../text/find-words.js';

/** `issued-title`: what a notice issues, named otherwise in its title, its text and above the text itself. */
export const issuedTitle: ReviewRule = {
  id: 'issued-title',
  title: '所印发文件的名称不一致',
  severity: 'mandatory',
  fault: '通知的标题、正文和所印发的文件上，同一个名称差一两个字。',
  noFault: '各处名称相同；引用的是别的文件。',
  sentence: (finding) => ({
    fact: `名称是${quote(finding.actual ?? '')}，标题里是${quote(fact(finding, 'other'))}`,
    fix: '核对后统一',
  }),
  notChecked: (text) =>
    issuedNames(text).length > 0 && text.paragraphs.every(({ kind }) => kind !== 'issued-title')
      ? '文稿里没有所印发的文件'
      : undefined,
  examples: {
    faults: [
      {
        text: '某市科技局关于印发《某市科技计划管理办法》的通知\n\n各县（市、区）科技局：\n\n现将《某市科技计划管理办法》印发给你们。\n\n某市科技局\n2023年1月12日\n\n某市科技计划项目管理办法\n\n第一条　为加强管理，制定本办法。',
        words: '某市科技计划项目管理办法',
      },
      {
        text: '某市科技局关于印发《某市科技计划管理办法》的通知\n\n各县（市、区）科技局：\n\n现将《某市科技计化管理办法》印发给你们。\n\n某市科技局\n2023年1月12日\n\n某市科技计划管理办法\n\n第一条　为加强管理，制定本办法。',
        words: '某市科技计化管理办法',
      },
    ],
    sound: [
      {
        text: '某市科技局关于印发《某市科技计划管理办法》的通知\n\n各县（市、区）科技局：\n\n按照《省科技计划管理规定》，现将《某市科技计划管理办法》印发给你们。\n\n某市科技局\n2023年1月12日\n\n某市科技计划管理办法\n\n第一条　为加强管理，制定本办法。',
      },
    ],
  },
  check: (text) => {
    const names = issuedNames(text);
    const hits: ReviewHit[] = [];
    const differs = (name: string) =>
      names.includes(name) || name.length < 6 ? undefined : nearMiss(name, names, 2);
    for (const paragraph of names.length === 0 ? [] : text.paragraphs) {
      if (paragraph.kind === 'issued-title') {
        const other = differs(bare(compactText(paragraph).text));
        if (other !== undefined) hits.push({ at: [wholeOf(paragraph)], facts: { other } });
      } else if (paragraph.kind === 'body' && paragraph.part === 0) {
        for (const { partAt, parts } of findWords(paragraph, /《([^《》]{6,60})》/dgu)) {
          const other = differs(bare(parts[1] ?? ''));
          const at = partAt(1);
          if (other !== undefined && at !== undefined) hits.push({ at: [at], facts: { other } });
        }
      }
    }
    return hits;
  },
};

/** The names that the title says are issued, without brackets at their ends. */
function issuedNames({ paragraphs }: DraftText): readonly string[] {
  const title = paragraphs.find(({ kind }) => kind === 'title');
  const text = title === undefined ? '' : compactText(title).text;
  if (!/印发|转发/u.test(text)) return [];
  const quoted = Array.from(text.matchAll(/《([^《》]{6,60})》/gu), ([, name = '']) => bare(name));
  const [, plain] = /印发([^《》]{6,60}?)的通知?$/u.exec(text) ?? [];
  return plain === undefined ? quoted : [...quoted, bare(plain)];
}

function bare(name: string): string {
  return name.replace(/[〈〉]/gu, '').replace(/[（(](?:试行|暂行|修订|草案|征求意见稿)[）)]$/u, '');
}
