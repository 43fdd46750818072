import { charactersOf, type DraftLine } from '../draft-line.js';
import { endsSentence, numeralOf } from './line-forms.js';

/** How many lines 题注 takes from here: 「（…通过）」, 「——…会议上」; 0 when it does not begin here. */
export function noteAt(lines: readonly DraftLine[], at: number): number {
  const texts = lines.slice(at, at + 3).map(({ text }) => text);
  for (const count of [1, 2, 3]) {
    if (texts.length < count) return 0;
    const joined = charactersOf(texts.slice(0, count).join(''));
    if (/^[（(].*(?:通过|批准|公布|修订|修正|发布|施行).*[）)]$/u.test(joined)) return count;
    if (/^[—–-]{1,2}.*(?:会议|大会|会|全会)上$/u.test(joined)) return count;
    if (!/^[（(—–-]/u.test(joined)) return 0;
  }
  return 0;
}

/** How many lines 主送机关 takes from here: names that end in a colon; 0 when it does not begin here. */
export function recipientsAt(lines: readonly DraftLine[], at: number): number {
  for (const count of [1, 2, 3, 4, 5]) {
    const taken = lines.slice(at, at + count);
    const text = charactersOf(taken.map((line) => line.text).join(''));
    const last = taken.at(-1)?.text ?? '';
    if (taken.length < count || taken.some(({ cells }) => cells !== undefined)) return 0;
    if (/[：:]$/u.test(text)) return isRecipients(text.slice(0, -1)) ? count : 0;
    if (endsSentence(last) || !/[，、,]/u.test(text) || !isRecipients(text)) return 0;
  }
  return 0;
}

function isRecipients(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 300 &&
    numeralOf(text) === undefined &&
    !/[。；：:？！“《]/u.test(text) &&
    !/如下|以下|下列|通知|报告|意见|附件|关于|抄送|签发|结果|公开|时间|来源|联系/u.test(text)
  );
}
