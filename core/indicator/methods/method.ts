import type { DecimalText } from '../../decimal.js';
import type { Column } from './column.js';
import type { Mark } from './mark.js';

/** A setting of a method. */
export interface MethodOption {
  /** As it is written in a framework: `cap`. */
  readonly name: string;
  /** As officials write and read it: 「封顶」. */
  readonly label: string;
  /** What it means, in Chinese. */
  readonly title: string;
  /** Decimal text or one of `words`. */
  readonly default: string;
  /** What may stand there, with its Chinese; absent for a decimal. */
  readonly words?: Readonly<Record<string, string>>;
  /** What a decimal is above and below, those bounds left out; absent for any decimal. */
  readonly above?: DecimalText;
  readonly below?: DecimalText;
}

/** The settings of a method by their names, the defaults filled in. */
export type MethodSettings = Readonly<Record<string, string>>;

/** One way to turn values into marks; the set of them is closed (`methods`). */
export interface Method {
  /** As it is written in a framework and behind --method: `completion`. */
  readonly id: string;
  /** In Chinese: 「目标完成率」. */
  readonly title: string;
  /** In one line, x the value and marks full at 100. */
  readonly formula: string;
  /** Where it is in use or defined. */
  readonly source: string;
  readonly options: readonly MethodOption[];
  /** Why the column cannot be marked by it, in Chinese; absent when it can. */
  readonly lacks: (column: Column, settings: MethodSettings) => string | undefined;
  /** A mark for each value, in their order. */
  readonly mark: (column: Column, settings: MethodSettings) => readonly Mark[];
  /**
   * The value that earns these marks while all other values stay as they are; absent for a method whose marks depend
   * on the other values, or when no value does.
   */
  readonly valueFor?: (
    marks: DecimalText,
    column: Column,
    settings: MethodSettings,
  ) => DecimalText | undefined;
}

/** A method with its settings: what was chosen. */
export interface ChosenMethod {
  readonly method: Method;
  readonly settings: MethodSettings;
}

/** The setting; throws for a name that the method does not have. */
export function settingOf(settings: MethodSettings, name: string): string {
  const value = settings[name];
  if (value === undefined) throw new RangeError(`The method has no setting \`${name}\``);
  return value;
}
