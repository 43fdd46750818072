import type { PunctuationChange } from '../../generator/draft/normalise-punctuation.js';
import type { RecognisedDraft } from '../../generator/draft/recognise-draft.js';
import type { Draft } from './read-draft.js';

/** The defaults, then what was recognised: counted by element, or line by line with the reasons. */
export function formatLines(draft: Draft, read: RecognisedDraft, explain: boolean): string[] {
  const counts = new Map<string, number>();
  for (const { as } of read.recognised) counts.set(as, (counts.get(as) ?? 0) + 1);
  const counted = [...counts].map(([as, count]) => `${as} ${count}`).join('、');
  const marks = draft.markup.map(({ line, marks: text }) => `第${line}行「${text}」`);
  return [
    ...read.defaults,
    ...(explain
      ? read.recognised.map(({ from, to, as, why, text }) => {
          const where = from === to ? `第${from}行` : `第${from}—${to}行`;
          return `${where} ${as}｜${text}｜${why}`;
        })
      : [`认出：${counted}；加 --explain 逐行列出。`]),
    ...(marks.length === 0
      ? []
      : [`去掉 Markdown 标记 ${marks.length} 处${explain ? `：${marks.join('、')}` : ''}。`]),
  ];
}

/** The marks made full-width, by line. */
export function changeLines(changes: readonly PunctuationChange[]): string[] {
  if (changes.length === 0) return [];
  return [
    `半角标点改全角 ${changes.length} 处：`,
    ...changes.map(({ line, column, from, to }) => `  第${line}行第${column}字「${from}」→「${to}」`),
  ];
}
