import { characterAdvance, houseStyle } from '../../layout/house-style.js';
import { halfPoints, twipsFromPoints } from '../../layout/length.js';
import { type ParagraphStyle, paragraphStyles } from '../paragraph-styles.js';

/**
 * The styles part, written by hand: the docx library adds blue headings of its own to whatever styles it is
 * given, and cannot write `autoSpaceDE`, `autoSpaceDN` or a `spacing` of 0 (ECMA-376 part 1, 17.3.1.2, 17.3.1.3,
 * 17.3.2.35). No space is added between Chinese and figures or Latin letters, which would push characters out
 * of their 28 places. Latin text is marked as English, or numbers break in the middle.
 */
export function styleSheet(): string {
  const { Normal, ...others } = paragraphStyles;
  const styles = Object.entries<ParagraphStyle>(others).map(([id, style]) => styleXml(id, style));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts(Normal)}<w:sz w:val="${halfPoints(Normal.size)}"/><w:szCs w:val="${halfPoints(Normal.size)}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${settings(Normal)}</w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${styles.join('')}</w:styles>`;
}

function styleXml(id: string, style: ParagraphStyle): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${settings(style)}</w:style>`;
}

/** Properties in the order of the schema (CT_PPrBase, CT_RPr). */
function settings(style: ParagraphStyle): string {
  const { pitch, align, firstLine = 0, outlineLevel, colour, characterSpacing, size } = style;
  const line =
    pitch === 'auto'
      ? 'w:line="240" w:lineRule="auto"'
      : `w:line="${twipsFromPoints(pitch)}" w:lineRule="exact"`;
  const indent =
    firstLine === 0
      ? ''
      : `<w:ind w:firstLineChars="${firstLine * 100}" w:firstLine="${firstLine * characterAdvance}"/>`;
  const outline = outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`;
  const paint = colour === undefined ? '' : `<w:color w:val="${colour}"/>`;
  return `<w:pPr><w:spacing w:before="0" w:after="0" ${line}/>${indent}<w:jc w:val="${align}"/>${outline}</w:pPr><w:rPr>${fonts(style)}${paint}<w:spacing w:val="${twipsFromPoints(characterSpacing)}"/><w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/></w:rPr>`;
}

function fonts({ typeface }: ParagraphStyle): string {
  const name = houseStyle.typefaces[typeface];
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}
