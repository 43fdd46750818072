import { parseTree } from 'custom-functions-metadata';
import type { FunctionEntry, FunctionMetadata, ParameterEntry } from './function-metadata.js';

/**
 * The metadata of the functions in a source file, in Chinese. A parameter's description is split at its colon
 * into the name that Excel shows and the rest.
 *
 * Throws with every fault that the generator of Microsoft finds. The generator knows no type for 「whatever Excel
 * hands over」 but `any`, so the source is read with `Given` replaced by it.
 */
export function readFunctions(source: string): FunctionMetadata {
  const readable = source.replace(/\bGiven\b/g, 'any').replace(/(any\[\]\[\]) \| null/g, '$1');
  const { functions, extras } = parseTree(readable, 'functions.ts');
  const faults = extras.flatMap(({ errors }) => errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(
      ({ id, name, description = '', parameters, result = {} }): FunctionEntry => ({
        id,
        name,
        description,
        parameters: parameters.map(withOwnName),
        result,
      }),
    ),
  };
}

/** 「年销售收入：万元」 is the name 年销售收入 and the description 万元. */
function withOwnName(parameter: {
  readonly description?: string;
  readonly name: string;
  readonly type: string;
}): ParameterEntry {
  const [, name = parameter.name, description = ''] =
    /^([^：]+)：(.*)$/u.exec(parameter.description ?? '') ?? [];
  return { ...parameter, name, description };
}
