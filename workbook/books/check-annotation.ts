import type { Finding } from '../../core/finding.js';
import { describe, severityText } from '../../core/messages/index.js';
import { resultSheet } from '../../core/sheet/own-sheets.js';
import type { Annotation, CellMark, ResultCell } from '../patch/annotation.js';

/** Marks and the sheet 校验结果 for a user's copy: every finding once, with a link to its cell. */
export function annotationOf(
  findings: readonly Finding[],
  input: { readonly name: string; readonly sha256: string },
  date: string,
): Annotation {
  return {
    marks: findings.flatMap(markOf),
    resultSheet: {
      name: resultSheet,
      columnWidths: [9, 30, 18, 84, 44, 54, 20],
      rows: [
        headers.map(textCell),
        ...findings.map(rowOf),
        [textCell(`校验日期 ${date}；原文件 ${input.name}，SHA-256 ${input.sha256}`)],
      ],
    },
  };
}

const headers = ['级别', '规则', '位置', '情况', '应为', '办法', '依据'];

function markOf(finding: Finding): readonly CellMark[] {
  const { place, severity } = finding;
  if (place.kind !== 'sheet' || place.sheet === undefined || !isCell(place.cell)) return [];
  const { fact, expected, fix, basis } = describe(finding);
  const comment = [fact, expected, fix, basis].filter((part) => part !== undefined).join('\n');
  return [{ sheet: place.sheet, cell: place.cell, severity, comment }];
}

function rowOf(finding: Finding): readonly ResultCell[] {
  const { where, fact, expected = '', fix = '', basis = '' } = describe(finding);
  const { place } = finding;
  const linked = place.kind === 'sheet' && place.sheet !== undefined;
  const cell = linked && isCell(place.cell) ? place.cell : 'A1';
  return [
    textCell(severityText[finding.severity]),
    textCell(finding.rule),
    linked ? { kind: 'link', text: where, sheet: place.sheet, cell } : textCell(where),
    ...[fact, expected, fix, basis].map(textCell),
  ];
}

/** Whether a place is a cell or range, not a row alone. */
function isCell(cell: string | undefined): cell is string {
  return cell !== undefined && /^[A-Z]/.test(cell);
}

function textCell(text: string): ResultCell {
  return { kind: 'text', text };
}
