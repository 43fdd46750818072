import type { Heading, HeadingLevel } from '../../document/elements/flow.js';
import type { Profile } from '../../layout/profile.js';
import { line } from '../line.js';

/** GB/T 9704—2012, 7.3.3: 黑体, 楷体, then 仿宋. */
const styleOfLevel = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
} as const satisfies Readonly<Record<HeadingLevel, string>>;

/** A heading, with the body text that runs on in its paragraph. With `keepNext` it stays with what follows. */
export function writeHeading(heading: Heading, profile: Profile, keepNext: boolean): string {
  const bold = heading.level === 3 && profile.deviations.includes('bold-third-level');
  return line(
    styleOfLevel[heading.level],
    [
      { text: heading.numeral + heading.text, ...(bold && { bold }) },
      ...(heading.body === '' ? [] : [{ text: heading.body, typeface: 'fangSong' } as const]),
    ],
    keepNext ? { keepNext: true } : {},
  );
}
