import { type DataFile, fileFinding } from '../../data-file.js';
import type { Finding } from '../../finding.js';
import type { Policy } from './policy.js';
import { findTierFaults } from './tiers.js';

/** What a schema cannot say: doubled ids, unknown defaults, dates out of order, gaps and overlaps of tiers. */
export function findPolicyFaults(
  policy: Policy,
  policyFile: DataFile,
  readingsFile: DataFile,
): readonly Finding[] {
  return [
    ...doubledIds(policyFile, 'clauses', policy.clauses),
    ...doubledIds(readingsFile, 'readings', policy.readings),
    ...readingFaults(readingsFile, policy.readings),
    ...parameterFaults(policyFile, policy),
  ];
}

function doubledIds(file: DataFile, list: string, items: readonly { readonly id: string }[]): Finding[] {
  return items.flatMap((item, index) =>
    items.findIndex((other) => other.id === item.id) < index
      ? [fileFinding(file, 'data-id-doubled', [list, index, 'id'], {}, item.id)]
      : [],
  );
}

function readingFaults(file: DataFile, readings: Policy['readings']): Finding[] {
  return readings.flatMap((reading, index) =>
    Object.hasOwn(reading.options, reading.default)
      ? []
      : [
          fileFinding(
            file,
            'reading-default-unknown',
            ['readings', index, 'default'],
            { options: Object.keys(reading.options).join('、') },
            reading.default,
          ),
        ],
  );
}

/** Dates out of order, values that begin after the policy does, gaps and overlaps of tiers. */
function parameterFaults(file: DataFile, policy: Policy): Finding[] {
  const findings: Finding[] = [];
  policy.clauses.forEach((clause, clauseIndex) => {
    for (const [name, parameter] of Object.entries(clause.parameters)) {
      const path = ['clauses', clauseIndex, 'parameters', name, 'values'];
      parameter.values.forEach((entry, index) => {
        const previous = index === 0 ? undefined : parameter.values[index - 1];
        if (
          index === 0
            ? entry.from > policy.effectiveFrom
            : previous !== undefined && entry.from <= previous.from
        ) {
          const expected =
            index === 0 ? `不晚于施行日期 ${policy.effectiveFrom}` : '各值按起用日期先后排列，不重复';
          findings.push(fileFinding(file, 'data-form', [...path, index, 'from'], { expected }, entry.from));
        }
        if (typeof entry.value === 'string') return;
        for (const fault of findTierFaults(entry.value)) {
          findings.push(fileFinding(file, `tiers-${fault.kind}`, [...path, index], { at: fault.at }));
        }
        const { overlap } = entry.value;
        if (overlap !== undefined && !policy.readings.some((reading) => reading.id === overlap.reading)) {
          const overlapPath = [...path, index, 'overlap', 'reading'];
          findings.push(
            fileFinding(file, 'reading-unknown', overlapPath, { known: readingIds(policy) }, overlap.reading),
          );
        }
      });
    }
  });
  return findings;
}

function readingIds(policy: Policy): string {
  return policy.readings.map((reading) => reading.id).join('、');
}
