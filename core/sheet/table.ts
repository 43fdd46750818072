/**
 * What a table in a workbook holds: written once, and used to find and read it, to check it, and to make the
 * starter workbook with its headers, prompts, drop-downs and formats.
 */

/** What a column may hold. Numbers are read into the unit named here, whatever unit the sheet declares. */
export type ColumnType =
  | { readonly kind: 'text' }
  /** 统一社会信用代码, 18 characters, GB 32100—2015. */
  | { readonly kind: 'credit-code' }
  /** A name of the city's region list. */
  | { readonly kind: 'region' }
  /** A clause id of the policy: 「4-1」. */
  | { readonly kind: 'clause' }
  /** 是 or 否, read as true or false. */
  | { readonly kind: 'yes-no' }
  /** One of a closed list. `aliases` maps other spellings seen in practice to an option. */
  | {
      readonly kind: 'choice';
      readonly options: readonly string[];
      readonly aliases?: Readonly<Record<string, string>>;
    }
  /** A calendar year with four digits. */
  | { readonly kind: 'year' }
  /** A full calendar date. */
  | { readonly kind: 'date' }
  /**
   * An amount of money in 万元. `plausibleMost` is the amount above which 元 was probably typed for 万元:
   * a question to the person who filled it in, never a correction.
   */
  | { readonly kind: 'amount-wan'; readonly plausibleMost: string }
  /** A percentage as Excel people type it: 5 for 5 %. `plausibleLeast` > 0 marks fractions typed as percent. */
  | { readonly kind: 'percent'; readonly most: string }
  /** A number of either sign, in the unit that the column's title names. */
  | { readonly kind: 'number' }
  /** A whole number of persons, enterprises, pieces. */
  | { readonly kind: 'count' };

/** A column as it is defined. */
export interface ColumnDefinition {
  /** The identifier in code. */
  readonly id: string;
  /** The header's words without unit: 「年销售收入」. */
  readonly title: string;
  /** The unit, printed in brackets in the starter's header: 「年销售收入(万元)」. */
  readonly unit?: string;
  /** Other headers seen for the same thing. */
  readonly synonyms?: readonly string[];
  readonly type: ColumnType;
  readonly required: boolean;
  /** Required only where that other column (its id) is filled. */
  readonly requiredWith?: string;
  /** The form (表样版本) that first had it, where a book of an older one may be read without it. */
  readonly sinceForm?: number;
  /** What to type here: Excel shows it when the cell is entered. */
  readonly prompt: string;
  /** Column width in characters. */
  readonly width: number;
}

/** A table as it is defined: one sheet, one header, its columns. */
export interface TableDefinition {
  readonly id: string;
  /** The sheet's name in the starter workbook. */
  readonly sheet: string;
  /** One sentence for the person who fills it in. */
  readonly purpose: string;
  readonly columns: readonly ColumnDefinition[];
  /** Ids of the columns that together name a row: no two rows may agree in all of them. None: there is one row. */
  readonly key?: readonly string[];
  /** Whether the book cannot be used without it. */
  readonly required: boolean;
}

/** The header as the starter workbook writes it: 「年销售收入(万元)」, 「名称*」 for a required column. */
export function headerText(column: ColumnDefinition): string {
  const unit = column.unit === undefined ? '' : `(${column.unit})`;
  return `${column.title}${unit}${column.required ? '*' : ''}`;
}
