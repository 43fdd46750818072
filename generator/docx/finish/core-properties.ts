import type { IsoDate } from '../../../core/calendar.js';
import { escapeXml } from '../../../core/xml/xml-text.js';
import { joinLines } from '../../document/legal-text.js';

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
  const [shownTitle, shownCreator] = [title, creator].map((text) => escapeXml(joinLines(text)));
  const dates =
    date === undefined
      ? ''
      : ['created', 'modified']
          .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`)
          .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${shownTitle}</dc:title><dc:creator>${shownCreator}</dc:creator><cp:lastModifiedBy>${shownCreator}</cp:lastModifiedBy>${dates}</cp:coreProperties>`;
}
