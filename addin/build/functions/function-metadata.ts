import type { FunctionDefinition } from '../../functions/function-definition.js';

/** functions.json as Excel reads it. */
export interface FunctionMetadata {
  /** Lets error values reach a function, which says what they mean for it. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result: RangeEntry;
}

/** Every argument and result is a range of anything: a cell is one of one, so that each function takes a column too. */
interface RangeEntry {
  readonly type: 'any';
  readonly dimensionality: 'matrix';
}

export interface ParameterEntry extends RangeEntry {
  readonly name: string;
  readonly description: string;
  readonly optional?: true;
  readonly repeating?: true;
}

/** What the functions are called in formulas: by ASCII names, which WPS takes too, or by Chinese ones. */
export type FunctionNames = 'ascii' | 'chinese';

/** The metadata of the functions with texts in a language; names are the same in all of them. */
export function functionMetadata(
  functions: readonly FunctionDefinition[],
  language: 'chinese' | 'english',
  names: FunctionNames,
): FunctionMetadata {
  const range: RangeEntry = { type: 'any', dimensionality: 'matrix' };
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, chineseName, text, english, parameters }) => ({
      id,
      name: names === 'chinese' ? chineseName : id,
      description: language === 'chinese' ? text : english,
      parameters: parameters.map((parameter) => ({
        name: language === 'chinese' ? parameter.name : parameter.english[0],
        description: language === 'chinese' ? parameter.text : parameter.english[1],
        ...range,
        ...(parameter.optional === true && { optional: true as const }),
        ...(parameter.repeating === true && { repeating: true as const }),
      })),
      result: range,
    })),
  };
}
