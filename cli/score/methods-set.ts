import { parseMethod } from '../../core/indicator/methods/choose-method.js';
import type { ChosenMethod } from '../../core/indicator/methods/method.js';
import { findingLines } from '../../core/report/finding-lines.js';
import { CommandFailure } from '../failure.js';

/** The methods that --method names, in the order in which they are tried. One that is none is wrong usage. */
export function methodsSet(texts: readonly string[]): readonly ChosenMethod[] {
  return texts.flatMap((text) => {
    const { chosen, faults } = parseMethod(text);
    const [fault] = faults;
    if (fault !== undefined) {
      const { fault: rule, actual, ...facts } = fault;
      const [line = ''] = findingLines([
        { rule, severity: 'mandatory', place: { kind: 'file', file: '--method' }, actual, facts },
      ]);
      throw new CommandFailure('usage', line.replace(/^强制性 \S+ /, ''));
    }
    return chosen ?? [];
  });
}
