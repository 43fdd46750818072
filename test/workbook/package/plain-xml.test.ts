import { strToU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Package } from '../../../workbook/package/open-package.js';
import { parseXml } from '../../../workbook/package/parse-xml.js';
import { PlainXmlScanner } from '../../../workbook/package/plain-xml.js';
import { defaultLimits } from '../../../workbook/package/read-limits.js';
import { UnreadableWorkbook } from '../../../workbook/package/unreadable-workbook.js';

/** What a document says: its events in one line, texts that follow each other joined; `broken` when it is not well-formed. */
class Events {
  private line = '';
  private pending = '';
  private depth = 0;

  readonly handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      this.put(`<${name}${JSON.stringify({ ...attributes })}`);
      this.depth += 1;
    },
    text: (piece: string) => {
      if (this.depth > 0) this.pending += piece;
    },
    close: (name: string) => {
      this.put(`/${name}>`);
      this.depth -= 1;
    },
  };

  private put(event: string): void {
    this.line += (this.pending === '' ? '' : JSON.stringify(this.pending)) + event;
    this.pending = '';
  }

  toString(): string {
    return this.line;
  }
}

function bySaxes(xml: string): string {
  const events = new Events();
  const parser = new SaxesParser({ xmlns: false, position: false });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => events.handlers.open(local(name), attributes));
  parser.on('text', events.handlers.text);
  parser.on('cdata', events.handlers.text);
  parser.on('closetag', ({ name }) => events.handlers.close(local(name)));
  try {
    parser.write(xml).close();
    return String(events);
  } catch (error) {
    return error instanceof Error && error.message === 'doctype' ? 'doctype' : 'broken-xml';
  }
}

/** The same by `parseXml`, the bytes coming in the given pieces. */
function byPieces(pieces: readonly Uint8Array[]): string {
  const events = new Events();
  const book: Package = {
    parts: ['a'],
    limits: { ...defaultLimits, xmlDepth: 5 },
    find: () => 'a',
    stream: (_, consume) => pieces.forEach(consume),
    *streamSteps(_, consume) {
      for (const [done, piece] of pieces.entries()) {
        consume(piece);
        yield { doing: '读取', done, total: pieces.length };
      }
    },
  };
  try {
    parseXml(book, 'a', events.handlers);
    return String(events);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const documents = [
  '<a/>',
  '<a></a>',
  `${declaration}\r\n<a><b c="1" d='2'/>文字<b>x</b> </a>\n`,
  '<x:a xmlns:x="urn:x"><x:b x:c="1">1</x:b></x:a>',
  '<a>&lt;&gt;&amp;&quot;&apos;&#20013;&#x4E2D;&#x1F600;</a>',
  '<a b="&lt;&#10;&amp;">x</a>',
  '<a b="1\t2\n3\r\n4">1\r2\r\n3</a>',
  '<a><!-- no --><b>x</b><![CDATA[<b>]]>y<?p q?><b/></a>',
  '<!-- first --><a>x</a>',
  '<a>x</a><!-- last --><?p?> ',
  '<a><名 值="1">x</名></a>',
  '<a b = "1" c="2" >x</a >',
  '<a b="a>b/>">x]]&gt;]] ></a>',
  '<a constructor="1" toString="2"/>',
  '<?xml version="1.1"?><a/>',
  '',
  ' ',
  'x<a/>',
  '<a/>x',
  '<a/><b/>',
  '<a/></a>',
  '<a>',
  '<a',
  '<a b="1',
  '<a><b></a></b>',
  '<a></b>',
  '</a>',
  '<a b=1/>',
  '<a b/>',
  '<a b="1"c="2"/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a b="&x;"/>',
  '<a>&x;</a>',
  '<a>&#0;&#xD800;</a>',
  '<a>&#1114112;</a>',
  '<a>& </a>',
  '<a>x]]>y</a>',
  '<a>\u0001</a>',
  '<a>\uffff</a>',
  '<a/ >',
  '< a/>',
  '<1/>',
  `${declaration}${declaration}<a/>`,
  ` ${declaration}<a/>`,
  `<a>${declaration}</a>`,
  '<!DOCTYPE a><a/>',
  `${declaration}<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`,
  '<a><!DOCTYPE b></a>',
  '<a/><!DOCTYPE b>',
];

describe('a part', () => {
  it.each(documents)('%j says what a general parser finds in it, wherever its bytes are cut', (xml) => {
    const expected = bySaxes(xml);
    const bytes = strToU8(xml);
    expect(byPieces([bytes])).toBe(expected);
    expect(byPieces([...bytes].map((byte) => Uint8Array.of(byte)))).toBe(expected);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(byPieces([bytes.subarray(0, cut), bytes.subarray(cut)])).toBe(expected);
    }
  });

  it('keeps to the depth whether it is plain or not, also where that changes midway', () => {
    for (const comment of ['', '<!---->']) {
      const nested = (depth: number) =>
        strToU8(`<a>${comment}${'<a>'.repeat(depth - 1)}${'</a>'.repeat(depth)}`);
      expect(byPieces([nested(5)])).not.toBe('xml-depth');
      expect(byPieces([nested(6)])).toBe('xml-depth');
    }
  });

  it('gives one text for a very long one, and one tag for a tag of very many blanks', () => {
    const long = '文'.repeat(70_000);
    expect(byPieces([strToU8(`<a>${long}`), strToU8('</a>')])).toBe(`<a{}${JSON.stringify(long)}/a>`);
    expect(byPieces([strToU8(`<a${' '.repeat(70_000)}`), strToU8('b="1"/>')])).toBe('<a{"b":"1"}/a>');
  });
});

describe('the scanner', () => {
  const scan = (...pieces: readonly string[]) => {
    const scanner = new PlainXmlScanner({ open() {} }, () => {});
    const rests = pieces.map((piece) => scanner.write(piece));
    return rests.find((rest) => rest !== undefined) ?? scanner.finish();
  };

  it.each([
    [
      `${declaration}\r\n<worksheet xmlns="urn:x" xmlns:r="urn:r"><c r="A1" t="s"><v>1</v></c></worksheet>\r\n`,
    ],
    ['<a>&amp;&#10;</a>'],
    ['<a><b ', 'c="1"', '/></a>'],
  ])('reads %j to its end', (...pieces) => {
    expect(scan(...pieces)).toBeUndefined();
  });

  it('gives back the rest from the first thing that is not plain, with the elements that are open', () => {
    expect(scan('<a><b>1</b><b>', '<!--x--></b></a>')).toEqual({
      text: '<!--x--></b></a>',
      open: ['a', 'b'],
      closed: false,
    });
  });

  it('waits for the end of a token up to 65,536 characters, and no further', () => {
    expect(scan(`<a>${'x'.repeat(65_536)}`, '</a>')).toBeUndefined();
    expect(scan(`<a>${'x'.repeat(65_537)}`)?.text).toHaveLength(65_537);
  });
});
