/** A figure in words with its arithmetic; or why there is none, in a clause. */
export type Worded = { readonly value: string; readonly arithmetic: string } | { readonly refused: string };
