import type { Comparison } from '../../claims/changes/comparisons.js';

/** The year that a number is compared with; absent where it is another part of a year: 同期 of a half, 年初. */
export function baseYearOf(
  text: string,
  { now, base, baseYear, turn, phrases }: Comparison,
  time: string | undefined,
  writtenIn: number | undefined,
): string | undefined {
  const end = base?.start ?? phrases[0]?.start ?? now.end;
  const said =
    turn === undefined
      ? text.slice(now.end, end)
      : (text
          .slice(Math.max(0, end - 18), end)
          .split(/[由从]/u)
          .at(-1) ?? '');
  if (/年初|同期|半年|季度|月/u.test(said)) return undefined;
  const explicit = /(\d{4})年/u.exec(said)?.[1] ?? (turn === undefined ? undefined : baseYear);
  if (explicit !== undefined) return explicit;
  const isYearOnYear = phrases[0]?.against === 'last-year';
  if (!isYearOnYear && !/上年|去年/u.test(said)) return undefined;
  if (time !== undefined && /^\d{4}$/u.test(time)) return String(Number(time) - 1);
  return writtenIn === undefined || isYearOnYear ? undefined : String(writtenIn - 1);
}
