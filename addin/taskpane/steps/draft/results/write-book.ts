import type { BookPlan } from '../../../../../workbook/write/plan.js';

/** The bytes of a new workbook; the library that writes it loads when it is first used. */
export async function writeBook(plan: BookPlan): Promise<Uint8Array> {
  const write = await import(
    /* webpackChunkName: "write-book" */ '../../../../../workbook/write/write-book.js'
  );
  return write.writeBook(plan);
}
