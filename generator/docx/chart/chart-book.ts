import { strToU8 } from 'fflate';
import { columnLetters } from '../../../core/sheet/address.js';
import { escapeCellText, escapeXml } from '../../../core/xml/xml-text.js';
import { chartRows } from '../../document/chart-text.js';
import type { Chart } from '../../document/elements/chart.js';
import { joinLines } from '../../document/legal-text.js';
import { joinParts, packPart } from '../finish/packed-part.js';
import { drawnValue, numberFormat } from './number-format.js';

/** The only sheet of a chart's book. */
const sheetName = '数据';

/** The cells of a series' name (`row` 1), or of the names or values of all categories: 「数据!$B$2:$B$4」. Column A has the names. */
export function chartCells(column: number, categories?: number): string {
  const letters = `$${columnLetters(column)}`;
  return `${sheetName}!${letters}$${categories === undefined ? 1 : `2:${letters}$${Math.max(categories, 1) + 1}`}`;
}

/**
 * A chart's figures as the bytes of an .xlsx file, which office programs open to edit them (ECMA-376 part 1, 21.2.2.63):
 * names of the categories in column A, of the series in row 1. A value that is missing is an empty cell.
 */
export function chartBook(chart: Chart): Uint8Array {
  const [head = [], ...rows] = chartRows(chart);
  const formats = [...new Set(rows.flatMap(([, ...values]) => values.map(formatOf)))].filter(
    (format) => format !== '',
  );
  const sheetRows = [
    head.map((text, column) => textCell(1, column, text)),
    ...rows.map(([category = '', ...values], index) => [
      textCell(index + 2, 0, category),
      ...values.map((value, column) => valueCell(index + 2, column + 1, value, formats)),
    ]),
  ];
  return joinParts(
    Object.entries({
      ...frame,
      'xl/styles.xml': styles(formats),
      'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><sheetData>${sheetRows
        .map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`)
        .join('')}</sheetData></worksheet>`,
    }).map(([name, xml]) => packPart(name, strToU8(xml))),
  );
}

function formatOf(value: string): string {
  const drawn = drawnValue(value);
  return drawn === undefined ? '' : numberFormat(drawn);
}

function textCell(row: number, column: number, text: string): string {
  if (text === '') return '';
  return `<c r="${columnLetters(column + 1)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(joinLines(text))}</t></is></c>`;
}

function valueCell(row: number, column: number, text: string, formats: readonly string[]): string {
  const value = drawnValue(text);
  if (value === undefined) return '';
  return `<c r="${columnLetters(column + 1)}${row}" s="${formats.indexOf(numberFormat(value)) + 1}"><v>${value}</v></c>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first number that is free for formats of a file's own. */
const ownFormats = 164;

/** The parts that are the same in every book. */
const frame = {
  '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
};

/** A cell format for each number format, behind the usual one. */
function styles(formats: readonly string[]): string {
  const list = formats.map(
    (format, index) => `<numFmt numFmtId="${ownFormats + index}" formatCode="${escapeXml(format)}"/>`,
  );
  const cells = formats.map(
    (_, index) =>
      `<xf numFmtId="${ownFormats + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `${declaration}<styleSheet xmlns="${main}">${list.length === 0 ? '' : `<numFmts count="${list.length}">${list.join('')}</numFmts>`}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}
