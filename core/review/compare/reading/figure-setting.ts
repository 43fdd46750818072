import type { Quantity } from '../../claims/reading/quantity.js';

/** The county or zone last named before a place of the sentence, unless the whole is named after it. */
export function areaBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at);
  const [area] =
    [...before.matchAll(/(?:(?![全各市])\p{Script=Han}){2}[县区](?!级|域)|[全我]市|全[县区]/gu)].at(-1) ?? [];
  return area === undefined || /^[全我]/u.test(area) ? '' : area;
}

/** What a policy gives or demands stays as it is from one year to the next. */
export function isStanding(text: string, { start, end, nearness }: Quantity): boolean {
  const around = text.slice(Math.max(0, start - 20), end + 6);
  return (
    nearness === 'open' ||
    /每[年家户个项人名件]|给予|奖补|奖励|补助|补贴|资助|标准|封顶|上限|最高|不超过|以内/u.test(around)
  );
}

/** Whether a place of a sentence is inside brackets. */
export function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
