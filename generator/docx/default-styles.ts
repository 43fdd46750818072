import { gbt9704 } from '../layout/gbt-9704.js';
import { houseStyle } from '../layout/house-style.js';
import { halfPoints } from '../layout/length.js';

const { fangSong } = houseStyle.typefaces;

/**
 * The styles part: 3号仿宋 as the default, and no space added between Chinese and figures or Latin letters, which
 * would push characters out of their 28 places. Latin text is marked as English, or numbers break in the middle. (The docx library can write neither setting itself.)
 */
export const defaultStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${fangSong}" w:hAnsi="${fangSong}" w:eastAsia="${fangSong}" w:cs="${fangSong}"/><w:sz w:val="${halfPoints(gbt9704.bodySize)}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;
