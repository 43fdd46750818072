import type { UnreadableFacts, UnreadableReason } from '../../core/messages/workbook.js';

/**
 * A file that cannot be read as a workbook. `reason` and `facts` make the Chinese sentence
 * (`describeUnreadable` in `core/messages/workbook.ts`); `message` is for developers only.
 */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  constructor(
    readonly reason: UnreadableReason,
    readonly facts: UnreadableFacts = {},
    options?: ErrorOptions,
  ) {
    super(`Cannot read the workbook: ${reason} ${JSON.stringify(facts)}`, options);
  }
}
