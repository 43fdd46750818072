import { type Award, isAssessed } from '../award.js';

/** The award without an amount until what the bureau entered about it is settled; a refusal only gets the note. */
export function leaveOpen(award: Award, why: string): Award {
  if (!isAssessed(award)) return { ...award, notes: [...award.notes, why] };
  const { amountWan, approval: _approval, ...rest } = award;
  const note = amountWan === undefined ? why : `${why}，测算额${amountWan}万元暂不计入`;
  return { ...rest, status: 'needs-decision', alternatives: [], notes: [...award.notes, note] };
}
