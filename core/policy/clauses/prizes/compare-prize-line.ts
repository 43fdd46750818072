import { foldLetters } from '../../../sheet/fold-text.js';
import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import type { LedgerRelation } from '../begin-claim.js';
import { bareName, prizeName } from './prize-name.js';

/**
 * What a line of the ledger under a clause on prizes was paid for, next to a prize of that clause: the same where it
 * is written as the claim is, another prize where it names another prize, year, grade or project.
 *
 * @param prizes every prize that the clause speaks of
 */
export function comparePrizeLine(
  text: string,
  prize: ScienceAwardRow,
  prizes: readonly string[],
): LedgerRelation {
  const line = foldLetters(text);
  if (line === foldLetters(prizeName(prize))) return 'same';
  const named = prizes.filter((name) => line.includes(foldLetters(name)));
  // Elsewhere a year may be that of the award: only where a claim has it, it is the prize's.
  const [, year] = /(?:完成单位|完成人|获奖人)(\d{4})/u.exec(line) ?? [];
  const grades: readonly string[] = line.match(/[特一二三]等/gu) ?? [];
  const isOther = (said: readonly string[], own: string | number | undefined) =>
    said.length > 0 && own !== undefined && !said.includes(String(own));
  if (isOther(named, prize.award.value) || isOther(year === undefined ? [] : [year], prize.year.value))
    return 'other';
  if (isOther(grades, prize.grade.value)) return 'other';
  const bare = foldLetters(bareName(prize));
  const project = line.startsWith(bare) ? line.slice(bare.length) : '';
  return project !== '' && prize.project !== '' && !/^第\d+项$/u.test(project) ? 'other' : 'unclear';
}
