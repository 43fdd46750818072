import { describe, expect, test } from 'vitest';
import { functionFiles } from '../../../addin/build/functions/function-files.js';
import type { FunctionEntry } from '../../../addin/build/functions/function-metadata.js';
import { inEnglish } from '../../../addin/build/functions/in-english.js';
import { lintFunctions } from '../../../addin/build/functions/lint-functions.js';
import { readFunctions } from '../../../addin/build/functions/read-functions.js';
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
    expect(ids).toEqual(['CHECK_CREDIT_CODE', 'HNTE_AWARD', 'RD_AWARD', 'CHECK_ROW']);
  });

  test('names and explains every parameter in Chinese', () => {
    for (const { description, parameters } of files.get('functions.json').functions as FunctionEntry[]) {
      for (const text of [description, ...parameters.map(({ name }) => name)])
        expect(text).toMatch(/\p{Script=Han}/u);
    }
    expect(files.get('functions.json').functions[1].parameters[4]).toEqual({
      name: '年销售收入',
      description: '万元',
      type: 'any',
      optional: true,
    });
  });

  test('differs between the languages in texts only', () => {
    const bare = (name: string) =>
      files.get(name).functions.map(({ id, parameters, result }: FunctionEntry) => ({
        id,
        result,
        parameters: parameters.map(({ name: _name, description: _text, ...rest }) => rest),
      }));
    expect(bare('functions-en-us.json')).toEqual(bare('functions.json'));
    expect(files.get('functions-en-us.json').functions[1].parameters[4].name).toBe('sales');
  });

  test('asks for no volatile, streaming or calling-cell option', () => {
    for (const entry of files.get('functions.json').functions) expect(entry).not.toHaveProperty('options');
  });

  test('is refused when the generator finds a fault', () => {
    const source = '/**\n * 说明\n * @customfunction\n */\nexport function 加(a: Date): number { return 1; }';
    expect(() => readFunctions(source)).toThrow();
  });

  test('is refused in English for a function without English text', () => {
    expect(() => inEnglish({ allowErrorForDataTypeAny: true, functions: [entry('NEW_ONE')] })).toThrow(
      'NEW_ONE',
    );
  });
});

function entry(name: string, given: Partial<FunctionEntry> = {}): FunctionEntry {
  return { id: name, name, description: '说明', parameters: [], result: { type: 'number' }, ...given };
}

const parameter = { name: '甲', description: '说明', type: 'any' };

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
  ])('names the fault: %#', (functions, faults) => {
    expect(lintFunctions({ allowErrorForDataTypeAny: true, functions })).toEqual(faults);
  });
});
