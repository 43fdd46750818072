import { gbt9704 } from '../layout/gbt-9704.js';
import { houseStyle } from '../layout/house-style.js';
import type { Point } from '../layout/length.js';

export type Typeface = keyof typeof houseStyle.typefaces;

/** One paragraph style as Word shows it. What is absent is as in 正文. */
export interface ParagraphStyle {
  readonly name: string;
  readonly typeface: Typeface;
  readonly size: Point;
  /** Exact line pitch; `auto` grows with what stands in the line. */
  readonly pitch: Point | 'auto';
  readonly align: 'both' | 'left' | 'center' | 'right';
  /** Between characters. */
  readonly characterSpacing: Point;
  /** First-line indent in characters. */
  readonly firstLine?: number;
  /** 0 for the first level of the navigation pane. */
  readonly outlineLevel?: number;
  readonly colour?: string;
}

/** 3号 text of the body: 28 characters a line, 22 lines a page. */
const body = {
  typeface: 'fangSong',
  size: gbt9704.bodySize,
  pitch: houseStyle.linePitch,
  align: 'both',
  characterSpacing: houseStyle.characterSpacing,
} as const;
const bodyText = { ...body, firstLine: gbt9704.firstLineCharacters } as const;
const title = {
  typeface: 'xiaoBiaoSong',
  size: gbt9704.titleSize,
  pitch: houseStyle.titleLinePitch,
  align: 'center',
  characterSpacing: 0,
} as const;

/** The styles of a document by id. Names that Word knows are Word's own; the others are the standard's. */
export const paragraphStyles = {
  Normal: { name: 'Normal', ...body },
  BodyText: { name: 'Body Text', ...bodyText },
  Heading1: { name: 'heading 1', ...bodyText, typeface: 'heiTi', outlineLevel: 0 },
  Heading2: { name: 'heading 2', ...bodyText, typeface: 'kaiTi', outlineLevel: 1 },
  Heading3: { name: 'heading 3', ...bodyText, outlineLevel: 2 },
  Heading4: { name: 'heading 4', ...bodyText, outlineLevel: 3 },
  Title: { name: 'Title', ...title },
  AttachmentTitle: { name: '附件标题', ...title, outlineLevel: 0 },
  TitleNote: { name: '题注', ...body, typeface: 'kaiTi', align: 'center' },
  HeadLine: { name: '版头要素', ...body, align: 'left' },
  AuthorityMark: { name: '发文机关标志', ...title, size: houseStyle.markSize, colour: houseStyle.red },
  DocumentNumber: { name: '发文字号', ...body, align: 'center' },
  Recipients: { name: '主送机关', ...body, align: 'left' },
  AttachmentNote: { name: '附件说明', ...body, align: 'left' },
  Signature: { name: '署名和日期', ...body, align: 'left' },
  Note: { name: '附注', ...body, firstLine: gbt9704.noteCharacters },
  AttachmentLabel: { name: '附件顺序号', ...body, typeface: 'heiTi', align: 'left' },
  TableText: {
    name: '表格文字',
    typeface: 'fangSong',
    size: houseStyle.tableSize,
    pitch: houseStyle.tableLinePitch,
    align: 'center',
    characterSpacing: 0,
  },
  Figure: { name: '图', ...body, pitch: 'auto', align: 'center' },
  /** A chart, as high as whole lines of the body: type of no size adds nothing to them. */
  Chart: { name: '图表', ...body, size: 1, pitch: 'auto', characterSpacing: 0, align: 'center' },
  Caption: { name: 'caption', ...body, align: 'center' },
  Imprint: {
    name: '版记',
    typeface: 'fangSong',
    size: gbt9704.imprintSize,
    pitch: houseStyle.imprintLinePitch,
    align: 'left',
    characterSpacing: 0,
  },
  Footer: {
    name: 'footer',
    typeface: 'song',
    size: gbt9704.pageNumberSize,
    pitch: houseStyle.pageNumberLinePitch,
    align: 'left',
    characterSpacing: 0,
  },
  /** Word wants a paragraph after a table and at the end of a section: this one takes no room. */
  Gap: { name: '占位', ...body, size: 1, pitch: 0.7, characterSpacing: 0 },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type StyleId = keyof typeof paragraphStyles;
