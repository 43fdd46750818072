import { beforeAll, describe, expect, test } from 'vitest';
import { officialDocument } from '../../generator/document/build/official-document.js';
import { profiles } from '../../generator/layout/profile.js';
import { linesOfText } from '../generator/example-documents.js';
import { withoutOffice } from '../office/libre-office.js';
import { frameOf } from './acceptance/kind-frame.js';
import { area, pageOf, type RenderedDocument, renderDocuments, textOf } from './render-documents.js';

const { top, closing, imprint } = frameOf('downward');
const document = (lines: number) =>
  officialDocument('downward', ...top, linesOfText(lines), ...closing, ...imprint);
const documents = { endsOnFront: document(1), endsOverleaf: document(20) };

describe.skipIf(withoutOffice)('版记 overleaf', () => {
  let rendered: Record<keyof typeof documents, RenderedDocument>;
  beforeAll(async () => {
    rendered = await renderDocuments(documents, { profile: profiles.overleaf });
  });

  // LibreOffice leaves the empty page 3 out of the PDF.
  test.each([
    ['endsOnFront', 1, '—1—'],
    ['endsOverleaf', 2, '—2—'],
  ] as const)(
    '%s: stands at the foot of a page of its own after page %i, which has no number',
    (name, own, number) => {
      const { pages } = rendered[name];
      expect(pages).toHaveLength(own + 1);
      expect(pageOf(rendered[name], own).lines.map(textOf)).toContain(number);
      const last = pageOf(rendered[name], own + 1);
      expect(last.lines.map(textOf)).toEqual([
        '抄送：市委办公室、市人大常委会办公室、市政府办公室、市政协',
        '办公室，各有关高等学校。',
        expect.stringContaining('2025年8月19日印发'),
      ]);
      expect(Math.abs((last.rules.at(-1)?.bottom ?? 0) - area.bottom)).toBeLessThan(0.5);
    },
  );
});
