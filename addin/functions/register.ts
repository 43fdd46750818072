import type { Argument, FunctionDefinition, Given } from './function-definition.js';
import { keepFunctionStatus } from './function-status.js';
import { functions } from './functions.js';

/** Makes the custom functions known to Excel under their ids in functions.json; nothing where there is no Excel. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === 'undefined') {
    keepFunctionStatus({ registered: 0, all: functions.length });
    return;
  }
  CustomFunctions.associate(
    Object.fromEntries(functions.map((definition) => [definition.id, callerOf(definition)])),
  );
  keepFunctionStatus({ registered: functions.length, all: functions.length });
}

/** Excel hands over one argument a parameter, those of a repeating one in a list, and its own object behind them. */
function callerOf({ parameters, run }: FunctionDefinition): (...given: readonly Given[]) => Given[][] {
  return (...given) => {
    const args = parameters.flatMap(({ repeating }, index): readonly Argument[] => {
      const argument = given[index] ?? null;
      return repeating === true ? ((argument ?? []) as readonly Argument[]) : [argument as Argument];
    });
    return run(args).map((row) => [...row]);
  };
}
