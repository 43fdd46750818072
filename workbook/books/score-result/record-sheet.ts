import { type DigestSheet, scoreDigestText } from '../../../core/indicator/result-book/score-digest.js';
import {
  fixedItems,
  itemsToFillIn,
  scoreRecordItems,
  scoreRecordNames,
} from '../../../core/indicator/result-book/score-record.js';
import { scoreRecordSheet } from '../../../core/indicator/result-book/score-sheets.js';
import type { SheetPlan } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from '../award-result/cells.js';
import type { ScoreResult } from './score-result.js';

/**
 * 评分记录: how the scores were made, and the digest of the sheets that documents are drafted from.
 *
 * @param guarded those sheets, as they are written
 */
export function scoreRecordPlan(
  { scoring, findings, record }: ScoreResult,
  guarded: readonly SheetPlan[],
  sha256: (text: string) => string,
): SheetPlan {
  const items = scoreRecordItems(scoring, record, findings);
  const open = itemsToFillIn(items);
  const digest = sha256(scoreDigestText(fixedItems(items), guarded.map(digestSheet)));
  const { name, item, content } = scoreRecordSheet;
  return {
    name,
    widths: [34, 90],
    rows: [
      titleRow(name),
      noteRow(
        open.length === 0
          ? '出通报时核对：得分、名次、评分办法和这一页改动过的，不出通报。'
          : `出通报之前，补填${open.map((each) => `「${each}」`).join('')}；其余各项和得分、名次改动过的，不出通报。`,
      ),
      headerRow([item, content]),
      ...[...items, [scoreRecordNames.digest, digest] as const].map(([title, text]) => [
        textCell(title),
        textCell(text, open.includes(title) ? 'input' : 'cell'),
      ]),
    ],
    freeze: { rows: 3, columns: 0 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [3, 3] },
  };
}

/** The contents of a sheet as a spreadsheet will store them. */
function digestSheet({ name, rows }: SheetPlan): DigestSheet {
  return {
    name,
    rows: rows.map((row) =>
      row.map((cell) => {
        if (cell.kind === 'number') return Number(cell.value);
        return cell.kind === 'text' ? cell.text : undefined;
      }),
    ),
  };
}
