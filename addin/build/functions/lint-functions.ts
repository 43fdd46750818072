import { parseAddress } from '../../../core/sheet/address.js';
import { builtinNames } from './builtin-names.js';
import type { FunctionEntry, FunctionMetadata } from './function-metadata.js';

/**
 * What Excel or WPS would refuse, or an official could not read: one Chinese line for each fault, empty when all
 * is well. Ids and names are held to what both programs take: a capital letter, then capitals, digits and _.
 */
export function lintFunctions({ functions }: FunctionMetadata): readonly string[] {
  const ids = functions.map(({ id }) => id);
  return functions.flatMap((entry, index) => [
    ...(ids.indexOf(entry.id) < index ? [`${entry.id}：编号重复`] : []),
    ...nameFaults(entry),
    ...textFaults(entry),
  ]);
}

function nameFaults({ id, name }: FunctionEntry): readonly string[] {
  const faults = id === name ? [] : [`${id}：名称是 ${name}，应与编号相同`];
  if (!/^[A-Z][A-Z0-9_]{2,127}$/.test(name)) {
    faults.push(`${name}：应以大写字母开头，只用大写字母、数字和 _，3 到 128 个字符`);
  }
  if (parseAddress(name) !== undefined || /^R\d*C\d*$/.test(name)) faults.push(`${name}：是单元格的地址`);
  if (builtinNames.has(name)) faults.push(`${name}：是 Excel 已有的函数`);
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
    ...parameters.flatMap(({ name, optional }, index) =>
      optional !== true && parameters[index - 1]?.optional === true
        ? [`${id}：必填的 ${name} 排在可不填的后面`]
        : [],
    ),
  ];
}
