import type { IsoDate } from '../../../core/calendar.js';
import { dropIllegal, joinLines } from '../../document/legal-text.js';

/** What a file says of itself. */
export interface FileProperties {
  readonly title: string;
  /** 发文机关. */
  readonly creator: string;
  /** The day the file bears; none when absent. */
  readonly date?: IsoDate;
}

/**
 * docProps/core.xml, written by hand: the docx library always adds the clock's time and a revision (ECMA-376
 * part 2, 11).
 */
export function coreProperties({ title, creator, date }: FileProperties): string {
  const dates =
    date === undefined
      ? ''
      : ['created', 'modified']
          .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`)
          .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>${dates}</cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return joinLines(dropIllegal(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
