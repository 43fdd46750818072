import { compare, isDecimalText } from '../../decimal.js';
import type { ChosenMethod, Method } from './method.js';
import { findMethod, methods } from './methods.js';

/** A choice that names no method, or a setting that its method does not have or take. */
export type MethodFault =
  | { readonly fault: 'method-unknown'; readonly actual: string; readonly known: string }
  | {
      readonly fault: 'method-setting-unknown';
      readonly actual: string;
      readonly method: string;
      readonly known: string;
    }
  | {
      readonly fault: 'method-setting-form';
      readonly actual: string;
      readonly setting: string;
      readonly expected: string;
    };

/**
 * A method by its id or Chinese name with settings as written, by name or Chinese label, defaults filled in; or every
 * fault of the choice.
 */
export function chooseMethod(
  word: string,
  written: Readonly<Record<string, string>>,
): { readonly chosen?: ChosenMethod; readonly faults: readonly MethodFault[] } {
  const method = findMethod(word);
  if (method === undefined) {
    const known = methods.map(({ id, title }) => `${title}（${id}）`).join('、');
    return { faults: [{ fault: 'method-unknown', actual: word, known }] };
  }
  const read = Object.entries(written).map(([name, value]) => readSetting(method, name, value));
  const faults = read.flatMap((each) => ('fault' in each ? [each] : []));
  if (faults.length > 0) return { faults };
  const settings = {
    ...Object.fromEntries(method.options.map((option) => [option.name, option.default])),
    ...Object.fromEntries(read.flatMap((each) => ('fault' in each ? [] : [[each.name, each.value]]))),
  };
  return { chosen: { method, settings }, faults };
}

function readSetting(
  { title, options }: Method,
  written: string,
  value: string,
): MethodFault | { readonly name: string; readonly value: string } {
  const option = options.find(({ name, label }) => name === written || label === written);
  if (option === undefined) {
    const known = options.map(({ name, label }) => `${label}（${name}）`).join('、') || '没有设置';
    return { fault: 'method-setting-unknown', actual: written, method: title, known };
  }
  const { name, label, words, above, below } = option;
  if (words !== undefined) {
    const word = Object.entries(words).find(([id, shown]) => id === value || shown === value);
    const expected = Object.entries(words)
      .map(([id, shown]) => `${shown}（${id}）`)
      .join('、');
    if (word === undefined) return { fault: 'method-setting-form', actual: value, setting: label, expected };
    return { name, value: word[0] };
  }
  const isWithin =
    isDecimalText(value) &&
    (above === undefined || compare(value, above) > 0) &&
    (below === undefined || compare(value, below) < 0);
  if (isWithin) return { name, value };
  const bounds = [
    above === undefined ? [] : `大于 ${above}`,
    below === undefined ? [] : `小于 ${below}`,
  ].flat();
  const expected = ['十进制数，如 1.2', ...bounds].join('，');
  return { fault: 'method-setting-form', actual: value, setting: label, expected };
}

/**
 * Choices as they are written behind --method and in the sheet 评分方法: 「极差,参照=样本」, 「completion,cap=1.2」. An
 * indicator takes the first one that it has all the data for.
 */
export function parseMethod(text: string): ReturnType<typeof chooseMethod> {
  const [word = '', ...parts] = text.split(/[,，;；]/).map((part) => part.trim());
  const written = parts
    .filter((part) => part !== '')
    .map((part): readonly [string, string] => {
      const [name = '', value = ''] = part.split(/[=＝]/, 2).map((each) => each.trim());
      return [name, value];
    });
  return chooseMethod(word, Object.fromEntries(written));
}

/** The choice as it is printed and as `parseMethod` reads it: the settings that differ from the defaults. */
export function methodText({ method, settings }: ChosenMethod): string {
  const changed = method.options.flatMap(({ name, label, words, default: usual }) => {
    const value = settings[name] ?? usual;
    return value === usual ? [] : [`${label}=${words?.[value] ?? value}`];
  });
  return [method.title, ...changed].join(',');
}
