import type { Argument, FunctionDefinition, Given } from '../function-definition.js';
import { orError } from '../function-error.js';
import { assessRows } from './assess-rows.js';
import type { AwardFunction } from './award-family.js';
import { certainAmount } from './certain-amount.js';

/** The function: an amount in 万元 for each row, or why it has none. */
export function awardFunction(award: AwardFunction): FunctionDefinition {
  const { id, chineseName, text, english, examples } = award;
  return {
    id,
    chineseName,
    text,
    english,
    parameters: award.all,
    examples,
    run: (args) => amountsOf(award, args),
  };
}

function amountsOf(award: AwardFunction, args: readonly Argument[]): readonly (readonly Given[])[] {
  return assessRows(award, args).map((row) => [
    orError(() => {
      const assessed = row();
      return certainAmount(assessed, award.nothingClaimed(assessed.basis.awardYear));
    }),
  ]);
}
