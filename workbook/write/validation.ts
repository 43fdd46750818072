import type ExcelJS from 'exceljs';
import { excelDate, nearestDouble } from './cell-value.js';
import type { ValidationPlan } from './plan.js';

/** What Excel takes: longer words make it call the file damaged. */
const mostTitle = 32;
const mostText = 255;

/** What exceljs is given for a planned check. Throws for words and lists longer than Excel takes. */
export function dataValidation(plan: ValidationPlan): ExcelJS.DataValidation {
  const { prompt, error } = plan;
  return {
    ...rule(plan.rule),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: atMost(mostTitle, prompt.title),
    prompt: atMost(mostText, prompt.text),
    ...(error === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: error.style,
          errorTitle: atMost(mostTitle, error.title),
          error: atMost(mostText, error.text),
        }),
  };
}

function rule(
  planned: ValidationPlan['rule'],
): Pick<ExcelJS.DataValidation, 'type' | 'formulae' | 'operator'> {
  switch (planned.type) {
    case 'list':
      return { type: 'list', formulae: [quotedList(planned.options)] };
    case 'list-range':
      return { type: 'list', formulae: [planned.formula] };
    case 'decimal':
    case 'whole':
      return {
        type: planned.type,
        operator: 'between',
        formulae: [nearestDouble(planned.least), nearestDouble(planned.most)],
      };
    case 'text-length':
      return { type: 'textLength', operator: 'equal', formulae: [planned.length] };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [excelDate(planned.least), excelDate(planned.most)],
      };
    case 'custom':
      return { type: 'custom', formulae: [planned.formula] };
    case 'any':
      return { type: 'any' as 'custom', formulae: [] };
  }
}

function quotedList(options: readonly string[]): string {
  if (options.some((option) => /[,"]/.test(option))) {
    throw new RangeError('An option with a comma or quotation mark needs a list in a range.');
  }
  return `"${atMost(mostText, options.join(','))}"`;
}

function atMost(most: number, text: string): string {
  if (text.length > most)
    throw new RangeError(`Excel takes ${most} characters here, not ${text.length}: ${text}`);
  return text;
}
