/** Why a PDF file cannot be measured. */
export type UnreadablePdfReason = 'encrypted' | 'damaged' | 'page-count';

/** A file that is no PDF, or none that can be measured. */
export class UnreadablePdf extends Error {
  constructor(readonly reason: UnreadablePdfReason) {
    super(reason);
    this.name = 'UnreadablePdf';
  }
}
