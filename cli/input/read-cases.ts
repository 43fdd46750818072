import { basename } from 'node:path';
import type { Finding, Place } from '../../core/finding.js';
import { type CaseFile, loadCaseFile } from '../../core/policy/case-file/case-file.js';
import { withInputKeys } from '../../core/policy/case-file/facts/chinese-keys.js';
import { readCaseRows } from '../../core/policy/case-file/read-case-rows.js';
import type { Policy } from '../../core/policy/law/policy.js';
import { detectionLines } from '../../core/report/check-report.js';
import { checkInput } from '../../core/report/input-book.js';
import { caseTable } from '../../core/sheet/case-table.js';
import { formOlder } from '../../core/sheet/rules/structure/form-older.js';
import { textInvisible } from '../../core/sheet/rules/words/text-invisible.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { identifyFile } from '../../workbook/package/identify-file.js';
import { loadRegions } from '../data/load-regions.js';
import { readBook, readBytes } from './read-input.js';
import { readText } from './read-text.js';

/** Cases, or why there are none. */
export interface ReadCases {
  /** Absent when something in the cases must be mended first. */
  readonly output?: CaseFile;
  readonly findings: readonly Finding[];
  /** What was detected in a workbook, rows left out included; empty for a text file. */
  readonly lines: readonly string[];
}

/**
 * Cases, at least one, from a workbook with the sheet 政策考题, or from a YAML or JSON file; which of them it is, its bytes say
 * and not its name.
 */
export function readCases(path: string, policy: Policy): ReadCases {
  return bookKinds.has(identifyFile(readBytes(path))) ? fromBook(path, policy) : fromText(path);
}

const bookKinds: ReadonlySet<string> = new Set(['zip', 'encrypted', 'legacy-xls', 'ole-other']);

function fromText(path: string): ReadCases {
  const { file, findings } = readYaml(basename(path), readText(path));
  if (file === undefined) return { findings, lines: [] };
  const named = withInputKeys(file);
  const loaded = loadCaseFile(named.file);
  const place: Place = { kind: 'file', file: file.name };
  const all = [...named.findings, ...loaded.findings, ...noCases(loaded.output?.cases, place)];
  return { findings: all, lines: [], ...(all.length === 0 && { output: loaded.output }) };
}

function fromBook(path: string, policy: Policy): ReadCases {
  const input = readBook(path);
  const checked = checkInput(input, [{ ...caseTable, required: true }], loadRegions());
  const lines = detectionLines(checked.tables.values(), input.snapshot);
  // Full-width letters and stray spaces are read as they are meant here: no one is known by them.
  const noticed = checked.findings.filter(({ rule }) => rule !== textInvisible.id && rule !== formOlder.id);
  const table = checked.tables.get(caseTable.id);
  if (table === undefined) return { findings: noticed, lines };
  const { cases, findings } = readCaseRows(table, policy);
  const all = [...noticed, ...findings, ...noCases(table.rows, { kind: 'sheet', sheet: table.sheet })];
  const isFaulty = all.some(({ severity }) => severity === 'mandatory');
  return { findings: all, lines, ...(!isFaulty && { output: { cases: [...cases] } }) };
}

/** Nothing to test is no success: the wrong file was named, or the cases are still to be written. */
function noCases(written: readonly unknown[] | undefined, place: Place): readonly Finding[] {
  return written?.length === 0 ? [{ rule: 'case-none', severity: 'mandatory', place }] : [];
}
