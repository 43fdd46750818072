import type { Fault } from './excel-backend.js';

/** Lets Excel fail at the nth moment with this name on this sheet, once. */
export function failAt(name: string, sheet: string, nth = 1, code = 'GeneralException'): Fault {
  let seen = 0;
  return (moment) => {
    if (moment.name !== name || moment.sheet !== sheet) return undefined;
    seen += 1;
    return seen === nth ? code : undefined;
  };
}
