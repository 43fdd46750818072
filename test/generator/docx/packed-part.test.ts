import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { joinParts, packPart } from '../../../generator/docx/finish/packed-part.js';

const mtime = new Date(1980, 0, 1);

test('parts packed one by one are, joined, the zip of them all in the order of their names', () => {
  const parts = fc.dictionary(
    fc.stringMatching(/^[a-z/甲]{1,12}$/),
    fc.oneof(fc.string({ maxLength: 300 }), fc.constant('<w:p/>'.repeat(500))),
    { minKeys: 1, maxKeys: 8 },
  );
  fc.assert(
    fc.property(parts, (texts) => {
      const names = Object.keys(texts).sort();
      const whole = Object.fromEntries(names.map((name) => [name, strToU8(texts[name] ?? '')]));
      const joined = joinParts(
        [...names].reverse().map((name) => packPart(name, strToU8(texts[name] ?? ''))),
      );
      expect(joined).toEqual(zipSync(whole, { level: 6, mtime }));
    }),
  );
});

test('a part packed once may stand in any number of files', () => {
  const shared = packPart('b', strToU8('shared'));
  for (const text of ['one', 'another, which is longer']) {
    const parts = unzipSync(joinParts([shared, packPart('a', strToU8(text))]));
    expect(parts).toEqual({ a: strToU8(text), b: strToU8('shared') });
  }
});
