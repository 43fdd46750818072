import { columnLetters } from '../../../core/sheet/address.js';
import { enterprisesTable } from '../../../core/sheet/award-tables/enterprises.js';
import {
  creditCodeCheckCharacter,
  organisationCheckCharacter,
} from '../../../core/sheet/parse/credit-code.js';
import { headerText } from '../../../core/sheet/table.js';
import { packParts } from '../../../workbook/package/pack-parts.js';

const columns = 30;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * An 企业库 of thirty columns as Excel saves it: texts shared, numbers, dates, one row in a hundred with a fault.
 * The columns of the table come first, then those that a bureau adds for itself.
 */
export function bigBook(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const share = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const sheet = [`<worksheet xmlns="${main}"><sheetData>`];
  const headers = [
    ...enterprisesTable.columns.map(headerText),
    ...Array.from({ length: columns - enterprisesTable.columns.length }, (_, at) => `自设栏目${at + 1}`),
  ];
  sheet.push(rowXml(1, headers, share));
  for (let index = 0; index < rows; index += 1) sheet.push(rowXml(index + 2, record(index), share));
  sheet.push('</sheetData></worksheet>');
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': links([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="企业库" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="${rows * columns}" uniqueCount="${strings.size}">${items.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': sheet.join(''),
  };
  return packParts(
    new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(declaration + xml)])),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Value = string | number | { readonly serial: number } | undefined;

function rowXml(row: number, values: readonly Value[], share: (text: string) => number): string {
  const cells = values.map((value, at) => {
    const place = `r="${columnLetters(at + 1)}${row}"`;
    if (value === undefined) return '';
    if (typeof value === 'string') return `<c ${place} t="s"><v>${share(value)}</v></c>`;
    if (typeof value === 'number') return `<c ${place} s="2"><v>${value}</v></c>`;
    return `<c ${place} s="1"><v>${value.serial}</v></c>`;
  });
  return `<row r="${row}" spans="1:${columns}">${cells.join('')}</row>`;
}

const regions = [
  ['林州市', '县级市'],
  ['滑县', '县'],
  ['文峰区', '区'],
  ['安阳高新技术产业开发区', '功能区'],
] as const;
const words = ['已核对', '资料齐全', '待补充证明材料', '机械制造业', '现代农业与食品加工', '新一代信息技术'];

/** One enterprise: its table's thirteen columns, then texts, amounts and dates by turns; a cell of the last is empty. */
function record(index: number): readonly Value[] {
  const [region, regionKind] = regions[index % regions.length] ?? regions[0];
  const name = `样川第${index + 1}精密制造有限公司`;
  const isFaulty = index % 100 === 99;
  const own: readonly Value[] = [
    isFaulty ? `${creditCode(index).slice(0, 17)}?` : creditCode(index),
    isFaulty ? `${name} ` : name,
    '企业',
    region,
    regionKind,
    index % 2 === 0 ? '是' : '否',
    index % 3 === 0 ? '是' : '否',
    '是',
    (index % 9000) + 0.25,
    isFaulty ? '约3000' : (index % 40_000) + 0.5,
    2024,
    (index % 80) / 8,
    index % 4 === 0 ? words[index % words.length] : undefined,
  ];
  const added = Array.from({ length: columns - own.length }, (_, at): Value => {
    const turn = (index + at) % 5;
    if (turn === 0) return { serial: 44_000 + ((index * 7 + at) % 1500) };
    if (turn === 1) return ((index * 31 + at) % 1_000_000) / 100;
    return at === 16 && index % 4 !== 0 ? undefined : words[(index + at) % words.length];
  });
  return [...own, ...added];
}

function creditCode(index: number): string {
  const organisation = String(index).padStart(8, '0');
  const first17 = `91410500${organisation}${organisationCheckCharacter(organisation)}`;
  return first17 + creditCodeCheckCharacter(first17);
}

function links(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageLinks}">${items.join('')}</Relationships>`;
}
