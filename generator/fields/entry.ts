import type { Sourced } from '../trace/origin.js';

/** What was entered for one simple value: its text, with where it was entered. */
export type EnteredText = Sourced & { readonly value: string };

/** A row of an entered 列表 by its columns; what was left empty is absent. */
export type EnteredRow = ReadonlyMap<string, EnteredText>;

/** What was entered for a field: a text, texts, or rows. Where nothing was entered there is no entry. */
export type Entry =
  | { readonly kind: 'text'; readonly text: EnteredText }
  | { readonly kind: 'texts'; readonly texts: readonly EnteredText[] }
  | { readonly kind: 'rows'; readonly rows: readonly EnteredRow[] };

/** Everything that was entered, by field. */
export type Entries = ReadonlyMap<string, Entry>;
