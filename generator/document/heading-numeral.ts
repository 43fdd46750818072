import { chineseNumber } from '../../core/chinese-number.js';
import type { HeadingLevel } from './elements/flow.js';

/** 一、（一）1.（1）: the numeral of the `ordinal`th heading (from 1) of a level. Source: GB/T 9704—2012, 7.3.3. */
export function headingNumeral(level: HeadingLevel, ordinal: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(ordinal)}、`;
    case 2:
      return `（${chineseNumber(ordinal)}）`;
    case 3:
      return `${ordinal}.`;
    case 4:
      return `（${ordinal}）`;
  }
}
