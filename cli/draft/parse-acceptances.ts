import type { Acceptances } from '../../generator/drafting/check-figures.js';
import { CommandFailure } from '../failure.js';

/** `数=核实人` each: who answers for a figure that is typed in a template. */
export function parseAcceptances(settings: readonly string[]): Acceptances {
  return new Map(
    settings.map((setting) => {
      const at = setting.lastIndexOf('=');
      const [figure, person] = [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
      if (at < 1 || figure === '' || person === '') {
        throw new CommandFailure('usage', `--accept 「${setting}」应写成 数=核实人姓名，如 --accept 5=张某`);
      }
      return [figure, person];
    }),
  );
}
