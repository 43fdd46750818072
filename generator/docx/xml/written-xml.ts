import type { Paragraph, Table } from 'docx';
import { escapeXml } from '../../../core/xml/xml-text.js';

/** What the library hands over for writing: elements by name, with their attributes under `_attr`. */
type Written = string | number | boolean | { readonly [name: string]: unknown };

/** Where a component stands in its file: only pictures and links ask for that. */
const nowhere = { stack: [] } as unknown as Parameters<Paragraph['prepForXml']>[0];

/** The XML of a paragraph or table of the docx library that needs no other part of the file. */
export function writtenXml(component: Paragraph | Table): string {
  const written = component.prepForXml(nowhere);
  return written === undefined ? '' : elementXml(written);
}

function elementXml(written: Written): string {
  if (typeof written !== 'object') return escapeXml(String(written));
  return Object.entries(written)
    .map(([name, content]) => {
      const children = (Array.isArray(content) ? content : [content]) as readonly Written[];
      const inner = children.filter(isContent).map(elementXml);
      const tag = name + children.filter(isAttributes).map(attributesXml).join('');
      return inner.length === 0 ? `<${tag}/>` : `<${tag}>${inner.join('')}</${tag.split(' ', 1)[0]}>`;
    })
    .join('');
}

/** Text, the empty one too, or elements. */
function isContent(child: Written): boolean {
  return typeof child !== 'object' || (!isAttributes(child) && Object.keys(child).length > 0);
}

function isAttributes(child: Written): boolean {
  return typeof child === 'object' && '_attr' in child;
}

function attributesXml(child: Written): string {
  const { _attr: attributes } = child as { readonly _attr: Readonly<Record<string, unknown>> };
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
