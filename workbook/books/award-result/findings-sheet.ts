import { describe, severityText } from '../../../core/messages/index.js';
import type { SheetPlan } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from './cells.js';
import type { AwardResult } from './result.js';

/** 数据问题: what must be mended in the input, on which nothing can rest, and what the bureau has explained. */
export function findingsSheet(result: AwardResult): SheetPlan {
  return {
    name: '数据问题',
    widths: [9, 22, 18, 50, 34, 40, 20, 36],
    rows: [
      titleRow('数据问题'),
      noteRow('所列单元格改正之前，据以测算的奖补一律待裁定，不计入合计；有核实说明的不必再改。'),
      headerRow(['级别', '规则', '位置', '情况', '应为', '办法', '依据', '核实说明']),
      ...result.findings.map((finding) => {
        const { where, fact, expected = '', fix = '', basis = '', explanation = '' } = describe(finding);
        const texts = [
          severityText[finding.severity],
          finding.rule,
          where,
          fact,
          expected,
          fix,
          basis,
          explanation,
        ];
        return texts.map((text) => textCell(text));
      }),
    ],
    freeze: { rows: 3, columns: 0 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [1, 3] },
  };
}
