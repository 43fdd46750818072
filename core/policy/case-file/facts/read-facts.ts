import { nearMiss } from '../../../near-miss.js';
import type { Problem } from '../../../rules/problem.js';
import { foldWidth } from '../../../sheet/fold-text.js';
import { caseProblem } from '../case-problem.js';
import { allInputNames, type InputName, inputNamed, inputNames } from './input-names.js';
import { inputFormText, readInputValue } from './input-value.js';

/** Facts by the keys of the case files, and what is wrong with those that could not be read. */
export interface ReadFacts {
  readonly input: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** What says that a fact is missing; for most as if it had not been written. */
const notGiven = '未填';

/**
 * Facts written in one cell: 「战新=是；年销售收入=5000；历次认定年度=2019、2022」, full-width signs or not, on
 * one line or several. A name nobody knows is reported with the one it is nearest to; nothing is left out in
 * silence.
 */
export function readFacts(written: string): ReadFacts {
  const input: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const part of splitList(written)) {
    const [name, content] = splitPair(part);
    if (content === undefined) problems.push(caseProblem('case-fact-form', { part }));
    else problems.push(...addFact(input, name, content));
  }
  return { input, problems };
}

/** Adds one fact to `input`; the problem when its name is not known, comes twice, or its content is unreadable. */
export function addFact(input: Record<string, unknown>, name: string, content: string): readonly Problem[] {
  const named = inputNamed(name);
  if (named === undefined) return [unknownName(name)];
  const place = placeOf(input, named);
  const last = named.part ?? named.key;
  if (Object.hasOwn(place, last)) return [caseProblem('case-fact-twice', { name: named.name })];
  if (content === notGiven) {
    if (named.tellsMissing === true) place[last] = null;
    return [];
  }
  const value = readInputValue(named.form, content);
  if (value === undefined) {
    return [caseProblem('case-fact-value', { name, content, form: inputFormText(named.form) })];
  }
  place[last] = value;
  return [];
}

const usualNames = inputNames.map(({ name }) => name);

/** The problem of a name that no fact has. */
export function unknownName(name: string): Problem {
  const nearest = nearMiss(name, usualNames) ?? nearMiss(name, allInputNames) ?? '';
  return caseProblem('case-fact-unknown', { name, nearest });
}

/** Where the fact is kept: the input itself, or the group of facts it belongs to. */
export function placeOf(input: Record<string, unknown>, { key, part }: InputName): Record<string, unknown> {
  if (part === undefined) return input;
  input[key] ??= {};
  return input[key] as Record<string, unknown>;
}

/** The parts of a list written with ； or line breaks, without blank ones and without a full stop at the end. */
export function splitList(written: string): readonly string[] {
  return foldWidth(written)
    .replace(/\p{Cf}/gu, '')
    .split(/[;\n\r]/)
    .map((part) => part.replace(/。\s*$/, '').trim())
    .filter((part) => part !== '');
}

/** 「名称=内容」 in two; the content is absent without an equals sign. */
export function splitPair(part: string): readonly [string, string | undefined] {
  const at = part.indexOf('=');
  return at < 0 ? [part, undefined] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}
