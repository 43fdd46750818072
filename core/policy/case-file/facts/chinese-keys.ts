import { type DataFile, type DataPath, fileFinding } from '../../../data-file.js';
import type { Finding } from '../../../finding.js';
import { foldName, foldWidth } from '../../../sheet/fold-text.js';
import { inputNamed } from './input-names.js';
import { addFact, placeOf, unknownName } from './read-facts.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * A case file whose facts may go by their Chinese names, with the keys of the case files in their place; words
 * under a Chinese name (是, 「2019、2022」) are read as in 政策考题. A Chinese name that no fact has, or one that
 * stands beside its own key, is a finding at its line.
 */
export function withInputKeys(file: DataFile): {
  readonly file: DataFile;
  readonly findings: readonly Finding[];
} {
  const { data } = file;
  if (!isData(data) || !Array.isArray(data['cases'])) return { file, findings: [] };
  const findings: Finding[] = [];
  const written = new Map<string, DataPath>();
  const context: Translation = { file, findings, written };
  const cases = data['cases'].map((one: unknown, index) =>
    isData(one) ? { ...one, input: translate(one['input'], ['cases', index, 'input'], context) } : one,
  );
  const locate: DataFile['locate'] = (path) => file.locate(writtenPath(path, written));
  return { file: { ...file, data: { ...data, cases }, locate }, findings };
}

interface Translation {
  readonly file: DataFile;
  readonly findings: Finding[];
  /** Where a fact stands in the file, by where its key stands now. */
  readonly written: Map<string, DataPath>;
}

function translate(input: unknown, path: DataPath, context: Translation): unknown {
  if (!isData(input)) return input;
  const translated: Record<string, unknown> = {};
  const isChinese = ([name]: [string, unknown]) => /\p{Script=Han}/u.test(name);
  for (const [key, value] of Object.entries(input).filter((entry) => !isChinese(entry))) {
    translated[key] = nested(key, value, [...path, key], context);
  }
  for (const [name, value] of Object.entries(input).filter(isChinese)) {
    for (const { rule, facts } of addNamed(translated, name, value, path, context)) {
      context.findings.push(fileFinding(context.file, rule, [...path, name], facts));
    }
  }
  return translated;
}

/** The groups of facts that a case may have: of one claim, of the applicant, of several claims. */
function nested(key: string, value: unknown, path: DataPath, context: Translation): unknown {
  if (key === 'claim' || key === 'entity') return translate(value, path, context);
  if (key !== 'claims' || !Array.isArray(value)) return value;
  return value.map((one, index) => translate(one, [...path, index], context));
}

function addNamed(
  translated: Record<string, unknown>,
  name: string,
  value: unknown,
  path: DataPath,
  { written }: Translation,
): ReturnType<typeof addFact> {
  const named = inputNamed(foldName(name));
  if (named === undefined) return [unknownName(name)];
  const { key, part } = named;
  written.set(JSON.stringify([...path, key, ...(part === undefined ? [] : [part])]), [...path, name]);
  if (typeof value === 'string') return addFact(translated, named.name, foldWidth(value).trim());
  // Already a value: a list, a truth value, nothing. Its form is checked with the rest of the file.
  const place = placeOf(translated, named);
  if (Object.hasOwn(place, part ?? key)) return addFact(translated, named.name, '');
  place[part ?? key] = value;
  return [];
}

function writtenPath(path: DataPath, written: Translation['written']): DataPath {
  for (let length = path.length; length > 0; length--) {
    const original = written.get(JSON.stringify(path.slice(0, length)));
    if (original !== undefined) return [...original, ...path.slice(length)];
  }
  return path;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
