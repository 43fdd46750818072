/**
 * What stands in the first cell of a record of marks (`markRecordSheet`): by it each program knows whether it can take
 * the marks away.
 */

/** A marked copy of a file: comments are notes, and former fills are kept as their XML. */
export const copyMarks = 'wenbiao-marks/1';

/** A book marked while it was open in Excel: comments are those with answers, and former fills are kept as colours. */
export const excelMarks = 'wenbiao-excel-marks/1';
