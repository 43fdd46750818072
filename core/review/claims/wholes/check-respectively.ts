import type { CheckedClaim } from '../claim.js';
import type { Sentence } from '../reading/sentences.js';

/** 「甲、乙、丙分别为1、2、3」: as many numbers as names. */
export function checkRespectively(sentence: Sentence): CheckedClaim[] {
  const { text } = sentence;
  return [...text.matchAll(/分别(?:为|是|达到?|增长|增加|下降|减少|完成|给予|奖励)/gu)].flatMap(
    ({ index, 0: word }) => {
      const numbers = numbersFrom(sentence, index + word.length);
      const names = namesBefore(text, index);
      if (numbers === undefined || names === undefined) return [];
      const [fewest, most] = names;
      const isTrue = numbers.count >= fewest && numbers.count <= most;
      const shown = fewest === most ? `${fewest}` : `${fewest}—${most}`;
      const claim: CheckedClaim = {
        kind: 'respectively-count',
        at: sentence.stretch(index, numbers.end),
        verdict: isTrue ? 'supported' : 'refuted',
        arithmetic: `前面并列${shown}项，后面有${numbers.count}个数`,
        ...(!isTrue && { expected: '项数和数的个数相同' }),
      };
      return [claim];
    },
  );
}

/** How many numbers stand there, parted by 、 alone; absent for one, or where the list is more than numbers. */
function numbersFrom(
  { text, quantities }: Sentence,
  at: number,
): { readonly count: number; readonly end: number } | undefined {
  const first = quantities.findIndex(({ start }) => start >= at && start <= at + 12);
  if (first < 0 || /[，、；]/u.test(text.slice(at, quantities[first]?.start))) return undefined;
  let count = 0;
  let end = at;
  for (const quantity of quantities.slice(first)) {
    if (count > 0 && !/^[、和]$/u.test(text.slice(end, quantity.start))) break;
    count += 1;
    end = quantity.end;
  }
  // A rate or another number behind one of them belongs to the list and is not counted here.
  return count < 2 || /^[、和（]/u.test(text.slice(end, end + 1)) ? undefined : { count, end };
}

/** The fewest and the most names that the list before 分别 may have: 和 may part two names or belong to one. */
function namesBefore(text: string, at: number): readonly [number, number] | undefined {
  const own = text
    .slice(Math.max(0, at - 120), at)
    .replace(/（[^（）]*）/gu, '')
    .replace(/[“《][^“”《》]*[”》]/gu, '名');
  const lists = own.split(/[，；：]/u).filter((part) => part.includes('、'));
  // 「甲、乙分别为1、2，分别增长3%、4%」 has one list of names.
  const list = lists[0]?.split('分别')[0];
  if (list === undefined || !list.includes('、') || lists.length > 1 || /等$|等[^级]/u.test(list))
    return undefined;
  const commas = [...list].filter((mark) => mark === '、').length;
  const joined = [...list.matchAll(/以及|和|与|及/gu)].length;
  return [commas + 1, commas + 1 + joined];
}
