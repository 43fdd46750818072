import { severityFills } from '../../../../workbook/patch/edit-styles.js';
import { inSteps } from '../in-steps.js';
import { runStep, type Wait } from '../run-step.js';

/** The fill of a cell as Office.js tells it. */
export interface Fill {
  /** `#FFC7CE`; white for a cell without fill. */
  readonly color: string;
  /** `None`, `Solid`, `Gray25`, `LinearGradient`… */
  readonly pattern: string;
  readonly patternColor: string;
}

/** A cell of the book. */
export interface BookCell {
  readonly sheet: string;
  /** `D17`. */
  readonly cell: string;
}

/** Cells whose fills are asked for or set at a time. */
const fillsPerStep = 500;

/** The fill of each cell, in their order. */
export async function readFills(
  context: Excel.RequestContext,
  wait: Wait,
  cells: readonly BookCell[],
): Promise<readonly Fill[]> {
  const fills: Fill[] = [];
  for (const step of inSteps(cells, fillsPerStep)) {
    const read = await runStep(context, wait, () =>
      step.map((cell) => fillOf(context, cell).load('color,pattern,patternColor')),
    );
    fills.push(...read.map(({ color, pattern, patternColor }) => ({ color, pattern, patternColor })));
  }
  return fills;
}

/** Sets the fill of each cell. */
export async function writeFills(
  context: Excel.RequestContext,
  wait: Wait,
  cells: readonly (BookCell & { readonly fill: Fill })[],
): Promise<void> {
  for (const step of inSteps(cells, fillsPerStep)) {
    await runStep(context, wait, () => {
      for (const { fill, ...cell } of step) setFill(fillOf(context, cell), fill);
    });
  }
}

function setFill(target: Excel.RangeFill, { color, pattern, patternColor }: Fill): void {
  if (pattern === 'None') target.clear();
  else {
    target.color = color;
    if (pattern === 'Solid') return;
    target.pattern = pattern as Excel.FillPattern;
    target.patternColor = patternColor;
  }
}

function fillOf(context: Excel.RequestContext, { sheet, cell }: BookCell): Excel.RangeFill {
  return context.workbook.worksheets.getItem(sheet).getRange(cell).format.fill;
}

/** The fill of a marked cell. */
export function markFill(severity: keyof typeof severityFills): Fill {
  return { color: `#${severityFills[severity].slice(2)}`, pattern: 'Solid', patternColor: '' };
}

const ourColors = new Set(Object.values(severityFills).map((color) => `#${color.slice(2)}`));

/** Whether a fill is one with which we mark. */
export function isMarkFill({ color, pattern }: Fill): boolean {
  return pattern === 'Solid' && ourColors.has(color.toUpperCase());
}

/** Whether a fill can be set again as it was: Office.js sets no gradients. */
export function canBeSet({ pattern }: Fill): boolean {
  return pattern !== 'LinearGradient' && pattern !== 'RectangularGradient';
}
