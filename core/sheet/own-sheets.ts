/** The sheet that says what a mended copy has otherwise than the book it was made from. */
export const mendSheet = '修改清单';

/** The sheet of an annotated copy that lists its findings. */
export const resultSheet = '校验结果';

/** The hidden sheet of an annotated copy that says how to take its marks away again. */
export const markRecordSheet = '标注记录';

/** The header of the column in which a collected book says where each row comes from. It belongs to no table. */
export const originHeader = '来源';

const names = new Set([
  '填表说明',
  '条款说明',
  '口径说明',
  '收表情况',
  mendSheet,
  resultSheet,
  markRecordSheet,
]);

/** Sheets that an annotated or mended copy has more than its book. */
const addedNames = new Set([mendSheet, resultSheet, markRecordSheet]);

/** Whether this program adds a sheet of that name to a book, also a second one: 「校验结果 (2)」. It holds no table. */
export function isOwnSheet(name: string): boolean {
  return names.has(withoutNumber(name));
}

/** Whether the sheet was added to a copy of a book: it belongs to that copy and to no book made from it. */
export function isAddedSheet(name: string): boolean {
  return addedNames.has(withoutNumber(name));
}

function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/, '');
}
