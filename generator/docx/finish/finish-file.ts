import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { coreProperties, type FileProperties } from './core-properties.js';
import { styleSheet } from './style-sheet.js';

/**
 * The library's .docx with the parts put right that it cannot write: the styles, the properties, and the paragraph
 * that ends a section, which would take a line of its own (ECMA-376 part 1, 17.6.18). No part bears the clock's time,
 * and no id depends on what was written before.
 */
export function finishFile(docx: Uint8Array, properties: FileProperties): Uint8Array {
  // Built from local fields, as the zip format counts: an instant would shift with the time zone.
  const mtime = new Date(1980, 0, 1);
  const parts = unzipSync(docx);
  const written = new Map<string, (part: Uint8Array) => string>([
    ['docProps/core.xml', () => coreProperties(properties)],
    ['word/styles.xml', () => styleSheet()],
    ['word/settings.xml', (part) => withLineEdges(strFromU8(part))],
    ['word/document.xml', (part) => withPictureIds(withoutSectionLines(strFromU8(part)))],
  ]);
  const finished: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name];
    if (part === undefined) continue;
    const write = written.get(name);
    finished[name] = [write === undefined ? part : strToU8(write(part)), { mtime }];
  }
  return zipSync(finished, { level: 6 });
}

/**
 * What may not end or begin a line, said in the file: neither half of —— and …… may begin one, so that they are
 * never torn apart (ECMA-376 part 1, 17.15.1.58 and 17.15.1.59; GB/T 15834—2011, 5.1).
 */
function withLineEdges(settings: string): string {
  const after = '（《〈〔【「『“‘([{￥';
  const before = '，。、；：？！）》〉〕】」』”’—…·～％‰℃!%),.:;?]}';
  return settings.replace(
    '<w:compat>',
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${after}"/><w:noLineBreaksBefore w:lang="zh-CN" w:val="${before}"/><w:compat>`,
  );
}

/** Pictures numbered within the document, as ids must be unique in it (ECMA-376 part 1, 20.4.2.5). */
function withPictureIds(document: string): string {
  let id = 0;
  return document.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => {
    id += 1;
    return `${before}${id}`;
  });
}

function withoutSectionLines(document: string): string {
  return document.replaceAll('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:pStyle w:val="Gap"/><w:sectPr');
}
