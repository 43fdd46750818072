import { beforeAll, describe, expect, test } from 'vitest';
import { officialDocument } from '../../../generator/document/build/official-document.js';
import type { OfficialDocument, PageKindName } from '../../../generator/document/official-document.js';
import { gbt9704 } from '../../../generator/layout/gbt-9704.js';
import { fullLine, linesOfText } from '../../generator/example-documents.js';
import { withoutOffice } from '../../office/libre-office.js';
import {
  area,
  bodyLines,
  pageOf,
  type RenderedDocument,
  type RenderedPage,
  renderDocuments,
  textOf,
} from '../render-documents.js';
import { failedChecks } from './failed-checks.js';
import { frameOf, kinds } from './kind-frame.js';

const { linesPerPage } = gbt9704;
type OfKind<Value> = Record<PageKindName, Value>;
const ofKinds = <Value>(make: (kind: PageKindName) => Value) =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as OfKind<Value>;

/** The lines that hold the text and nothing else. */
const textLines = (page: RenderedPage) =>
  bodyLines(page).filter((line) => fullLine.repeat(2).includes(textOf(line)));

const open = (kind: PageKindName, lines: number) =>
  officialDocument(kind, ...frameOf(kind).top, linesOfText(lines));
const whole = (kind: PageKindName, lines: number): OfficialDocument => {
  const { top, closing, imprint } = frameOf(kind);
  return officialDocument(kind, ...top, linesOfText(lines), ...closing, ...imprint);
};

describe.skipIf(withoutOffice)('a document of every kind', () => {
  /** How many lines of text the first page takes under whatever stands above them. */
  let room: OfKind<number>;
  let full: OfKind<RenderedDocument>;
  let over: OfKind<RenderedDocument>;
  let fullAndClosed: OfKind<RenderedDocument>;
  let short: OfKind<RenderedDocument>;
  let long: OfKind<RenderedDocument>;
  beforeAll(async () => {
    const probe = await renderDocuments(ofKinds((kind) => open(kind, 2 * linesPerPage)));
    room = ofKinds((kind) => textLines(pageOf(probe[kind], 1)).length);
    const documents = {
      full: (kind: PageKindName) => open(kind, room[kind] + linesPerPage),
      over: (kind: PageKindName) => open(kind, room[kind] + linesPerPage + 1),
      fullAndClosed: (kind: PageKindName) => whole(kind, room[kind] + linesPerPage),
      short: (kind: PageKindName) => whole(kind, 1),
      long: (kind: PageKindName) => whole(kind, room[kind] + 39 * linesPerPage),
    };
    const all = await renderDocuments(
      Object.fromEntries(
        Object.entries(documents).flatMap(([name, make]) =>
          kinds.map((kind) => [`${name} ${kind}`, make(kind)] as const),
        ),
      ),
    );
    const named = (name: keyof typeof documents) =>
      ofKinds((kind) => {
        const document = all[`${name} ${kind}`];
        if (document === undefined) throw new Error(`There is no ${name} ${kind}`);
        return document;
      });
    full = named('full');
    over = named('over');
    fullAndClosed = named('fullAndClosed');
    short = named('short');
    long = named('long');
  }, 110_000);

  test.each(kinds)('%s: a short one passes every check', (kind) => {
    expect(failedChecks(kind, short[kind])).toEqual([]);
  });

  test.each(kinds)('%s: one that fills its pages to the last line has no page more', (kind) => {
    expect(full[kind].pages.map((page) => textLines(page).length)).toEqual([room[kind], linesPerPage]);
    expect(failedChecks(kind, full[kind])).toEqual([]);
  });

  test.each(kinds)('%s: one line more goes to a page of its own', (kind) => {
    expect(over[kind].pages.map((page) => textLines(page).length)).toEqual([room[kind], linesPerPage, 1]);
    expect(failedChecks(kind, over[kind])).toEqual([]);
  });

  test.each(kinds)('%s: what closes a full one stands below its text, over none of it', (kind) => {
    const { pages } = fullAndClosed[kind];
    expect(failedChecks(kind, fullAndClosed[kind])).toEqual([]);
    const last = pageOf(fullAndClosed[kind], pages.length);
    const imprintTop = Math.min(
      area.bottom,
      ...last.rules.filter(({ colour }) => colour === '#000000').map(({ top }) => top),
    );
    for (const line of bodyLines(last)) expect(line.baseline, line.text).toBeLessThan(imprintTop);
    const printed = pages.flatMap(textLines).map(textOf).join('');
    expect(printed).toHaveLength((room[kind] + linesPerPage) * gbt9704.charactersPerLine - 2);
  });

  test.each(kinds)('%s: one of forty pages has 22 lines on each, and passes every check', (kind) => {
    const counts = long[kind].pages.map((page) => textLines(page).length);
    expect(counts.slice(1, 39)).toEqual(Array.from({ length: 38 }, () => linesPerPage));
    expect(failedChecks(kind, long[kind])).toEqual([]);
  });
});
