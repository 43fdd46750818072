import { index } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{序号 @index}}`: a place counted from 0 as people count it: 「1」 for the first. */
export const ordinal: ValueHelper = valueHelper({
  needed: [index],
  apply: ([place]) => String(place + 1),
});
