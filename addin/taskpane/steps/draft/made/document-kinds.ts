/**
 * The 文种 that a document's name says, in the order of 《党政机关公文处理工作条例》 article 8; those behind 纪要 are
 * forms in use that it does not name.
 */
const kinds = [
  '决定',
  '通报',
  '通知',
  '报告',
  '请示',
  '函',
  '纪要',
  '公示',
  '告知书',
  '答复',
  '方案',
] as const;

/** A 文种 and its place among the others. */
export interface DocumentKind {
  readonly name: string;
  readonly order: number;
}

/** The 文种 of a document's name: 会议通知 is a 通知. 「其他」, at the end, for a name that says none. */
export function kindOf(title: string): DocumentKind {
  const order = kinds.findIndex((kind) => title.includes(kind));
  return { name: kinds[order] ?? '其他', order: order === -1 ? kinds.length : order };
}
