import type { Policy, Reading } from '../../core/policy/law/policy.js';
import type { CellPlan, SheetPlan } from '../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from './award-result/cells.js';

/** 口径说明: every reading of every policy with its options, for those who fill in 口径. */
export function readingsSheet(policies: readonly Policy[]): SheetPlan {
  return {
    name: '口径说明',
    widths: [9, 26, 24, 46, 46, 18, 50],
    rows: [
      titleRow('口径说明'),
      noteRow('条文有两种读法之处。裁定后在「口径」表填编号和选项；不填即用默认。'),
      headerRow(['登记号', '口径编号', '名称', '问题', '选项', '默认', '默认的理由']),
      ...policies.flatMap(({ number, title, readings }) => [
        noteRow(`${number}《${title}》`),
        ...readings.map(readingRow),
      ]),
    ],
    freeze: { rows: 3, columns: 2 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [1, 3] },
  };
}

function readingRow({ register, id, title, question, options, ...reading }: Reading): readonly CellPlan[] {
  const meanings = Object.entries(options).map(([option, meaning]) => `${option}：${meaning}`);
  return [register, id, title, question, meanings.join('\n'), reading.default, reading.reason].map((text) =>
    textCell(text),
  );
}
