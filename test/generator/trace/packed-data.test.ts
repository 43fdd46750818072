import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sourced } from '../../../generator/trace/origin.js';
import { packData, unpackData } from '../../../generator/trace/packed-data.js';

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const sourced = fc
  .tuple(fc.string(), fc.string())
  .map(([value, place]) => new Sourced(value, { kind: 'cell', place }));

test('data that were sent to another thread come back as they were, origins and all', () => {
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      leaf,
      sourced,
      fc.array(tie('data')),
      fc.dictionary(fc.constantFrom('名单', 'value', 'origin', 'plain', 'items', 'fields'), tie('data')),
    ),
  }));
  fc.assert(
    fc.property(data, (value) => {
      const back = unpackData(structuredClone(packData(value)));
      expect(back).toEqual(value);
      expect(JSON.stringify(kindsIn(back))).toBe(JSON.stringify(kindsIn(value)));
    }),
  );
});

/** Which of the values know their origin. */
function kindsIn(data: unknown): unknown {
  if (data instanceof Sourced) return 'sourced';
  if (Array.isArray(data)) return data.map(kindsIn);
  return typeof data === 'object' && data !== null ? Object.values(data).map(kindsIn) : 'plain';
}
