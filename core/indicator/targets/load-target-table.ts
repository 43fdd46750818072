import * as v from 'valibot';
import { type DataFile, date, decimal, fileFinding, parseData, text } from '../../data-file.js';
import type { Finding } from '../../finding.js';
import type { TargetTable } from './target-table.js';

const year = v.pipe(text, v.regex(/^(?:19|20)\d\d$/, '带引号的四位年份，如 "2023"'));

const tableData = v.strictObject({
  id: text,
  title: text,
  source: text,
  note: v.exactOptional(text),
  checkedOn: v.exactOptional(date),
  baselineYear: year,
  targetYear: year,
  rows: v.pipe(
    v.array(
      v.strictObject({
        no: text,
        category: v.exactOptional(text),
        name: text,
        unit: v.exactOptional(text),
        direction: v.optional(v.picklist(['higher', 'lower'], 'higher 或 lower'), 'higher'),
        baseline: v.exactOptional(decimal),
        target: v.exactOptional(decimal),
        above: v.optional(v.boolean('true 或 false'), false),
        targetText: v.exactOptional(text),
        stated: v.exactOptional(decimal),
        note: v.exactOptional(text),
      }),
    ),
    v.minLength(1, '至少一行'),
  ),
  ties: v.optional(
    v.array(
      v.strictObject({
        name: text,
        unit: v.exactOptional(text),
        multiply: v.optional(v.array(text), []),
        divide: v.optional(v.array(text), []),
        add: v.optional(v.array(text), []),
        times: v.optional(decimal, '1'),
        row: v.exactOptional(text),
        tolerance: v.optional(decimal, '0.01'),
        stated: v.exactOptional(decimal),
      }),
    ),
    [],
  ),
});

/**
 * A target table from its data file. Every fault is reported at once with path and line: forms, doubled numbers, a
 * target that is both a number and words, ties of lines that are not there. Absent when there is any.
 */
export function loadTargetTable(file: DataFile): {
  readonly table?: TargetTable;
  readonly findings: readonly Finding[];
} {
  const { output, findings } = parseData(tableData, file);
  if (output === undefined) return { findings };
  const numbers = output.rows.map(({ no }) => no);
  const faults: Finding[] = [];
  if (output.baselineYear >= output.targetYear) {
    faults.push(
      fileFinding(
        file,
        'targets-years',
        ['targetYear'],
        { baseline: output.baselineYear },
        output.targetYear,
      ),
    );
  }
  for (const [index, { no, target, targetText }] of output.rows.entries()) {
    if (numbers.indexOf(no) < index)
      faults.push(fileFinding(file, 'data-id-doubled', ['rows', index], {}, no));
    if (target !== undefined && targetText !== undefined) {
      faults.push(fileFinding(file, 'targets-twice', ['rows', index, 'targetText'], {}, targetText));
    }
  }
  for (const [index, { multiply, divide, add, row }] of output.ties.entries()) {
    const named = [...multiply, ...divide, ...add, ...(row === undefined ? [] : [row])];
    for (const no of named.filter((each) => !numbers.includes(each))) {
      faults.push(fileFinding(file, 'targets-line', ['ties', index], {}, no));
    }
    if (add.length > 0 === multiply.length > 0)
      faults.push(fileFinding(file, 'targets-tie', ['ties', index]));
  }
  if (faults.length > 0) return { findings: faults };
  const { baselineYear, targetYear, checkedOn, ...rest } = output;
  return {
    table: { ...rest, baselineYear: Number(baselineYear), targetYear: Number(targetYear) },
    findings: [],
  };
}
