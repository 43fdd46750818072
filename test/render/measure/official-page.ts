import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  type ITableCellBorders,
  LineRuleType,
  OverlapType,
  Packer,
  PageNumber,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Everything that a check looks at, in twips, half points and eighths of a point. Not made by the program itself. */
export const sound = {
  width: 11906,
  top: 2098,
  bottom: 1984,
  left: 1587,
  right: 1474,
  footer: 1446,
  pitch: 579,
  spacing: -5,
  bodySize: 32,
  bodyFont: '仿宋_GB2312',
  bodyColour: '000000',
  heading1Font: '黑体',
  heading2Font: '楷体_GB2312',
  markBefore: 1842,
  markColour: 'FF0000',
  markFont: '方正小标宋简体',
  markIndent: 0,
  separatorColour: 'FF0000',
  separatorSpace: 8,
  separatorIndent: 0,
  separatorShift: 0,
  titleSize: 44,
  titleFont: '方正小标宋简体',
  titleIndent: 0,
  title: ['某市科学技术局', '关于下达某年度科技创新奖补资金的通知'],
  numberSize: 28,
  numberFont: '宋体',
  numberDash: '—',
  numberIndent: 280,
  numberCentred: false,
  numberSwapped: false,
  imprintSize: 28,
  imprintFont: '仿宋_GB2312',
  imprintWidth: 8845,
  imprintOuter: 8,
  imprintLift: 0,
};

export type OfficialPage = typeof sound;

/** A document of three pages with 版头, 标题, 正文, headings and 版记, sound but for `changes`. */
export async function officialPage(changes: Partial<OfficialPage> = {}): Promise<Uint8Array> {
  const page = { ...sound, ...changes };
  const running = '科技创新奖补资金测算公示拨付管理办法实施细则'.repeat(18);
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: 16838 },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: 0,
              footer: page.footer,
              gutter: 0,
            },
          },
        },
        footers: {
          default: pageNumber(page, page.numberSwapped ? 'left' : 'right'),
          even: pageNumber(page, page.numberSwapped ? 'right' : 'left'),
        },
        children: [
          ...head(page),
          ...page.title.map((line) =>
            paragraph(720, [run(line, page.titleFont, page.titleSize)], {
              alignment: AlignmentType.CENTER,
              indent: { left: page.titleIndent },
            }),
          ),
          body(page, ''),
          body(page, '各县市区科技局：'),
          heading(page, '一、总体要求', page.heading1Font),
          heading(page, '（一）基本原则', page.heading2Font),
          ...[running, running, running].map((text) => body(page, text, { indent: { firstLine: 630 } })),
          imprint(page),
          paragraph(20, []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function run(
  text: string,
  font: string,
  size: number,
  others: { color?: string; characterSpacing?: number } = {},
) {
  const fonts = { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' };
  return new TextRun({ text, font: fonts, size, ...others });
}

function paragraph(line: number, children: TextRun[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    widowControl: false,
    overflowPunctuation: true,
    children,
    ...options,
    spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT, ...options.spacing },
  });
}

function body(page: OfficialPage, text: string, options: IParagraphOptions = {}): Paragraph {
  const { bodyFont, bodySize, bodyColour: color, spacing: characterSpacing } = page;
  return paragraph(page.pitch, [run(text, bodyFont, bodySize, { color, characterSpacing })], {
    alignment: AlignmentType.BOTH,
    ...options,
  });
}

function heading(page: OfficialPage, text: string, font: string): Paragraph {
  return paragraph(page.pitch, [run(text, font, 32, { characterSpacing: page.spacing })], {
    indent: { firstLine: 630 },
  });
}

function head(page: OfficialPage): Paragraph[] {
  return [
    paragraph(1200, [run('某市科学技术局文件', page.markFont, 96, { color: page.markColour })], {
      alignment: AlignmentType.CENTER,
      indent: { left: page.markIndent },
      spacing: { before: page.markBefore },
    }),
    body(page, ''),
    body(page, ''),
    paragraph(579, [run('某科〔2025〕1号', '仿宋_GB2312', 32)], {
      alignment: AlignmentType.CENTER,
      indent: {
        left: page.separatorIndent + page.separatorShift,
        right: page.separatorIndent - page.separatorShift,
      },
      border: {
        bottom: {
          style: BorderStyle.SINGLE,
          size: 12,
          color: page.separatorColour,
          space: page.separatorSpace,
        },
      },
    }),
    body(page, ''),
    body(page, ''),
  ];
}

function pageNumber(page: OfficialPage, side: 'left' | 'right'): Footer {
  const font = page.numberFont;
  return new Footer({
    children: [
      paragraph(
        280,
        [
          new TextRun({
            font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' },
            size: page.numberSize,
            children: [`${page.numberDash} `, PageNumber.CURRENT, ` ${page.numberDash}`],
          }),
        ],
        page.numberCentred
          ? { alignment: AlignmentType.CENTER }
          : {
              alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              indent: { [side]: page.numberIndent },
            },
      ),
    ],
  });
}

function imprint(page: OfficialPage): Table {
  const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const row = (text: string, borders: ITableCellBorders) =>
    new TableRow({
      height: { value: 560, rule: 'exact' },
      children: [
        new TableCell({
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
          borders: { left: none, right: none, ...borders },
          children: [
            paragraph(560, [run(text, page.imprintFont, page.imprintSize)], { indent: { left: 280 } }),
          ],
        }),
      ],
    });
  return new Table({
    width: { size: page.imprintWidth, type: WidthType.DXA },
    columnWidths: [page.imprintWidth],
    layout: TableLayoutType.FIXED,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: page.left,
      ...(page.imprintLift === 0
        ? {
            verticalAnchor: TableAnchorType.MARGIN,
            relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
          }
        : {
            verticalAnchor: TableAnchorType.PAGE,
            absoluteVerticalPosition: 16838 - page.bottom - 1120 - page.imprintLift,
          }),
      overlap: OverlapType.NEVER,
    },
    rows: [
      row('抄送：市财政局。', { top: line(page.imprintOuter), bottom: line(6) }),
      row('某市科学技术局办公室　　　　　2025年8月19日印发', {
        top: line(6),
        bottom: line(page.imprintOuter),
      }),
    ],
  });
}
