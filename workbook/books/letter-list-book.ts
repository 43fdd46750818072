import type { IsoDate } from '../../core/calendar.js';
import { columnLetters } from '../../core/sheet/address.js';
import type { BookPlan } from '../write/plan.js';
import { countCell, headerRow, noteRow, textCell, titleRow } from './award-result/cells.js';

/** One document of a batch in its list. */
export interface LetterListRow {
  readonly number: number;
  readonly name: string;
  readonly file: string;
  readonly state: string;
  /** Absent where there is no document. */
  readonly sha256?: string;
  readonly problems: readonly string[];
}

const columns = [
  { title: '序号', width: 7 },
  { title: '名称', width: 36 },
  { title: '文件', width: 40 },
  { title: '状态', width: 9 },
  { title: '问题', width: 48 },
  { title: 'SHA-256', width: 68 },
];

/** 出文清单: every document of a batch in a row, with its file and, where there is none, why. */
export function letterListPlan(title: string, date: IsoDate, letters: readonly LetterListRow[]): BookPlan {
  const made = letters.filter(({ state }) => state === '已出文').length;
  return {
    title: `${title}出文清单`,
    date,
    sheets: [
      {
        name: '出文清单',
        widths: columns.map(({ width }) => width),
        rows: [
          titleRow(`${title}出文清单（${date}）`),
          noteRow(`共 ${letters.length} 份，已出文 ${made} 份。SHA-256 供核对文件有没有改动。`),
          headerRow(columns.map((column) => column.title)),
          ...letters.map(({ number, name, file, state, sha256, problems }) => [
            countCell(number),
            textCell(name),
            textCell(sha256 === undefined ? '' : file),
            textCell(state, sha256 === undefined ? 'undecided' : 'cell'),
            textCell(problems.join('\n')),
            textCell(sha256 ?? ''),
          ]),
        ],
        freeze: { rows: 3, columns: 0 },
        filter: `A3:${columnLetters(columns.length)}${Math.max(4, letters.length + 3)}`,
        gridlines: false,
        print: { orientation: 'landscape', titleRows: [1, 3] },
      },
    ],
  };
}
