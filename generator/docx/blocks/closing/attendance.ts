import { widthInCharacters } from '../../../document/text-width.js';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { characterAdvance } from '../../../layout/house-style.js';
import { line } from '../../line.js';

/** 出席, 请假 or 列席 in 黑体, two characters in, the names going on under their first character (10.3). */
export function writeAttendance(label: string, text: string): string {
  const lead = `${label}：`;
  const width = widthInCharacters(lead);
  return line('Normal', [{ text: lead, typeface: 'heiTi' }, text], {
    indent: {
      left: Math.round((gbt9704.firstLineCharacters + width) * characterAdvance),
      hanging: Math.round(width * characterAdvance),
    },
  });
}
