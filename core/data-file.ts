import * as v from 'valibot';
import { isIsoDate } from './calendar.js';
import { isDecimalText } from './decimal.js';
import type { Finding } from './finding.js';

/** A data file as plain data, with the way back from a path of keys to a line. */
export interface DataFile {
  readonly name: string;
  readonly data: unknown;
  /** Line and column (from 1) of the value at a path; absent when unknown. */
  readonly locate: (path: DataPath) => { readonly line: number; readonly column: number } | undefined;
}

/** The keys that lead to a value: `['clauses', 0, 'parameters']`. */
export type DataPath = readonly (string | number)[];

/** A text that is not empty. */
export const text = v.pipe(v.string('一段文字'), v.nonEmpty('一段文字，不能为空'));
/** A decimal as quoted text: numbers of a law are never floating point. */
export const decimal = v.pipe(
  v.string('带引号的十进制数，如 "5000"'),
  v.check(isDecimalText, '带引号的十进制数，如 "5000"'),
);
/** An existing date as quoted text. */
export const date = v.pipe(
  v.string('带引号的日期，如 "2021-11-24"'),
  v.check(isIsoDate, '存在的日期，如 "2021-11-24"'),
);

/** A data file held against a schema: its output, or a finding for each fault. */
export function parseData<Output>(
  schema: v.GenericSchema<unknown, Output>,
  file: DataFile,
): { readonly output?: Output; readonly findings: Finding[] } {
  const result = v.safeParse(schema, file.data);
  if (result.success) return { output: result.output, findings: [] };
  return {
    findings: result.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      if (issue.expected === 'never') {
        return fileFinding(file, 'data-key-unknown', path, { key: String(path.at(-1)) });
      }
      if (issue.received === 'undefined') return fileFinding(file, 'data-missing', path);
      const expected =
        /^\p{ASCII}*$/u.test(issue.message) || issue.message.startsWith('Invalid')
          ? expectedText(issue.expected)
          : issue.message;
      return fileFinding(file, 'data-form', path, { expected }, issue.received.replaceAll('"', ''));
    }),
  };
}

const expectedWords: Readonly<Record<string, string>> = {
  Object: '一组键和值',
  Array: '一列',
  string: '一段文字',
};

function expectedText(expected: string | null): string {
  return expected === null
    ? '另一种写法'
    : (expectedWords[expected] ?? expected.replaceAll(/["()]/gu, '').replaceAll(' | ', '、'));
}

/** A finding at a path of a data file. */
export function fileFinding(
  file: DataFile,
  rule: string,
  path: DataPath,
  facts: Readonly<Record<string, string>> = {},
  actual?: string,
): Finding {
  return {
    rule,
    severity: 'mandatory',
    place: { kind: 'file', file: file.name, ...file.locate(path), path: pathText(path) },
    facts,
    ...(actual === undefined ? {} : { actual }),
  };
}

/** `['clauses', 0, 'id']` → `clauses[0].id`. */
function pathText(path: DataPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
