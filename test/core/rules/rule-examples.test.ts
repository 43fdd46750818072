import { describe, expect, test } from 'vitest';
import { loadPolicies } from '../../../cli/data/load-policies.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import type { Finding } from '../../../core/finding.js';
import { checkAgainstPolicy } from '../../../core/report/check-against-policy.js';
import { exampleBook } from '../../../core/report/rules/example-book.js';
import { findInExample } from '../../../core/report/rules/find-in-example.js';
import { soundRows } from '../../../core/report/rules/sound-rows.js';
import type { FaultExample, RuleExample } from '../../../core/rules/rule.js';
import { ruleBook } from '../../../core/rules/rule-book.js';
import { columnLetters } from '../../../core/sheet/address.js';
import { definitionOf } from '../sheet/award-book.js';

const { policies } = loadPolicies();
const settings = { policies, regions: loadRegions() };

/** What an example of one rule cannot be shown without. */
const unavoidable: Readonly<Record<string, readonly string[]>> = {
  'batch-missing': ['required'],
  'calculation-paid': ['calculation-differs'],
  'explanation-empty': ['rd-above-sales'],
  'setting-twice': ['duplicate-row'],
};

/** Rules whose finding stands at the sheet as a whole. */
const ofSheet = ['batch-missing', 'batch-policy-unknown', 'batch-rows', 'year-before-policy'];

/** Files' inner parts, whole sheets and headers, settings of a run: not to be shown in a few cells. */
const withoutExamples = [
  'sheet-missing',
  'header-missing',
  'table-unclear',
  'sheet-hidden',
  'header-ambiguous',
  'header-unit',
  'form-newer',
  'form-unreadable',
  'form-older',
  'shared-string-missing',
  'cell-text-too-long',
  'character-removed',
  'cells-outside',
  'merge-outside',
  'merge-overlap',
  'ruling-of-project',
  'ruling-overridden',
];

function placeOf({ place }: Finding): string {
  if (place.kind !== 'sheet') throw new RangeError('not in a sheet');
  return [place.sheet, place.cell].filter((part) => part !== undefined).join('!');
}

/** Where the fault of an example stands: as it says, else in the first column of the last row of the first table. */
function expectedPlace(rule: string, { rows, at }: FaultExample): string {
  const [table = '', records = []] = Object.entries(rows)[0] ?? [];
  const definition = definitionOf(at?.table ?? table);
  if (ofSheet.includes(rule)) return definition.sheet;
  const column = at?.column ?? Object.keys(records.at(-1) ?? {})[0];
  const index = definition.columns.findIndex(({ id }) => id === column);
  if (index < 0) throw new RangeError(`${rule}: no column ${column}`);
  return `${definition.sheet}!${columnLetters(index + 1)}${2 + (at?.row ?? records.length - 1)}`;
}

test('a book of sound rows has no finding', () => {
  expect(findInExample({ rows: {} }, settings)).toEqual([]);
});

test.each(Object.keys(soundRows))('the sound row of %s has no fault of its own', (table) => {
  expect(findInExample({ rows: { [table]: [{}] } }, settings).map(({ rule }) => rule)).toEqual([]);
});

const numbered = (examples: readonly RuleExample[]) =>
  examples.map((example, index) => [index + 1, example] as const);

describe.each(ruleBook.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  const { faults, sound } = rule.examples;

  test('has examples of both kinds where cells can show it', () => {
    expect([faults.length > 0, sound.length > 0]).toEqual(
      withoutExamples.includes(id) ? [false, false] : [true, true],
    );
  });

  test.each(numbered(faults))('finds its fault %i, there and once', (_, example) => {
    const findings = findInExample(example, settings);
    expect(findings.filter((finding) => finding.rule === id).map(placeOf)).toEqual([
      expectedPlace(id, example),
    ]);
    const others = findings.filter(
      (finding) =>
        finding.rule !== id &&
        finding.severity !== 'hint' &&
        unavoidable[id]?.includes(finding.rule) !== true,
    );
    expect(others.map((finding) => `${finding.rule} ${placeOf(finding)}`)).toEqual([]);
  });

  test.each(numbered(faults))('says whether only computing shows its fault %i', (_, example) => {
    const input = { name: '样例.xlsx', sha256: '', snapshot: exampleBook(example), findings: [] };
    const found = checkAgainstPolicy(input, settings).findings.some((finding) => finding.rule === id);
    expect(found).toBe(rule.atComputing !== true);
  });

  test.each(numbered(sound))('finds nothing in its sound example %i', (_, example) => {
    expect(findInExample(example, settings).filter((finding) => finding.rule === id)).toEqual([]);
  });
});
