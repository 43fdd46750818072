import type { DecimalText } from '../../../core/decimal.js';
import type { CellPlan, TextStyle } from '../../write/plan.js';

/** Small constructors of cells for the sheets of the result book. */

/** 万元 with up to six decimals, which is 分. */
const wanFormat = '#,##0.00####';

/** Text in a bordered cell, wrapped; an empty one for no text. */
export function textCell(text: string, style: TextStyle = 'cell'): CellPlan {
  return text === '' ? { kind: 'empty', style } : { kind: 'text', text, style, wrap: true };
}

/** An amount in 万元; an empty cell when there is none. Missing is not zero. */
export function amountCell(value: DecimalText | undefined, style: TextStyle = 'cell'): CellPlan {
  return value === undefined ? { kind: 'empty', style } : { kind: 'number', value, style, format: wanFormat };
}

export function countCell(value: number, style: TextStyle = 'cell'): CellPlan {
  return { kind: 'number', value: String(value), style, format: '0' };
}

/** A live sum with the value it must have. */
export function sumCell(formula: string, value: DecimalText, style: TextStyle = 'cell'): CellPlan {
  return { kind: 'formula', formula, value, style, format: wanFormat };
}

/** A live count with the value it must have. */
export function countFormulaCell(formula: string, value: number, style: TextStyle = 'cell'): CellPlan {
  return { kind: 'formula', formula, value: String(value), style, format: '0' };
}

export function titleRow(text: string): readonly CellPlan[] {
  return [{ kind: 'text', text, style: 'title' }];
}

export function noteRow(text: string): readonly CellPlan[] {
  return [{ kind: 'text', text, style: 'note' }];
}

export function headerRow(titles: readonly string[]): readonly CellPlan[] {
  return titles.map((text) => ({ kind: 'text', text, style: 'header', wrap: true, align: 'center' }));
}
