import { readAttribute, scanElements, scanTags, unescapeXml } from '../../core/xml/xml-text.js';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.js';

/** The styles of a document, each resolved through those it is based on and the document's defaults. */
export interface StyleSheet {
  /** Of the paragraph style of that id; of the default style without one, or with one that is not there. */
  paragraph(id: string | undefined): { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
  /** Of the character style of that id, without the defaults; nothing for one that is not there. */
  character(id: string | undefined): RunProperties;
}

interface Style {
  readonly basedOn?: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** Reads styles.xml; an empty text is a sheet without styles. Source: ECMA-376 part 1, 17.7.2. */
export function readStyleSheet(xml: string): StyleSheet {
  const styles = new Map<string, Style>();
  let normal: string | undefined;
  for (const { tag, end } of scanElements(xml, 'style')) {
    const id = readAttribute(xml, tag, 'styleId');
    if (id === undefined) continue;
    const own = xml.slice(tag.start, end);
    const basedOn = childValue(own, 'basedOn');
    styles.set(unescapeXml(id), { ...partsOf(own, 1), ...(basedOn !== undefined && { basedOn }) });
    const isDefault = ['1', 'true', 'on'].includes(readAttribute(xml, tag, 'default') ?? '');
    if (isDefault && readAttribute(xml, tag, 'type') === 'paragraph') normal = unescapeXml(id);
  }
  const [defaults] = [...scanElements(xml, 'docDefaults')];
  const base = partsOf(defaults === undefined ? '' : xml.slice(defaults.tag.start, defaults.end), 2);
  const resolved = new Map<string, Style>();
  const resolve = (id: string, chain: readonly string[] = []): Style => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const style = styles.get(id);
    if (style === undefined || chain.includes(id)) return { run: {}, paragraph: {} };
    const below =
      style.basedOn === undefined ? { run: {}, paragraph: {} } : resolve(style.basedOn, [...chain, id]);
    const whole = {
      run: { ...below.run, ...style.run },
      paragraph: { ...below.paragraph, ...style.paragraph },
    };
    resolved.set(id, whole);
    return whole;
  };
  return {
    paragraph: (id) => {
      const own = resolve(id !== undefined && styles.has(id) ? id : (normal ?? ''));
      return {
        run: { ...base.run, ...own.run },
        paragraph: { ...base.paragraph, ...own.paragraph },
      };
    },
    character: (id) => (id === undefined ? {} : resolve(id).run),
  };
}

/** The properties in a style, or in the defaults, where they stand a level deeper. */
function partsOf(xml: string, depth: number): Pick<Style, 'run' | 'paragraph'> {
  const part = (name: string) => {
    const found = [...scanElements(xml, name)].find(({ tag }) => tag.depth === depth);
    return found === undefined ? '' : xml.slice(found.tag.start, found.end);
  };
  return { run: readRunProperties(part('rPr')), paragraph: readParagraphProperties(part('pPr')) };
}

function childValue(xml: string, name: string): string | undefined {
  for (const tag of scanTags(xml)) {
    if (tag.depth === 1 && tag.name === name) return unescapeXml(readAttribute(xml, tag, 'val') ?? '');
  }
  return undefined;
}
