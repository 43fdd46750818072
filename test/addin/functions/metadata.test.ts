import { parseTree } from 'custom-functions-metadata';
import { describe, expect, test } from 'vitest';
import { functionFiles } from '../../../addin/build/functions/function-files.js';
import type {
  FunctionEntry,
  FunctionMetadata,
  ParameterEntry,
} from '../../../addin/build/functions/function-metadata.js';
import { lintFunctions } from '../../../addin/build/functions/lint-functions.js';
import type { FunctionDefinition } from '../../../addin/functions/function-definition.js';
import { functions } from '../../../addin/functions/functions.js';
import { registeredFunctions } from './registered-functions.js';

const decoder = new TextDecoder();
const files = new Map([...functionFiles()].map(([name, bytes]) => [name, JSON.parse(decoder.decode(bytes))]));

describe('the metadata of the custom functions', () => {
  test('lets error values through, in both languages', () => {
    expect([...files.keys()]).toEqual(['functions.json', 'functions-en-us.json']);
    for (const metadata of files.values()) expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test('has the functions that register themselves, and no other', () => {
    const ids = files.get('functions.json').functions.map(({ id }: FunctionEntry) => id);
    expect(ids).toEqual(registeredFunctions().ids);
    expect(ids).toEqual(functions.map(({ id }) => id));
    expect(ids).toHaveLength(29);
  });

  test('names and explains every parameter in Chinese', () => {
    for (const { description, parameters } of files.get('functions.json').functions as FunctionEntry[]) {
      for (const text of [description, ...parameters.map(({ name }) => name)])
        expect(text).toMatch(/\p{Script=Han}/u);
    }
    expect(entryOf('functions.json', 'HNTE_AWARD').parameters[4]).toEqual({
      name: '年销售收入',
      description: '万元',
      type: 'any',
      dimensionality: 'matrix',
      optional: true,
    });
  });

  test('is what the generator of Microsoft makes of the same functions', () => {
    const { functions: made, extras } = parseTree(functions.map(declared).join('\n'), 'functions.ts');
    expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
    expect(made.map(shapeOf)).toEqual(files.get('functions.json').functions.map(shapeOf));
  });

  test('differs between the languages in texts only', () => {
    const bare = (name: string) =>
      files.get(name).functions.map(({ id, parameters, result }: FunctionEntry) => ({
        id,
        result,
        parameters: parameters.map(({ name: _name, description: _text, ...rest }) => rest),
      }));
    expect(bare('functions-en-us.json')).toEqual(bare('functions.json'));
    expect(entryOf('functions-en-us.json', 'HNTE_AWARD').parameters[4]?.name).toBe('sales');
  });

  test('asks for no volatile, streaming or calling-cell option', () => {
    for (const entry of files.get('functions.json').functions) expect(entry).not.toHaveProperty('options');
  });

  test('has English texts for every function and parameter', () => {
    for (const { description, parameters } of files.get('functions-en-us.json')
      .functions as FunctionEntry[]) {
      expect(description).toMatch(/^[A-Z]/);
      for (const { name, description: text } of parameters) {
        expect(name).toMatch(/^[a-z][A-Za-z]+$/);
        expect(text).not.toBe('');
      }
    }
  });

  test('takes Chinese names when the build asks for them, the same in both languages', () => {
    for (const bytes of functionFiles('chinese').values()) {
      const metadata: FunctionMetadata = JSON.parse(decoder.decode(bytes));
      expect(metadata.functions.map(({ name }) => name)).toEqual(
        functions.map(({ chineseName }) => chineseName),
      );
      expect(metadata.functions.map(({ id }) => id)).toEqual(functions.map(({ id }) => id));
    }
  });
});

function entryOf(file: string, wanted: string): FunctionEntry {
  return files.get(file).functions.find(({ id }: FunctionEntry) => id === wanted);
}

/** The function as a source file would declare it to the generator. */
function declared({ id, text, parameters }: FunctionDefinition): string {
  const typed = parameters.map(({ text: what, optional, repeating }, index) => ({
    name: `p${index}`,
    type: repeating === true ? 'any[][][]' : 'any[][]',
    optional,
    what,
  }));
  const comment = [
    text,
    `@customfunction ${id} ${id}`,
    ...typed.map(
      ({ name, type, optional, what }) =>
        `@param {${type}} ${optional === true ? `[${name}]` : name} ${what}`,
    ),
    '@returns {any[][]}',
  ];
  const list = typed.map(({ name, type }) => `${name}: ${type}`).join(', ');
  return `/**\n${comment.map((line) => ` * ${line}\n`).join('')} */\nexport function ${id}(${list}): any[][] { return []; }`;
}

type Shaped = ReturnType<typeof parseTree>['functions'][number];

/** All of a function that is not text. */
function shapeOf({ id, name, parameters, result }: Shaped): unknown {
  return {
    id,
    name,
    parameters: parameters.map(({ type, dimensionality, optional, repeating }) => ({
      type,
      dimensionality,
      optional: optional === true,
      repeating: repeating === true,
    })),
    // Without a type a result is of any.
    result: { type: result?.type ?? 'any', dimensionality: result?.dimensionality },
  };
}

const range = { type: 'any', dimensionality: 'matrix' } as const;

function entry(name: string, given: Partial<FunctionEntry> = {}): FunctionEntry {
  return { id: name, name, description: '说明', parameters: [], result: range, ...given };
}

const parameter: ParameterEntry = { name: '甲', description: '说明', ...range };

describe('the lint of function names', () => {
  test.each([
    ['AB', '应以大写字母开头'],
    ['高企奖励', '应以大写字母开头'],
    ['A.B', '应以大写字母开头'],
    ['1AB', '应以大写字母开头'],
    ['SUM', 'Excel 已有的函数'],
    ['XFD1048576', '单元格的地址'],
    ['ABC1', '单元格的地址'],
    ['R1C1', '单元格的地址'],
    ['RC12', '单元格的地址'],
    ['ALERT', 'Excel 4.0 宏的函数'],
  ])('refuses %s: %s', (name, words) => {
    expect(lintFunctions({ allowErrorForDataTypeAny: true, functions: [entry(name)] }).join()).toContain(
      words,
    );
  });

  test.each(['HNTE_AWARD', 'ABCD1', 'XFE1', 'SUM_OF'])('accepts %s', (name) => {
    expect(lintFunctions({ allowErrorForDataTypeAny: true, functions: [entry(name)] })).toEqual([]);
  });

  test.each([
    [[entry('SAME_ID'), entry('SAME_ID')], ['SAME_ID：编号重复']],
    [[entry('ONE_ID', { name: 'OTHER' })], ['ONE_ID：名称是 OTHER，应与编号相同']],
    [[entry('ONE_ID', { description: '' })], ['ONE_ID：没有说明']],
    [[entry('ONE_ID', { parameters: [{ ...parameter, description: '' }] })], ['ONE_ID：参数 甲 没有说明']],
    [[entry('ONE_ID', { parameters: [parameter, parameter] })], ['ONE_ID：两个参数都叫 甲']],
    [
      [
        entry('ONE_ID', {
          parameters: [
            { ...parameter, optional: true },
            { ...parameter, name: '乙' },
          ],
        }),
      ],
      ['ONE_ID：必填的 乙 排在可不填的后面'],
    ],
    [
      [
        entry('ONE_ID', {
          parameters: [
            { ...parameter, repeating: true },
            { ...parameter, name: '乙' },
          ],
        }),
      ],
      ['ONE_ID：甲 可以重复，应排在最后'],
    ],
  ])('names the fault: %#', (functions, faults) => {
    expect(lintFunctions({ allowErrorForDataTypeAny: true, functions })).toEqual(faults);
  });
});

describe('the lint of Chinese names', () => {
  test.each([
    ['高企奖励', []],
    ['奖励', ['ONE_ID：名称 奖励 应以文字开头，只用文字、数字和 _，3 到 128 个字符']],
    ['二〇二五奖励', ['ONE_ID：名称 二〇二五奖励 应以文字开头，只用文字、数字和 _，3 到 128 个字符']],
    ['奖励（试行）', ['ONE_ID：名称 奖励（试行） 应以文字开头，只用文字、数字和 _，3 到 128 个字符']],
  ])('of %s', (name, faults) => {
    const metadata = { allowErrorForDataTypeAny: true as const, functions: [entry('ONE_ID', { name })] };
    expect(lintFunctions(metadata, 'chinese')).toEqual(faults);
  });
});
