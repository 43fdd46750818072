import type { IsoDate } from '../../core/calendar.js';

/**
 * What Excel hands over for a cell: a number, a text, a boolean; `null` or empty text for a blank one; an error
 * value as an object with its code.
 */
export type Given = unknown;

/** An argument: a range row by row, a single cell as a range of one; `null` when it is left out. */
export type Argument = readonly (readonly Given[])[] | null;

/** A parameter as the person who types a formula sees it. */
export interface ParameterDefinition {
  /** In Chinese: 「年销售收入」. */
  readonly name: string;
  /** What to give, in Chinese. */
  readonly text: string;
  readonly english: readonly [name: string, text: string];
  readonly optional?: boolean;
  /** The last one only: may be given again and again. */
  readonly repeating?: boolean;
}

/** What an example gives for a cell; a day is a date cell. */
export type ExampleCell = string | number | { readonly date: IsoDate };

/** A formula with what it shows, as the docs print it and the tests run it. */
export interface FunctionExample {
  /** In the order of the parameters; `null` for one left out. */
  readonly given: readonly (ExampleCell | null | readonly (readonly ExampleCell[])[])[];
  /** The spilled grid; an error as 「#N/A 原因」. */
  readonly shows: readonly (readonly (string | number)[])[];
}

/** A custom function: functions.json, its registration, the docs and the tests are made from this. */
export interface FunctionDefinition {
  /** Capitals, digits and _: its name too, unless the build takes the Chinese ones. */
  readonly id: string;
  readonly chineseName: string;
  /** What it gives, in Chinese. */
  readonly text: string;
  readonly english: string;
  readonly parameters: readonly ParameterDefinition[];
  readonly examples: readonly [FunctionExample, ...FunctionExample[]];
  /**
   * The grid that spills, an error value in the place of what has none. Throws `CustomFunctions.Error` where no part of
   * it can be told.
   *
   * @param args one for each parameter; those of a repeating one follow each other
   */
  readonly run: (args: readonly Argument[]) => readonly (readonly Given[])[];
}
