import type { Finding } from '../../../core/finding.js';
import { describe, severityText } from '../../../core/messages/index.js';
import type { SheetPlan } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from '../award-result/cells.js';

/** 数据问题: what was found in the values and in their scoring. */
export function scoreFindingsSheet(findings: readonly Finding[]): SheetPlan {
  return {
    name: '数据问题',
    widths: [9, 22, 24, 56, 36, 44],
    rows: [
      titleRow('数据问题'),
      noteRow('强制性和核实性的问题没有解决之前，名次不宜公布。'),
      headerRow(['级别', '规则', '位置', '情况', '应为', '办法']),
      ...findings.map((finding) => {
        const { where, fact, expected = '', fix = '' } = describe(finding);
        return [severityText[finding.severity], finding.rule, where, fact, expected, fix].map((text) =>
          textCell(text),
        );
      }),
    ],
    freeze: { rows: 3, columns: 0 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [3, 3] },
  };
}
