import { AlignmentType, Paragraph } from 'docx';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { houseStyle } from '../../layout/house-style.js';
import { emptyLine, paragraphSettings } from '../line.js';
import { textRun } from '../text-run.js';

/** 标题: 2号小标宋, centred, one paragraph a line, then an empty line (7.3.1, 7.3.2). */
export function writeTitle(lines: readonly string[]): Paragraph[] {
  return [
    ...lines.map(
      (line) =>
        new Paragraph({
          ...paragraphSettings(houseStyle.titleLinePitch),
          alignment: AlignmentType.CENTER,
          keepNext: true,
          children: [textRun(line, { typeface: 'xiaoBiaoSong', size: gbt9704.titleSize })],
        }),
    ),
    emptyLine({ keepNext: true }),
  ];
}
