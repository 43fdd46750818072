/** Where a rule, an amount or a format comes from: the basis printed beside every result. */
export interface Citation {
  /** The document or standard, as officials cite it: 「安办文〔2021〕17号」, 「GB 32100—2015」. */
  readonly document: string;
  /** The place in it: 「第4条第1款」. Absent when the whole document is meant. */
  readonly clause?: string;
}

/** The citation as one Chinese phrase: 「安办文〔2021〕17号第4条第1款」, 「GB/T 9704—2012 7.1」. */
export function citeText(citation: Citation): string {
  const { document, clause = '' } = citation;
  return /^\d/.test(clause) ? `${document} ${clause}` : document + clause;
}
