import { type DataFile, type DataPath, fileFinding } from '../../../data-file.js';
import type { Finding } from '../../../finding.js';
import { readingUnknown } from '../../rules/rulings/reading-unknown.js';
import type { Policy } from '../policy.js';
import { optionList, readingList } from '../reading-choice.js';
import { findComputationFaults } from './computation-faults.js';
import { findMissingReadings } from './missing-readings.js';
import { findParameterFaults } from './parameter-faults.js';

/** What a schema cannot say: doubled ids, unknown defaults, references that lead nowhere, faults of parameters. */
export function findPolicyFaults(
  policy: Policy,
  policyFile: DataFile,
  readingsFile: DataFile,
): readonly Finding[] {
  return [
    ...doubledIds(policyFile, 'clauses', policy.clauses),
    ...doubledIds(readingsFile, 'readings', policy.readings),
    ...readingFaults(readingsFile, policy.readings),
    ...findParameterFaults(policyFile, policy),
    ...findComputationFaults(policyFile, policy),
    ...referenceFaults(policyFile, policy),
    ...findMissingReadings(policyFile, policy),
    ...policy.readings.flatMap(({ clauses = [] }, index) =>
      unknownClauses(readingsFile, ['readings', index, 'clauses'], clauses, policy),
    ),
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
            { options: optionList(reading) },
            reading.default,
          ),
        ],
  );
}

/** Readings and clauses that a clause names must exist. */
function referenceFaults(file: DataFile, policy: Policy): Finding[] {
  const readings = policy.readings.map(({ id }) => id);
  return policy.clauses.flatMap(({ upgradeReading, shares = [] }, index) => {
    const unknown = unknownClauses(file, ['clauses', index, 'shares'], shares, policy);
    if (upgradeReading === undefined || readings.includes(upgradeReading)) return unknown;
    const path = ['clauses', index, 'upgradeReading'];
    const facts = { known: readingList(policy.readings) };
    return [fileFinding(file, readingUnknown.id, path, facts, upgradeReading), ...unknown];
  });
}

function unknownClauses(
  file: DataFile,
  path: DataPath,
  ids: readonly string[],
  policy: Policy,
): readonly Finding[] {
  const known = policy.clauses.map(({ id }) => id);
  return ids.flatMap((id, position) =>
    known.includes(id)
      ? []
      : [fileFinding(file, 'clause-reference', [...path, position], { known: known.join('、') }, id)],
  );
}
