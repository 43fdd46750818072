/** The texts of `policies/characters/`: `strokes.txt`, `sounds.txt` and `surnames.txt`. */
export interface NameTableTexts {
  readonly strokes: string;
  readonly sounds: string;
  readonly surnames: string;
}

/** What names of people are ordered by. */
export interface NameTables {
  /** A character's place in the order of strokes; no two share one. */
  readonly strokes: ReadonlyMap<string, number>;
  /** The place of a character's usual reading in the order of sounds; characters that sound the same share it. */
  readonly sounds: ReadonlyMap<string, number>;
  /** Compound surnames, and those read otherwise than usual, with the places of their readings. */
  readonly surnames: ReadonlyMap<string, readonly number[]>;
}

/** The tables in the texts. Throws for a broken line: they are part of the program. */
export function readNameTables(texts: NameTableTexts): NameTables {
  const soundPlaces = new Map<string, number>();
  const sounds = new Map<string, number>();
  for (const [syllable, characters = ''] of linesOf(texts.sounds, /^[a-zü]+[1-5]$/u)) {
    soundPlaces.set(syllable, soundPlaces.size);
    for (const character of characters) sounds.set(character, soundPlaces.size - 1);
  }
  const strokes = new Map<string, number>();
  for (const [, characters = ''] of linesOf(texts.strokes, /^\d{1,2}[横竖撇点折]$/u)) {
    for (const character of characters) strokes.set(character, strokes.size);
  }
  const surnames = new Map(
    linesOf(texts.surnames, /^\p{Script=Han}{1,2}$/u).map(([surname, ...readings]) => [
      surname,
      readings.map((reading) => {
        const place = soundPlaces.get(reading);
        if (place === undefined) throw new Error(`No sound \`${reading}\`, the surname ${surname} has it`);
        return place;
      }),
    ]),
  );
  return { strokes, sounds, surnames };
}

/** The words of every line but the comments; the first is of the given form. */
function linesOf(text: string, form: RegExp): [string, ...string[]][] {
  return text
    .split(/\r?\n/u)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [first = '', ...rest] = line.split(' ');
      if (!form.test(first)) throw new Error(`Broken line \`${line}\` in the tables of characters`);
      return [first, ...rest];
    });
}
