import { isDecimalText } from '../../decimal.js';
import type { ValueFormula } from '../framework/framework.js';
import { formulaText } from './compute-value.js';

const sign = { ratio: '÷', difference: '－', times: '×' } as const;

/** The formula that `formulaText` wrote; absent for any other text. Names hold none of ÷ － ×. */
export function parseFormula(text: string): ValueFormula | undefined {
  const plain = text.trim();
  const read = readFormula(plain);
  return read !== undefined && formulaText(read) === plain ? read : undefined;
}

function readFormula(text: string): ValueFormula | undefined {
  const isGrowth = text.startsWith('(');
  const [first = '', rest, ...more] = (isGrowth ? text.slice(1) : text).split(
    isGrowth ? sign.difference : /[÷－]/,
  );
  if (first === '' || more.length > 0) return undefined;
  if (rest === undefined) return { kind: 'item', item: first };
  if (isGrowth) return { kind: 'growth', items: [first, rest.split(')')[0] ?? ''] };
  if (text.includes(sign.difference)) return { kind: 'difference', items: [first, rest] };
  const [second = '', times = '1'] = rest.split(sign.times);
  return isDecimalText(times) ? { kind: 'ratio', items: [first, second], times } : undefined;
}
