import { readAttribute, scanTags, unescapeXml } from '../../core/xml/xml-text.js';

/** What one level of styles says of characters; what is absent is left to the level below. Source: ECMA-376 part 1, 17.3.2. */
export interface RunProperties {
  /** The font of Chinese characters, and of Latin letters and digits. */
  readonly eastAsia?: NamedFont;
  readonly latin?: NamedFont;
  /** In points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  /** The id of a character style. */
  readonly style?: string;
}

/** A font by its name, or by its place in the theme: `minorEastAsia`. */
export type NamedFont = { readonly name: string } | { readonly theme: string };

/** What one level of styles says of a paragraph. Lengths are twips. Source: ECMA-376 part 1, 17.3.1. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly align?: string;
  readonly left?: number;
  readonly leftCharacters?: number;
  readonly firstLine?: number;
  readonly firstLineCharacters?: number;
  readonly line?: number;
  readonly lineRule?: string;
  readonly pageBreakBefore?: boolean;
  readonly snapsToGrid?: boolean;
  readonly isNumbered?: boolean;
  /** Where a frame stands; empty for a frame that does not say. */
  readonly frame?: string;
}

/** The properties in a `w:rPr` as written; those of a change that somebody tracked are left out. */
export function readRunProperties(xml: string): RunProperties {
  const { value, font, isOn } = childrenOf(xml);
  const size = numberOf(value('sz'));
  const colour = value('color');
  const [eastAsia, latin] = [font('eastAsia'), font('ascii')];
  const [isBold, style] = [isOn('b'), value('rStyle')];
  return {
    ...(eastAsia !== undefined && { eastAsia }),
    ...(latin !== undefined && { latin }),
    ...(size !== undefined && { size: size / 2 }),
    ...(isBold !== undefined && { isBold }),
    ...(colour !== undefined && { colour: /^[\da-f]{6}$/iu.test(colour) ? colour.toUpperCase() : '000000' }),
    ...(style !== undefined && { style }),
  };
}

/** The properties in a `w:pPr` as written. */
export function readParagraphProperties(xml: string): ParagraphProperties {
  const { value, attribute, isOn, has } = childrenOf(xml);
  const length = (name: string) => numberOf(attribute('ind', name));
  const hanging = length('hanging');
  const firstLine = hanging === undefined ? length('firstLine') : -hanging;
  const hangingCharacters = length('hangingChars');
  const firstLineCharacters = hangingCharacters === undefined ? length('firstLineChars') : -hangingCharacters;
  return dropAbsent({
    style: value('pStyle'),
    align: value('jc'),
    left: length('left') ?? length('start'),
    leftCharacters: length('leftChars') ?? length('startChars'),
    firstLine,
    firstLineCharacters,
    line: numberOf(attribute('spacing', 'line')),
    lineRule: attribute('spacing', 'lineRule'),
    pageBreakBefore: isOn('pageBreakBefore'),
    snapsToGrid: isOn('snapToGrid'),
    isNumbered: has('numPr') ? true : undefined,
    frame: has('framePr') ? (attribute('framePr', 'xAlign') ?? '') : undefined,
  });
}

/** A record without the keys that have no value. */
function dropAbsent(
  given: {
    readonly [Key in keyof ParagraphProperties]: ParagraphProperties[Key] | undefined;
  },
): ParagraphProperties {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The elements right below the root of a piece of XML, asked by their names. */
function childrenOf(xml: string) {
  const tags = new Map(
    [...scanTags(xml)].filter((tag) => tag.depth === 1 && !tag.isClose).map((tag) => [tag.name, tag]),
  );
  const attribute = (element: string, name: string): string | undefined => {
    const tag = tags.get(element);
    const value = tag === undefined ? undefined : readAttribute(xml, tag, name);
    return value === undefined ? undefined : unescapeXml(value);
  };
  return {
    has: (element: string) => tags.has(element),
    attribute,
    value: (element: string) => attribute(element, 'val'),
    /** Absent when not said; an element without a value says yes. */
    isOn: (element: string): boolean | undefined =>
      tags.has(element) ? !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '1') : undefined,
    font: (kind: 'eastAsia' | 'ascii'): NamedFont | undefined => {
      const theme = attribute('rFonts', `${kind}Theme`);
      const name = attribute('rFonts', kind);
      return theme !== undefined ? { theme } : name === undefined ? undefined : { name };
    },
  };
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
