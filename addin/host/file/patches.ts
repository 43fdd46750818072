/** What changes the bytes of a workbook, loaded when the first change is asked for. */
export { appendRows } from '../../../workbook/patch/append/append-rows.js';
export { findAppendPlace } from '../../../workbook/patch/append/find-place.js';
export { clearMarks } from '../../../workbook/patch/clear/clear-marks.js';
export { excelMarks } from '../../../workbook/patch/clear/record-format.js';
export { mendWorkbook } from '../../../workbook/patch/mend/mend-workbook.js';
