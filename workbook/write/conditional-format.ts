import type ExcelJS from 'exceljs';
import { nearestDouble } from './cell-value.js';
import { lookOf, textColour } from './look.js';
import type { BarPlan, HighlightPlan } from './plan.js';

/**
 * What exceljs is given for cells that Excel marks by itself.
 *
 * @param priority 1 for the mark that shows before all others
 */
export function conditionalFormat(
  { range, formula, style }: HighlightPlan,
  priority: number,
): ExcelJS.ConditionalFormattingOptions {
  const { fill = textColour } = lookOf(style);
  // In a differential format the background colour is the colour of a solid fill.
  const pattern = { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } as const;
  return {
    ref: range,
    rules: [{ type: 'expression', priority, formulae: [formula], style: { fill: pattern } }],
  };
}

/** A light bar behind dark digits, also in black print. */
const barColour = 'FF9CC3E6';

/** What exceljs is given for bars; its types do not know all that a data bar has. */
export function dataBar({ range, full }: BarPlan, priority: number): ExcelJS.ConditionalFormattingOptions {
  const rule = {
    type: 'dataBar',
    priority,
    cfvo: [
      { type: 'num', value: 0 },
      { type: 'num', value: nearestDouble(full) },
    ],
    color: { argb: barColour },
    minLength: 0,
    maxLength: 100,
    gradient: false,
  };
  return { ref: range, rules: [rule as unknown as ExcelJS.ConditionalFormattingRule] };
}
