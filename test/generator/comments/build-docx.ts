import { strToU8, zipSync } from 'fflate';
import { defaultLimits } from '../../../workbook/package/read-limits.js';
import { editParts } from '../../../workbook/patch/part-editor.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const types: Readonly<Record<string, string>> = {
  'word/document.xml': 'document.main',
  'word/comments.xml': 'comments',
};

/** The document part with that content of its body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** A .docx with that body, with a comments part when its content is given. */
export function docxOf(body: string, comments?: string): Uint8Array {
  const content: Record<string, string> = { 'word/document.xml': documentXml(body) };
  if (comments !== undefined) {
    content['word/comments.xml'] = `<w:comments xmlns:w="${word}">${comments}</w:comments>`;
  }
  const overrides = Object.keys(content).map(
    (part) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${types[part]}+xml"/>`,
  );
  const relationships = (inner: string) =>
    `<Relationships xmlns="${packageNames}/relationships">${inner}</Relationships>`;
  const relationship = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(relationship(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      comments === undefined ? '' : relationship(1, 'comments', 'comments.xml'),
    ),
    ...content,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 1),
  });
}

/** The file opened for changes, as the command line opens it. */
export function openDocx(bytes: Uint8Array) {
  return editParts(bytes, defaultLimits);
}
