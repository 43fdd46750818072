import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What to put into a hand-made workbook; everything but one sheet has a default. */
export interface XlsxParts {
  /** `data` is the inside of sheetData; `before` and `after` go around it; `xml` replaces the whole part. */
  readonly sheets?: readonly {
    readonly name: string;
    readonly state?: string;
    readonly before?: string;
    readonly data?: string;
    readonly after?: string;
    readonly xml?: string;
    /** Relationships of the sheet: kind, target. Ids are rId1, rId2 … */
    readonly relationships?: readonly (readonly [string, string])[];
  }[];
  /** The `si` elements' insides. */
  readonly strings?: readonly string[];
  /** The inside of styleSheet. */
  readonly styles?: string;
  /** Attributes of workbookPr. */
  readonly workbookPr?: string;
  /** The insides of definedNames. */
  readonly names?: string;
  /** More relationships of the workbook: kind, target. */
  readonly workbookRelationships?: readonly (readonly [string, string])[];
  /** More parts, or replacements. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of a hand-made workbook. */
export function buildXlsx(parts: XlsxParts = {}): Uint8Array {
  return zipParts(xlsxParts(parts));
}

/** The parts of a hand-made workbook, by name. */
export function xlsxParts(given: XlsxParts): Record<string, string | Uint8Array> {
  const sheets = given.sheets ?? [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }];
  const links: (readonly [string, string])[] = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ...(given.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ...(given.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ...(given.workbookRelationships ?? []),
  ];
  const listed = sheets.map(({ name, state }, index) => {
    const attribute = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${attribute} r:id="rId${index + 1}"/>`;
  });
  const names = given.names === undefined ? '' : `<definedNames>${given.names}</definedNames>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${given.workbookPr ?? ''}/><sheets>${listed.join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
  };
  for (const [index, sheet] of sheets.entries()) {
    const part = `sheet${index + 1}.xml`;
    parts[`xl/worksheets/${part}`] = sheet.xml ?? sheetXml(sheet);
    if (sheet.relationships !== undefined) {
      parts[`xl/worksheets/_rels/${part}.rels`] = relationships(sheet.relationships);
    }
  }
  if (given.strings !== undefined) {
    const items = given.strings.map((item) => `<si>${item}</si>`).join('');
    parts['xl/sharedStrings.xml'] = `${declaration}<sst xmlns="${main}">${items}</sst>`;
  }
  if (given.styles !== undefined) {
    parts['xl/styles.xml'] = `${declaration}<styleSheet xmlns="${main}">${given.styles}</styleSheet>`;
  }
  return { ...parts, ...given.parts };
}

/** A worksheet part. */
export function sheetXml({
  before = '',
  data = '',
  after = '',
}: {
  before?: string;
  data?: string;
  after?: string;
}): string {
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function relationships(links: readonly (readonly [string, string])[]): string {
  const items = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;
}

/** Fonts, fills, borders and the given `xf` elements: the inside of a styles part. */
export function stylesWith(formats: readonly string[], numberFormats = ''): string {
  return `${numberFormats}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** The parts of a zip as text, by name, in its order. */
export function unzipText(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
