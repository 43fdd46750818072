/** Why a command could not do its work: the exit code says which kind. */
export type FailureKind = 'usage' | 'input' | 'output';

/** 0 clean, 1 findings that must be mended, 2 wrong usage, 3 input unreadable, 4 output could not be written. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, input: 3, output: 4 } as const;

/** A command stops with one clear Chinese line; nothing has been written. */
export class CommandFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
    this.name = 'CommandFailure';
  }
}
