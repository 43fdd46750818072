import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** What a letterhead is made of besides its body. */
export interface LetterheadContent {
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  /** More parts by name, their content as it stands. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the document, as XML. */
  readonly links?: string;
}

/** A run with that text. */
export function run(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of one run with that text. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((each) => (each.startsWith('<') ? each : run(each))).join('')}</w:p>`;
}

/** A table of rows of cells, each a text or content. */
export function table(...rows: readonly (readonly string[])[]): string {
  const grid = `<w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>`;
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${body}</w:tbl>`;
}

/** The parts of a letterhead with that body, in the order of its file. */
export function letterheadParts(
  body: string,
  { header, footer, footnotes, parts = {}, links = '' }: LetterheadContent = {},
): ReadonlyMap<string, string | Uint8Array> {
  const texts = [
    ['header', header, 'hdr'],
    ['footer', footer, 'ftr'],
    ['footnotes', footnotes, 'footnotes'],
  ] as const;
  const there = texts.flatMap(([kind, content, root]) =>
    content === undefined ? [] : [{ kind, content, root }],
  );
  const references = there
    .filter(({ kind }) => kind !== 'footnotes')
    .map(({ kind }) => `<w:${kind}Reference w:type="default" r:id="${kind}"/>`)
    .join('');
  const overrides = there
    .map(({ kind }) => `<Override PartName="/word/${kind}.xml" ContentType="${types}.${kind}+xml"/>`)
    .join('');
  const relationships = there
    .map(({ kind }) => `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
    .join('');
  return new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packageNames}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>某科室电脑</dc:creator></cp:coreProperties>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${packageNames}/relationships">${relationships}${links}</Relationships>`,
    ],
    ['word/document.xml', documentXml(body, references)],
    ...there.map(
      ({ kind, content, root }) =>
        [`word/${kind}.xml`, `<w:${root} ${names}>${content}</w:${root}>`] as const,
    ),
    ...Object.entries(parts),
  ]);
}

/** The document part with that content of its body. */
export function documentXml(body: string, references = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${names}><w:body>${body}<w:sectPr>${references}</w:sectPr></w:body></w:document>`;
}

/** A relationship to a place outside the file. */
export function outside(kind: string, target: string): string {
  return `<Relationship Id="x-${kind}" Type="${office}/${kind}" Target="${target}" TargetMode="External"/>`;
}

/** A relationship to another part. */
export function inside(kind: string, target: string): string {
  return `<Relationship Id="i-${kind}" Type="${office}/${kind}" Target="${target}"/>`;
}

/** The parts as a .docx file. */
export function letterheadFile(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const packed = [...parts].map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) });
}
