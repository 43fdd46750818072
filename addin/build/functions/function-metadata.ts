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
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
