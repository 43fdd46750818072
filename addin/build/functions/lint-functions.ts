import { parseAddress } from '../../../core/sheet/address.js';
import { builtinNames } from './builtin-names.js';
import type { FunctionEntry, FunctionMetadata, FunctionNames } from './function-metadata.js';
import { macroNames } from './macro-names.js';

/**
 * What Excel or WPS would refuse, or an official could not read: one Chinese line for each fault, empty when all
 * is well. Ids, and names unless they are Chinese, are held to what both programs take: a capital letter, then
 * capitals, digits and _.
 */
export function lintFunctions(
  { functions }: FunctionMetadata,
  names: FunctionNames = 'ascii',
): readonly string[] {
  return functions.flatMap((entry, index) => [
    ...repeatedBefore(functions, index),
    ...nameFaults(entry, names),
    ...textFaults(entry),
  ]);
}

function repeatedBefore(functions: readonly FunctionEntry[], index: number): readonly string[] {
  const { id = '', name } = functions[index] ?? {};
  const before = functions.slice(0, index);
  if (before.some((other) => other.id === id)) return [`${id}：编号重复`];
  return before.some((other) => other.name === name) ? [`${id}：名称与别的函数相同`] : [];
}

function nameFaults({ id, name }: FunctionEntry, names: FunctionNames): readonly string[] {
  const faults = names === 'chinese' || id === name ? [] : [`${id}：名称是 ${name}，应与编号相同`];
  if (!/^[A-Z][A-Z0-9_]{2,127}$/.test(id)) {
    faults.push(`${id}：应以大写字母开头，只用大写字母、数字和 _，3 到 128 个字符`);
  }
  // Brackets, middle dots and 〇 are refused by Excel, which takes letters only.
  if (names === 'chinese' && !/^\p{L}[\p{L}\p{Nd}_]{2,127}$/u.test(name)) {
    faults.push(`${id}：名称 ${name} 应以文字开头，只用文字、数字和 _，3 到 128 个字符`);
  }
  for (const each of new Set([id, name])) faults.push(...reservedFaults(each));
  return faults;
}

/** Names that mean something else in a formula. */
function reservedFaults(name: string): readonly string[] {
  const faults: string[] = [];
  if (parseAddress(name) !== undefined || /^R\d*C\d*$/.test(name)) faults.push(`${name}：是单元格的地址`);
  if (builtinNames.has(name)) faults.push(`${name}：是 Excel 已有的函数`);
  if (macroNames.has(name)) faults.push(`${name}：是 Excel 4.0 宏的函数`);
  return faults;
}

function textFaults({ id, description, parameters }: FunctionEntry): readonly string[] {
  const names = parameters.map(({ name }) => name);
  return [
    ...(description === '' ? [`${id}：没有说明`] : []),
    ...parameters.flatMap(({ name, description: text }, index) => [
      ...(text === '' ? [`${id}：参数 ${name} 没有说明`] : []),
      ...(names.indexOf(name) < index ? [`${id}：两个参数都叫 ${name}`] : []),
    ]),
    ...parameters.flatMap(({ name, optional, repeating }, index) => [
      ...(optional !== true && repeating !== true && parameters[index - 1]?.optional === true
        ? [`${id}：必填的 ${name} 排在可不填的后面`]
        : []),
      ...(repeating === true && index < parameters.length - 1 ? [`${id}：${name} 可以重复，应排在最后`] : []),
    ]),
  ];
}
