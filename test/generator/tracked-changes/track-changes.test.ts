import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowChange } from '../../../generator/tracked-changes/narrow-change.js';
import { trackChanges } from '../../../generator/tracked-changes/track-changes.js';
import type { TrackedChange } from '../../../generator/tracked-changes/tracked-change.js';
import { schemaFaults, withoutValidator } from '../../ooxml/ooxml-validator.js';
import { documentXml, docxOf, openDocx } from '../comments/build-docx.js';
import { docxParts } from '../docx/docx-parts.js';
import { settleChanges, settledText } from './settle-changes.js';

const bold = '<w:rPr><w:b/></w:rPr>';
const revision = { author: '文表', date: '2025-08-19' };
const change = (paragraph: number, start: number, end: number, text: string): TrackedChange => ({
  from: { paragraph, offset: start },
  to: { paragraph, offset: end },
  text,
});

function tracked(body: string, ...changes: readonly TrackedChange[]) {
  const parts = openDocx(docxOf(body));
  const left = trackChanges(parts, changes, revision);
  return { bytes: parts.pack(), left };
}

/** The document part without what stands around the body's content. */
function bodyOf(bytes: Uint8Array): string {
  const [before = '', after = ''] = documentXml('|').split('|');
  return (docxParts(bytes).get('word/document.xml') ?? '').slice(before.length, -after.length);
}

const attributes = (id: number) => `w:id="${id}" w:author="文表" w:date="2025-08-19T00:00:00Z"`;
const gone = (id: number, text: string, properties = '', space = ' xml:space="preserve"') =>
  `<w:del ${attributes(id)}><w:r>${properties}<w:delText${space}>${text}</w:delText></w:r></w:del>`;
const come = (id: number, text: string, properties = '') =>
  `<w:ins ${attributes(id)}><w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`;
const kept = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a change is a deletion and an insertion', () => {
  test.each<[string, string, TrackedChange, string]>([
    [
      'of the least that differs, with the properties of the run',
      `<w:p><w:r>${bold}<w:t>截止目前，已建成</w:t></w:r></w:p>`,
      change(0, 0, 4, '截至目前'),
      `<w:p>${kept('截', bold)}${gone(1, '止', bold)}${come(2, '至', bold)}${kept('目前，已建成', bold)}</w:p>`,
    ],
    [
      'of a whole run, which is not split',
      '<w:p><w:r><w:t>(</w:t></w:r></w:p>',
      change(0, 0, 1, '（'),
      `<w:p>${gone(1, '(', '', '')}${come(2, '（')}</w:p>`,
    ],
    [
      'with an insertion alone, behind words and like them',
      `<w:p><w:r>${bold}<w:t>2000万</w:t></w:r><w:r><w:t>提高</w:t></w:r></w:p>`,
      change(0, 0, 5, '2000万元'),
      `<w:p><w:r>${bold}<w:t>2000万</w:t></w:r>${come(1, '元', bold)}<w:r><w:t>提高</w:t></w:r></w:p>`,
    ],
    [
      'with what is put round words before and behind them',
      '<w:p><w:r><w:t>此件公开</w:t></w:r></w:p>',
      change(0, 0, 4, '（此件公开）'),
      `<w:p>${come(2, '（')}<w:r><w:t>此件公开</w:t></w:r>${come(1, '）')}</w:p>`,
    ],
    [
      'with a deletion alone',
      '<w:p><w:r><w:t>对接对接</w:t></w:r></w:p>',
      change(0, 0, 4, '对接'),
      `<w:p>${kept('对接')}${gone(1, '对接')}</w:p>`,
    ],
    [
      'over several runs, each deleted by itself',
      `<w:p><w:r><w:t>甲〔20</w:t></w:r><w:proofErr w:type="spellStart"/><w:r>${bold}<w:t>22乙</w:t></w:r></w:p>`,
      change(0, 2, 6, '一九'),
      `<w:p>${kept('甲〔')}${gone(1, '20')}<w:proofErr w:type="spellStart"/>${gone(2, '22', bold)}${come(3, '一九', bold)}${kept('乙', bold)}</w:p>`,
    ],
    [
      'in a table cell and a hyperlink',
      '<w:tbl><w:tr><w:tc><w:p><w:hyperlink w:anchor="x"><w:r><w:t>甲,乙</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr></w:tbl>',
      change(0, 1, 2, '，'),
      `<w:tbl><w:tr><w:tc><w:p><w:hyperlink w:anchor="x">${kept('甲')}${gone(1, ',')}${come(2, '，')}${kept('乙')}</w:hyperlink></w:p></w:tc></w:tr></w:tbl>`,
    ],
    [
      'beside those of others, which stay, with ids that are free',
      '<w:p><w:ins w:id="7" w:author="甲"><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>旧词,</w:t></w:r><w:del w:id="9" w:author="甲"><w:r><w:delText>去</w:delText></w:r></w:del></w:p>',
      change(0, 3, 4, '，'),
      `<w:p><w:ins w:id="7" w:author="甲"><w:r><w:t>新</w:t></w:r></w:ins>${kept('旧词')}${gone(10, ',')}${come(11, '，')}<w:del w:id="9" w:author="甲"><w:r><w:delText>去</w:delText></w:r></w:del></w:p>`,
    ],
    [
      'that does not repeat how somebody changed the looks',
      '<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="甲"><w:rPr/></w:rPrChange></w:rPr><w:t>,</w:t></w:r></w:p>',
      change(0, 0, 1, '，'),
      `<w:p><w:del ${attributes(4)}><w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="甲"><w:rPr/></w:rPrChange></w:rPr><w:delText>,</w:delText></w:r></w:del>${come(5, '，', bold)}</w:p>`,
    ],
  ])('%s', (_, body, asked, expected) => {
    const { bytes, left } = tracked(body, asked);
    expect(left).toEqual([]);
    expect(bodyOf(bytes)).toBe(expected);
  });

  test('in a file whose elements have no prefix', () => {
    const parts = openDocx(docxOf('<w:p><w:r><w:t>,</w:t></w:r></w:p>'));
    const plain = parts.text('word/document.xml').replaceAll('<w:', '<').replaceAll('</w:', '</');
    parts.write('word/document.xml', plain.replace('xmlns:w=', 'xmlns='));
    trackChanges(parts, [change(0, 0, 1, '，')], revision);
    expect(parts.text('word/document.xml')).toMatch(
      /<del xmlns:w="[^"]*" w:id="1" w:author="文表" w:date="[^"]*"><r><delText>,<\/delText><\/r><\/del><ins /u,
    );
  });
});

describe('a change that cannot be tracked is left out and told', () => {
  const run = '<w:r><w:t>,</w:t></w:r>';
  test.each<[string, string]>([
    ['in words that a tracked change put there', `<w:p><w:ins w:id="1" w:author="甲">${run}</w:ins></w:p>`],
    [
      'in a text box',
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${run}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ],
  ])('%s', (_, body) => {
    const paragraph = body.includes('txbx') ? 1 : 0;
    const asked = change(paragraph, 0, 1, '，');
    const { bytes, left } = tracked(body, asked);
    expect([left, bodyOf(bytes)]).toEqual([[asked], body]);
  });

  test('and a place outside the text is refused', () => {
    expect(() => tracked('<w:p/>', change(1, 0, 0, '甲'))).toThrow(RangeError);
  });
});

/** Paragraphs of runs, with changes that do not meet. */
const changed = fc
  .array(
    fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙,（𠀀 '), minLength: 1, maxLength: 5 }), {
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .chain((paragraphs) => {
    const places = paragraphs.flatMap((runs, paragraph) => {
      const text = runs.join('');
      return [...text].length === 0 ? [] : [{ paragraph, text }];
    });
    const changeOf = ({ paragraph, text }: { readonly paragraph: number; readonly text: string }) => {
      const marks = [...text];
      return fc
        .tuple(
          fc.nat(marks.length),
          fc.nat(marks.length),
          fc.string({ unit: fc.constantFrom(...'甲，<'), maxLength: 3 }),
        )
        .map(([a, b, wanted]) => {
          const offset = (count: number) => marks.slice(0, count).join('').length;
          return change(paragraph, offset(Math.min(a, b)), offset(Math.max(a, b)), wanted);
        });
    };
    return fc.tuple(fc.constant(paragraphs), fc.tuple(...places.map(changeOf)));
  });

test('accepting all gives the changed text, rejecting all the text and looks as they were', () => {
  fc.assert(
    fc.property(changed, ([paragraphs, changes]) => {
      const body = paragraphs
        .map((runs) => {
          const xml = runs.map((text, index) => kept(text, index % 2 === 0 ? '' : bold)).join('');
          return `<w:p>${xml}</w:p>`;
        })
        .join('');
      const { bytes, left } = tracked(body, ...changes);
      const wanted = paragraphs.map((runs, paragraph) => {
        const text = runs.join('');
        const own = changes.find(({ from }) => from.paragraph === paragraph);
        return own === undefined
          ? text
          : text.slice(0, own.from.offset) + own.text + text.slice(own.to.offset);
      });
      expect(left).toEqual([]);
      expect(settledText(bytes, { way: 'accept' })).toEqual(wanted);
      expect(settleChanges(bytes, { way: 'reject' })).toEqual(settleChanges(docxOf(body), { way: 'reject' }));
    }),
    { numRuns: 300 },
  );
});

test('the least change turns one text into the other', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙𠀀'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (from, to) => {
      let made = from;
      for (const { start, end, text: wanted } of [...narrowChange(from, to)].reverse()) {
        made = made.slice(0, start) + wanted + made.slice(end);
      }
      expect(made).toBe(to);
    }),
    { numRuns: 300 },
  );
});

test.skipIf(withoutValidator)('what is written is valid by the schema', async () => {
  const { bytes } = tracked(
    '<w:p><w:r><w:t>甲,乙</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>丙,丁</w:t></w:r></w:hyperlink></w:p>',
    change(0, 1, 2, '，'),
    change(0, 4, 5, '，'),
  );
  expect(await schemaFaults(bytes, 'docx')).toEqual([]);
});
