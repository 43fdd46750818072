import type { NameTables } from './name-tables.js';

/** 按姓氏笔画 or 按姓氏拼音. */
export type NameOrder = 'strokes' | 'sounds';

/** A character that the tables do not have. */
export interface UnknownCharacter {
  /** The name's place among those given, from 0. */
  readonly index: number;
  /** Empty when the name has no character at all. */
  readonly character: string;
}

/**
 * The places of the names in their order, from 0; equal names stay as they were given. Spaces, 「·」 and what stands
 * in brackets behind a name count for nothing.
 *
 * - By strokes: the surname's characters by number of strokes, then stroke by stroke 横竖撇点折; a surname before a
 *   compound one that begins with it; 单名 before 双名 of the same surname; then the given name's characters.
 * - By sounds: the surname's reading as a surname (仇 qiú, 单 shàn) by letters, then tone; surnames that sound the
 *   same by strokes, so that people of one surname stay together; then the given name in the same way.
 *
 * A two-character surname is one only where a given name follows it. Source of the order: GF 3003—1999 《GB13000.1
 * 字符集汉字字序（笔画序）规范》, through the order of 《通用规范汉字表》.
 */
export function orderNames(
  names: readonly string[],
  by: NameOrder,
  tables: NameTables,
): { readonly order: readonly number[] } | { readonly unknown: readonly UnknownCharacter[] } {
  const split = names.map((name) => splitName(name, tables));
  const unknown = split.flatMap(({ characters }, index): UnknownCharacter[] => {
    if (characters.length === 0) return [{ index, character: '' }];
    const character = characters.find((each) => !tables.strokes.has(each));
    return character === undefined ? [] : [{ index, character }];
  });
  if (unknown.length > 0) return { unknown };
  const keys = split.map((name) => (by === 'strokes' ? strokeKey(name, tables) : soundKey(name, tables)));
  const order = names.map((_, index) => index);
  return { order: order.sort((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? []) || a - b) };
}

interface SplitName {
  readonly characters: readonly string[];
  readonly surname: readonly string[];
  readonly given: readonly string[];
}

const compoundLength = 2;

function splitName(name: string, { surnames }: NameTables): SplitName {
  const [bare = ''] = name.split(/[（(]/u);
  const characters = [...bare.replace(/[\s·•・]/gu, '')];
  const isCompound =
    characters.length > compoundLength && surnames.has(characters.slice(0, compoundLength).join(''));
  const length = isCompound ? compoundLength : 1;
  return { characters, surname: characters.slice(0, length), given: characters.slice(length) };
}

/** Lists of numbers that are compared one after the other, a shorter one before one that begins with it. */
type OrderKey = readonly (readonly number[])[];

function strokeKey({ surname, given }: SplitName, { strokes }: NameTables): OrderKey {
  return [placesIn(strokes, surname), [given.length], placesIn(strokes, given)];
}

function soundKey({ surname, given }: SplitName, { strokes, sounds, surnames }: NameTables): OrderKey {
  const asSurname = surnames.get(surname.join('')) ?? placesIn(sounds, surname);
  return [asSurname, placesIn(strokes, surname), placesIn(sounds, given), placesIn(strokes, given)];
}

function placesIn(table: ReadonlyMap<string, number>, characters: readonly string[]): number[] {
  return characters.map((character) => table.get(character) ?? table.size);
}

function compareKeys(a: OrderKey, b: OrderKey): number {
  for (const [level, places] of a.entries()) {
    const difference = comparePlaces(places, b[level] ?? []);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY);
}
