import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import type { OfficialDocument } from '../../../generator/document/official-document.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import {
  type FilledTemplate,
  fillTemplate,
  templateFiller,
} from '../../../generator/template/fill-template.js';
import { requirePeer } from '../peers.js';
import { type BenchData, benchTemplate, taggedDocument } from './bench-document.js';

/** One way to make a document, and the bytes it gives; nothing where it only does a part of the work. */
export interface Maker {
  readonly name: string;
  readonly make: () => Promise<Uint8Array | undefined>;
}

interface Docxtemplater {
  new (
    zip: object,
    options: object,
  ): {
    render(data: object): void;
    getZip(): { generate(options: object): Uint8Array };
  };
}

/** The document of these data by our template. */
export function filledDocument(data: BenchData): OfficialDocument {
  return documentOf(fillTemplate({ name: '例', text: benchTemplate, data: { ...data } }));
}

function documentOf({ document, findings }: FilledTemplate): OfficialDocument {
  if (document === undefined) throw new Error(`The template has faults: ${JSON.stringify(findings)}`);
  return document;
}

/** docxtemplater, to which the others are compared, comes first. */
export async function makersOf(data: BenchData): Promise<readonly Maker[]> {
  const template = await writeDocx(taggedDocument());
  const document = filledDocument(data);
  const parts = unzipSync(await writeDocx(document));
  const fill = templateFiller({ name: '例', text: benchTemplate, data: {} });
  return [
    { name: 'docxtemplater 填同样的文件', make: async () => fillDocx(template, data) },
    { name: '文表，从模板的文字', make: () => writeDocx(filledDocument(data)) },
    { name: '文表，一批中的一份', make: () => writeDocx(documentOf(fill({ ...data }))) },
    { name: '文表，从现成的公文要素', make: () => writeDocx(document) },
    { name: '只压缩写好的 XML，fflate', make: async () => zipSync(parts, { level: 6 }) },
    { name: '只压缩写好的 XML，node:zlib', make: async () => deflateParts(Object.values(parts)) },
  ];
}

function fillDocx(template: Uint8Array, data: BenchData): Uint8Array {
  const PizZip = requirePeer('pizzip') as new (bytes: Uint8Array) => object;
  const Filler = requirePeer('docxtemplater') as Docxtemplater;
  const filler = new Filler(new PizZip(template), { paragraphLoop: true });
  filler.render(data);
  return filler.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A zip without its headers and checksums: the least that any maker of .docx files does. */
function deflateParts(parts: readonly Uint8Array[]): undefined {
  for (const part of parts) deflateRawSync(part, { level: 6 });
}
