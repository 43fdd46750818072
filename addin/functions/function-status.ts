/** How many custom functions Excel knows, of all that there are. */
export interface FunctionStatus {
  readonly registered: number;
  readonly all: number;
}

let status: FunctionStatus | undefined;

/** Absent until registering was tried: the script of the functions is loaded behind that of the pane. */
export function functionStatus(): FunctionStatus | undefined {
  return status;
}

/** Keeps what came of registering. */
export function keepFunctionStatus(now: FunctionStatus): void {
  status = now;
}
