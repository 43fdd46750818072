import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeToPdf } from '../../../cli/render/office-to-pdf.js';
import { withoutOffice } from '../../office/libre-office.js';
import { officialPage } from './official-page.js';

const requests: string[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => server.close());

/** A document with a picture that stands on the server. */
async function linkedPicture(): Promise<Uint8Array> {
  const { port } = server.address() as AddressInfo;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const parts = unzipSync(await officialPage());
  const change = (name: string, before: string, text: string) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const place = xml.lastIndexOf(before);
    parts[name] = strToU8(xml.slice(0, place) + text + xml.slice(place));
  };
  change(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="linked" Type="${office}/image" Target="http://127.0.0.1:${port}/picture.png" TargetMode="External"/>`,
  );
  change(
    'word/document.xml',
    '<w:sectPr',
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent cx="1000000" cy="1000000"/>` +
      `<wp:docPr id="1" name="p"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">` +
      `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip xmlns:r="${office}" r:link="linked"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>` +
      '<a:ext cx="1000000" cy="1000000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
      '</wp:inline></w:drawing></w:r></w:p>',
  );
  return zipSync(parts);
}

describe.skipIf(withoutOffice)('a document with a linked picture', () => {
  test('is laid out without asking for it, which LibreOffice does when left to itself', async () => {
    const docx = await linkedPicture();
    expect((await officeToPdf('文.docx', docx)).length).toBeGreaterThan(1000);
    expect(requests).toEqual([]);
    await officeToPdf('文.docx', docx, { settings: emptySettings });
    expect(requests).toContain('/picture.png');
  });
});

const emptySettings =
  '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"></oor:items>';
