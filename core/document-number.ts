/** What is wrong with a 发文字号. */
export interface DocumentNumberFault {
  /** What to say of it: a clause of a sentence. */
  readonly fault: string;
  /** The right form, where what is written allows only one. */
  readonly right?: string;
}

const right = /^[^〔〕[\]()（）【】［］\d\s]+〔\d{4}〕[1-9]\d*号$/;
const near =
  /^([^〔〕[\]()（）【】［］\d\s]+) ?[〔[(（【［] ?(\d{4}|\d{2}) ?[〕\])）】］] ?(第?)(0*)([1-9]\d*) ?(号?)$/;

/**
 * What is wrong with a 发文字号 「机关代字〔年份〕序号号」; absent for a sound one. The year has four digits and stands in
 * 〔〕, the number has no leading zeros and no 第. Source: GB/T 9704—2012, 7.2.5.
 */
export function findDocumentNumberFault(text: string): DocumentNumberFault | undefined {
  if (right.test(text)) return undefined;
  const [, code = '', year = '', ordinal, zeros, number = '', ending] = near.exec(text) ?? [];
  if (code === '') return { fault: '不是「机关代字〔年份〕序号号」的写法' };
  if (year.length === 2) return { fault: '年份只写了两位' };
  const faults = [
    ...(text.includes('〔') && text.includes('〕') ? [] : ['年份没有用六角括号〔〕']),
    ...(ordinal === '' ? [] : ['序号前加了「第」']),
    ...(zeros === '' ? [] : ['序号编了虚位']),
    ...(ending === '' ? ['末尾少了「号」'] : []),
    ...(text.includes(' ') ? ['中间有空格'] : []),
  ];
  return { fault: faults.join('，'), right: `${code}〔${year}〕${number}号` };
}
