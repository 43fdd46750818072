import { readAttribute, scanTags, unescapeXml } from '../../core/xml/xml-text.js';

/** The name of the font at a place in the theme: `minorEastAsia`; empty where the theme names none. */
export type ThemeFonts = (place: string) => string;

/** The script that a theme names fonts for in documents written in China. */
const script = 'Hans';

/** Reads the fonts of theme1.xml; an empty text is no theme. Source: ECMA-376 part 1, 20.1.4.1.18, 17.18.96. */
export function readThemeFonts(xml: string): ThemeFonts {
  const fonts = new Map<string, string>();
  let group = '';
  for (const tag of scanTags(xml)) {
    const { name } = tag;
    if (name === 'majorFont' || name === 'minorFont')
      group = tag.isClose ? '' : name.slice(0, 'major'.length);
    if (group === '' || tag.isClose) continue;
    const typeface = unescapeXml(readAttribute(xml, tag, 'typeface') ?? '');
    if (name === 'latin' || name === 'ea') fonts.set(`${group} ${name}`, typeface);
    if (name === 'font' && readAttribute(xml, tag, 'script') === script)
      fonts.set(`${group} ${script}`, typeface);
  }
  return (place) => {
    const which = place.startsWith('major') ? 'major' : 'minor';
    if (!/EastAsia$/iu.test(place)) return fonts.get(`${which} latin`) ?? '';
    const named = fonts.get(`${which} ea`) ?? '';
    return named === '' ? (fonts.get(`${which} ${script}`) ?? '') : named;
  };
}
