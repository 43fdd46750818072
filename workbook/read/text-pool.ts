/** From this length on a piece cut out of a text may keep the whole text alive. */
const shortestSlice = 13;

/**
 * Keeps each text of a book once, and none of the file's own text with it: inline texts are cut out of long
 * pieces of XML, which would all stay in memory for a few words each.
 */
export class TextPool {
  private readonly texts = new Map<string, string>();

  /** The same text, as it is kept. */
  keep(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const kept = text.length < shortestSlice ? text : copyOf(text);
    this.texts.set(kept, kept);
    return kept;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function copyOf(text: string): string {
  return decoder.decode(encoder.encode(text));
}
