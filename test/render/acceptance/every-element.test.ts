import { beforeAll, describe, expect, test } from 'vitest';
import { table } from '../../../generator/document/build/body.js';
import { attachment, attachmentNote, sealedSignature } from '../../../generator/document/build/closing.js';
import { authorityMark, signers } from '../../../generator/document/build/head.js';
import { officialDocument } from '../../../generator/document/build/official-document.js';
import type {
  DocumentElement,
  OfficialDocument,
  PageKindName,
} from '../../../generator/document/official-document.js';
import { linesOfText } from '../../generator/example-documents.js';
import { withoutOffice } from '../../office/libre-office.js';
import {
  area,
  bodyLines,
  lineOf,
  pageOf,
  type RenderedDocument,
  renderDocuments,
  textOf,
} from '../render-documents.js';
import { failedChecks } from './failed-checks.js';
import { frameOf, kinds } from './kind-frame.js';

const authorities = ['安阳市科学技术局', '安阳市财政局', '安阳市发展和改革委员会', '安阳市统计局'];
const names = ['甲某某', '乙某', '丙某某', '丁某某', '戊某某', '己某某'];
const rows = Array.from({ length: 200 }, (_, index) => [`${index + 1}`, '示例企业', '650']);
const longTable = table(
  [
    ['序号', 16],
    ['企业名称', 100, 'left'],
    ['金额', 40, 'right'],
  ],
  rows,
);

/** A document of a kind with some of its own elements in the place of others, or beside them. */
function documentOf(
  kind: PageKindName,
  parts: {
    readonly replace?: readonly DocumentElement[];
    readonly head?: readonly DocumentElement[];
    readonly text?: readonly DocumentElement[];
    readonly attached?: readonly ReturnType<typeof attachment>[];
  },
): OfficialDocument {
  const { top, closing, imprint } = frameOf(kind);
  const put = (elements: readonly DocumentElement[]) =>
    elements.map((element) => parts.replace?.find(({ kind: own }) => own === element.kind) ?? element);
  const title = top.findIndex((element) => element.kind === 'title');
  return officialDocument(
    kind,
    ...put(top.slice(0, title)),
    ...(parts.head ?? []),
    ...put(top.slice(title)),
    linesOfText(4),
    ...(parts.text ?? []),
    ...(parts.attached === undefined ? [] : [attachmentNote()]),
    ...put(closing),
    ...(parts.attached ?? []),
    ...imprint,
  );
}

const attachments = (count: number) =>
  Array.from({ length: count }, (_, index) => attachment(`情况之${index + 1}`, linesOfText(2)));

const marked = kinds.filter((kind) => frameOf(kind).top.some((element) => element.kind === 'authority-mark'));
const sealed = marked.filter((kind) => frameOf(kind).closing.some((element) => element.kind === 'signature'));
const suffixOf = (kind: PageKindName) =>
  frameOf(kind).top.flatMap((element) => (element.kind === 'authority-mark' ? [element.suffix] : []))[0] ??
  '';

interface Case {
  readonly kind: PageKindName;
  readonly what: string;
  readonly count: number;
  readonly document: OfficialDocument;
}

const cases: readonly Case[] = [
  ...[1, 6].map((count) => ({
    kind: 'upward' as const,
    what: '签发人',
    count,
    document: documentOf('upward', { replace: [signers(...names.slice(0, count))] }),
  })),
  ...[1, 4].flatMap((count) =>
    marked.map((kind) => ({
      kind,
      what: '发文机关标志',
      count,
      document: documentOf(kind, { replace: [authorityMark(authorities.slice(0, count), suffixOf(kind))] }),
    })),
  ),
  ...[1, 4].flatMap((count) =>
    sealed.map((kind) => ({
      kind,
      what: '署名',
      count,
      document: documentOf(kind, {
        replace: [sealedSignature(authorities[0] ?? '', ...authorities.slice(1, count))],
      }),
    })),
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((count) =>
    // Every kind has the fewest and the most, one kind all between.
    (count === 1 || count === 9 ? kinds : (['downward'] as const)).map((kind) => ({
      kind,
      what: '附件',
      count,
      document: documentOf(kind, { attached: attachments(count) }),
    })),
  ),
  ...kinds.map((kind) => ({
    kind,
    what: '行的表',
    count: rows.length,
    document: documentOf(kind, { text: [longTable] }),
  })),
  ...(['downward', 'letter'] as const).map((kind) => ({
    kind,
    what: '办理标注',
    count: 2,
    document: documentOf(kind, {
      head: ['办理结果：A', '是否同意对外公开：是'].map((text) => ({ kind: 'handling-mark', text })),
    }),
  })),
];

const nameOf = ({ kind, count, what }: Case) => `${kind}, ${count} ${what}`;
const named = cases.map((each) => [nameOf(each), each] as const);

describe.skipIf(withoutOffice)('an element as often as it may stand', () => {
  let rendered: Readonly<Record<string, RenderedDocument>>;
  beforeAll(async () => {
    rendered = await renderDocuments(
      Object.fromEntries(cases.map((each) => [nameOf(each), each.document] as const)),
    );
  }, 110_000);
  const of = (each: Case) => {
    const document = rendered[nameOf(each)];
    if (document === undefined) throw new Error(`There is no ${nameOf(each)}`);
    return document;
  };
  const withWhat = (what: string) => named.filter(([, each]) => each.what === what);

  test.each(named)('%s: every check is passed', (_, each) => {
    expect(failedChecks(each.kind, of(each))).toEqual([]);
  });

  test.each(named)('%s: the first page shows text', (_, each) => {
    expect(textOf(lineOf(pageOf(of(each), 1), '科技创新奖补'))).not.toBe('');
  });

  test.each(withWhat('附件'))('%s: each is on pages of its own, in their order', (_, each) => {
    const labels = of(each).pages.flatMap((page) => {
      const [first] = bodyLines(page);
      return first !== undefined && /^附件\d?$/u.test(textOf(first)) ? [textOf(first)] : [];
    });
    const numbers = Array.from({ length: each.count }, (_, index) => `附件${index + 1}`);
    expect(labels).toEqual(each.count === 1 ? ['附件'] : numbers);
  });

  test.each(withWhat('行的表'))('%s: no row is lost or parted, and every page has the header', (_, each) => {
    const texts = of(each).pages.map(({ lines }) => lines.map(textOf));
    expect(texts.flat().filter((text) => /^\d+示例企业650$/u.test(text))).toEqual(
      rows.map((row) => row.join('')),
    );
    for (const page of texts) {
      expect(page.some((text) => /示例企业/u.test(text))).toBe(page.includes('序号企业名称金额'));
    }
  });

  test.each(withWhat('办理标注'))('%s: they end at the right edge of lines of their own', (_, each) => {
    const page = pageOf(of(each), 1);
    const lines = ['办理结果：A', '是否同意对外公开：是'].map((text) => lineOf(page, text));
    const [first, second] = lines;
    for (const line of lines) expect(Math.abs(line.right - area.right), line.text).toBeLessThan(1);
    expect(second?.baseline).toBeGreaterThan(first?.baseline ?? Number.NaN);
    expect(first?.font).toContain('ZenHei');
  });
});
