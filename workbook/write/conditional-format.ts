import type ExcelJS from 'exceljs';
import { lookOf, textColour } from './look.js';
import type { HighlightPlan } from './plan.js';

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
