/** The file of a document in a batch. */
export interface LetterFileName {
  /** With its ending; unique in the folder on any system. */
  readonly file: string;
  /** Whether the name had to be cut. */
  readonly shortened: boolean;
}

/** A whole path may have so many characters, which Windows and what unpacks zips still take. */
const mostOfPath = 240;
/** UTF-8 bytes of a name without its ending: names have 255 at most, and one that is being written has some more. */
const mostBytes = 200;
const ending = '.docx';
/** Stands at the end of a name that was cut. */
const cutMark = '…';

/**
 * A file name for each name, in their order: what no system takes becomes _, what cannot be seen is left out, a long
 * one is cut so that the path stays within 240 characters. Of names that a system might take for one (Ａ and a, é and é)
 * the later ones get (2), (3). Absent when the folder's path leaves no room for a name.
 *
 * @param folderLength characters of the folder's full path
 */
export function letterFileNames(
  names: readonly string[],
  folderLength: number,
): readonly LetterFileName[] | undefined {
  const room = mostOfPath - folderLength - 1 - ending.length;
  if (room < leastRoom) return undefined;
  const taken = new Set<string>();
  /** Where to go on counting, or many of one name would take the square of their number. */
  const counts = new Map<string, number>();
  return names.map((name, index) => {
    const cleaned = cleanName(name) || `第${index + 1}行`;
    const key = sameFileKey(cleaned);
    for (let count = counts.get(key) ?? 1; ; count += 1) {
      const suffix = count === 1 ? '' : `(${count})`;
      const stem = cut(cleaned, room - suffix.length, mostBytes - suffix.length);
      const file = stem + suffix;
      if (taken.has(sameFileKey(file))) continue;
      taken.add(sameFileKey(file));
      counts.set(key, count + 1);
      return { file: file + ending, shortened: stem !== cleaned };
    }
  });
}

/** A name that was cut still tells something. */
const leastRoom = 16;

/** What Windows, macOS and Linux forbid in names. */
const forbidden = /[\\/:*?"<>|]/g;
/** Control and format characters (U+202E, U+200D), surrogates without their half, and what is no character. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Devices of Windows, whatever follows a dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

function cleanName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .replace(forbidden, '_')
    .replace(/^[ ]+|[ .]+$/g, '');
  const stem = (plain.split('.', 1)[0] ?? '').trimEnd();
  // A leading dot hides a file, ~$ marks an open one.
  if (device.test(stem)) return `_${plain}`;
  return plain.replace(/^[.~]/, '_');
}

/** The same for names that some system takes for one. */
function sameFileKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

function cut(name: string, mostCharacters: number, bytes: number): string {
  if (name.length <= mostCharacters && bytesOf(name) <= bytes) return name;
  let kept = '';
  let left = bytes - bytesOf(cutMark);
  for (const character of name) {
    left -= bytesOf(character);
    if (left < 0 || kept.length + character.length > mostCharacters - cutMark.length) break;
    kept += character;
  }
  return kept.replace(/[ .]+$/, '') + cutMark;
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
