import { type DataFile, type DataPath, fileFinding } from '../../../data-file.js';
import type { DecimalText } from '../../../decimal.js';
import type { Finding } from '../../../finding.js';
import { readingUnknown } from '../../rules/rulings/reading-unknown.js';
import {
  type ParameterKind,
  type ParameterName,
  parameterKinds,
  parameterTitle,
  parameterUse,
} from '../parameter-names.js';
import { parametersOf } from '../parameters-of.js';
import type { Parameter, Policy, ScheduleEntry } from '../policy.js';
import { readingList } from '../reading-choice.js';
import { findTierFaults, type TierList } from '../tiers.js';

/** Kinds and units that cannot be computed with, dates out of order, numbers below 0 or not whole, gaps and overlaps of tiers, doubled lines of schedules. */
export function findParameterFaults(file: DataFile, policy: Policy): readonly Finding[] {
  return policy.clauses.flatMap((clause, clauseIndex) =>
    parametersOf(clause).flatMap(([name, parameter]) => {
      const at = ['clauses', clauseIndex, 'parameters', name];
      const path = [...at, 'values'];
      return [
        ...writingFaults(file, at, name, parameter),
        ...dateFaults(file, path, parameter, policy),
        ...parameter.values.flatMap(({ value }, index) => {
          const place = [...path, index];
          if (typeof value === 'string')
            return numberFaults(file, [...place, 'value'], value, parameter.kind);
          return 'tiers' in value
            ? tierFaults(file, place, value, policy)
            : scheduleFaults(file, place, value);
        }),
      ];
    }),
  );
}

/** A parameter in a kind or unit that what it is for cannot be computed with. */
function writingFaults(
  file: DataFile,
  path: DataPath,
  name: ParameterName,
  { kind, unit }: Parameter,
): readonly Finding[] {
  const { kinds, units } = parameterUse(name);
  if (!kinds.includes(kind)) return [kindFault(file, path, name, kind, kinds)];
  if (units === undefined || units.includes(unit)) return [];
  const facts = { parameter: parameterTitle(name), units: units.join('、') };
  return [fileFinding(file, 'parameter-unit', [...path, 'unit'], facts, unit)];
}

/** A parameter of another kind than it must be. */
export function kindFault(
  file: DataFile,
  path: DataPath,
  name: ParameterName,
  actual: ParameterKind,
  wanted: readonly ParameterKind[],
): Finding {
  const expected = wanted.map((kind) => `${kind}（${parameterKinds[kind]}）`).join('、');
  const facts = { parameter: parameterTitle(name), expected };
  return fileFinding(file, 'parameter-kind', [...path, 'kind'], facts, actual);
}

/** The first value holds from the policy's first day at the latest, and each next one from a later day. */
function dateFaults(
  file: DataFile,
  path: DataPath,
  { values }: Parameter,
  { effectiveFrom }: Policy,
): readonly Finding[] {
  return values.flatMap(({ from }, index) => {
    const previous = index === 0 ? undefined : values[index - 1];
    const inOrder = previous === undefined ? from <= effectiveFrom : from > previous.from;
    if (inOrder) return [];
    const expected =
      previous === undefined ? `不晚于施行日期 ${effectiveFrom}` : '各值按起用日期先后排列，不重复';
    return [fileFinding(file, 'data-form', [...path, index, 'from'], { expected }, from)];
  });
}

/** A number of the law is never below 0, and a count is whole. */
function numberFaults(
  file: DataFile,
  path: DataPath,
  value: DecimalText,
  kind: Parameter['kind'],
): readonly Finding[] {
  const whole = kind === 'count';
  if (!value.startsWith('-') && !(whole && value.includes('.'))) return [];
  const expected = whole ? '0 或大于 0 的整数' : '0 或大于 0 的数';
  return [fileFinding(file, 'data-form', path, { expected }, value)];
}

function tierFaults(file: DataFile, path: DataPath, list: TierList, policy: Policy): readonly Finding[] {
  const findings: Finding[] = list.tiers.flatMap(({ value }, index) =>
    numberFaults(file, [...path, 'tiers', index, 'value'], value, 'tiers'),
  );
  for (const fault of findTierFaults(list)) {
    findings.push(fileFinding(file, `tiers-${fault.kind}`, path, { at: fault.at }));
  }
  const { overlap } = list;
  if (overlap !== undefined && !policy.readings.some((reading) => reading.id === overlap.reading)) {
    const known = readingList(policy.readings);
    const overlapPath = [...path, 'overlap', 'reading'];
    findings.push(fileFinding(file, readingUnknown.id, overlapPath, { known }, overlap.reading));
  }
  return findings;
}

/** Two entries of one schedule, name by name, that the same fact would meet and one payer would pay twice. */
function scheduleFaults(
  file: DataFile,
  path: DataPath,
  entries: readonly ScheduleEntry[],
): readonly Finding[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const at = [...path, 'entries', index];
    const doubled = [entry.title, ...(entry.also ?? [])].flatMap((title) => {
      const key = [title, entry.level, entry.grade, entry.payer].join('|');
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [fileFinding(file, 'schedule-doubled', [...at, 'title'], {}, title)];
    });
    const { value } = entry;
    return [
      ...doubled,
      ...(value === undefined ? [] : numberFaults(file, [...at, 'value'], value, 'schedule')),
    ];
  });
}
