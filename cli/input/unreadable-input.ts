import { CommandFailure } from '../failure.js';

/** A file that cannot be read: its path as given, and the reason without it: 「不存在；核对文件名…」. */
export class UnreadableInput extends CommandFailure {
  constructor(
    path: string,
    readonly reason: string,
  ) {
    super('input', `「${path}」${reason}`);
  }
}
