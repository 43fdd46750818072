import type { Looks } from '../../core/review/layout/docx-layout.js';
import { typefacesOf } from '../measure/typeface.js';
import type { NamedFont, RunProperties } from './properties.js';
import type { ThemeFonts } from './theme-fonts.js';

/** The size of characters where nothing says one: 10 pt (ECMA-376 part 1, 17.3.2.38). */
const plainSize = 10;

/** What resolved properties make characters look like: those of Chinese, or Latin letters and digits. */
export function looksOf(run: RunProperties, fontOf: ThemeFonts, script: 'eastAsia' | 'latin'): Looks {
  const named = run[script];
  const font = named === undefined ? '' : nameOf(named, fontOf);
  const [typeface] = typefacesOf(font);
  return {
    font,
    ...(typeface !== undefined && { typeface }),
    isTheme: named !== undefined && 'theme' in named,
    size: run.size ?? plainSize,
    isBold: run.isBold ?? false,
    colour: run.colour ?? '000000',
  };
}

function nameOf(font: NamedFont, fontOf: ThemeFonts): string {
  return 'theme' in font ? fontOf(font.theme) : font.name;
}
