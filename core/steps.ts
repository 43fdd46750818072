/** How far long work has come. */
export interface Progress {
  /** What is being done, in Chinese: 「读取「企业库」」. */
  readonly doing: string;
  /** Out of `total`, counted in whatever the work is made of. */
  readonly done: number;
  readonly total: number;
}

/**
 * Long work in short pieces: between two of them it says how far it has come, and whoever runs it may let something
 * else go on, or leave it there.
 */
export type Steps<Result> = Generator<Progress, Result, void>;

/** Does the work without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
