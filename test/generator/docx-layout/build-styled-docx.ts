import { strToU8, zipSync } from 'fflate';
import { documentXml } from '../comments/build-docx.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** What a .docx has beside its text, each as the content of its part's root. */
export interface StyledParts {
  readonly styles?: string;
  readonly settings?: string;
  /** The fonts of a theme. */
  readonly theme?: string;
  /** The footer `rId9`. */
  readonly footer?: string;
  /** In place of the empty section of the document. */
  readonly section?: string;
}

/** A .docx with that body and those parts, written by hand. */
export function styledDocx(
  body: string,
  { styles, settings, theme, footer, section }: StyledParts,
): Uint8Array {
  const own: readonly (readonly [string, string, string, string | undefined])[] = [
    ['rId1', 'styles', 'styles.xml', styles && `<w:styles xmlns:w="${word}">${styles}</w:styles>`],
    [
      'rId2',
      'settings',
      'settings.xml',
      settings && `<w:settings xmlns:w="${word}">${settings}</w:settings>`,
    ],
    ['rId3', 'theme', 'theme/theme1.xml', theme && `<a:theme xmlns:a="urn:a">${theme}</a:theme>`],
    ['rId9', 'footer', 'footer1.xml', footer && `<w:ftr xmlns:w="${word}">${footer}</w:ftr>`],
  ];
  const written = own.flatMap(([id, kind, name, xml]) =>
    xml === undefined ? [] : [{ id, kind, name, xml }],
  );
  const relationships = (inner: string) =>
    `<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const document = documentXml(body).replace('<w:sectPr/>', section ?? '<w:sectPr/>');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      written.map(({ id, kind, name }) => relationship(id, kind, name)).join(''),
    ),
    'word/document.xml': document,
    ...Object.fromEntries(written.map(({ name, xml }) => [`word/${name}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
