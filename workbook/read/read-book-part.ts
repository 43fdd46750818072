import type { DefinedName, SheetSnapshot } from '../../core/sheet/cell.js';
import type { Package } from '../package/open-package.js';
import { isOn, parseXml, prefixedAttribute } from '../package/parse-xml.js';
import { UnreadableWorkbook } from '../package/unreadable-workbook.js';

/** A sheet as the workbook part lists it, before its own part is read. */
interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly relationshipId: string;
}

/** What the workbook part says (ECMA-376 Part 1, 18.2). */
interface BookPart {
  readonly date1904: boolean;
  /** All kinds of sheets, in the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  /** `sheetIndex` counts `sheets` from 0; absent for a name of the whole book. */
  readonly names: readonly (Omit<DefinedName, 'sheet'> & { readonly sheetIndex?: number })[];
}

/** Reads the part of the package that lists sheets and names. */
export function readBookPart(book: Package, part: string): BookPart {
  let root = '';
  let date1904 = false;
  const sheets: ListedSheet[] = [];
  const names: BookPart['names'][number][] = [];
  let name: { name: string; sheetIndex?: number } | undefined;
  let text = '';
  parseXml(book, part, {
    open(element, attributes) {
      root ||= element;
      if (element === 'workbookPr') date1904 = isOn(attributes['date1904']);
      if (element === 'sheet') {
        sheets.push({
          name: attributes['name'] ?? '',
          visibility: visibilityOf(attributes['state']),
          relationshipId: prefixedAttribute(attributes, 'id') ?? '',
        });
      }
      if (element === 'definedName') {
        const local = attributes['localSheetId'];
        name = {
          name: attributes['name'] ?? '',
          ...(local === undefined ? {} : { sheetIndex: Number(local) }),
        };
        text = '';
      }
    },
    text(piece) {
      if (name !== undefined) text += piece;
    },
    close(element) {
      if (element !== 'definedName' || name === undefined) return;
      names.push({ ...name, refersTo: text });
      name = undefined;
    },
  });
  if (root !== 'workbook') throw new UnreadableWorkbook('other-zip');
  return { date1904, sheets, names };
}

function visibilityOf(state: string | undefined): SheetSnapshot['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
