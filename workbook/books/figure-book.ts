import type { IsoDate } from '../../core/calendar.js';
import {
  countedVerdicts,
  type FigureAccount,
  placesText,
  shownText,
  type Verdict,
  verdictText,
} from '../../core/report/figure-account.js';
import type { BookPlan, CellPlan, TextStyle } from '../write/plan.js';
import { countCell, headerRow, noteRow, textCell, titleRow } from './award-result/cells.js';

/** What 数据核对表 is made from. */
export interface FigureBook {
  /** What the document is: 「拟奖补公示」. */
  readonly title: string;
  readonly date: IsoDate;
  readonly accounts: readonly FigureAccount[];
  /** The workbook that places without a file's name are in; absent when it is not in the same folder. */
  readonly book?: string;
}

const headers = ['序号', '数', '所在句子', '要素', '来源', '那里的内容', '算式', '条款', '结论'];
const widths = [6, 16, 42, 10, 26, 20, 34, 16, 12];
/** Title, totals, what the columns mean, header. */
const rowsAbove = 4;

const styles: Readonly<Record<Verdict, TextStyle>> = {
  有出处: 'certain',
  录入: 'cell',
  认可: 'cell',
  未核: 'undecided',
};

/** 数据核对表: every figure of a document with its sentence, where it comes from and who answers for it. */
export function figureBookPlan({ title, date, accounts, book }: FigureBook): BookPlan {
  const name = `${title}数据核对表`;
  const rows = accounts.map((account, index) => figureRow(account, index + 1, book));
  return {
    title: name,
    date,
    sheets: [
      {
        name: '数据核对表',
        widths,
        rows: [
          titleRow(name),
          noteRow(`${countedVerdicts(accounts)}。`),
          noteRow(
            '有出处：从表格读出或算出。录入：填在资料文件或命令中。认可：手写在模板里，有人核实。未核：手写在模板里，没有人核实。',
          ),
          headerRow(headers),
          ...rows,
        ],
        filter: `A${rowsAbove}:I${rowsAbove + rows.length}`,
        freeze: { rows: rowsAbove, columns: 2 },
        gridlines: false,
        print: { orientation: 'landscape', titleRows: [rowsAbove, rowsAbove] },
      },
    ],
  };
}

function figureRow(account: FigureAccount, number: number, book: string | undefined): readonly CellPlan[] {
  const { text, sentence, element, arithmetic, clause, verdict } = account;
  return [
    countCell(number),
    textCell(text),
    textCell(sentence),
    textCell(element),
    sourceCell(account, book),
    textCell(shownText(account)),
    textCell(arithmetic),
    textCell(clause),
    textCell(verdictText(account), styles[verdict]),
  ];
}

/** The places, as a link to the first of them where that is a cell of the workbook beside this one. */
function sourceCell(account: FigureAccount, book: string | undefined): CellPlan {
  const text = placesText(account);
  const [, sheet, cell] = /^([^!]+)!([A-Z]{1,3}[1-9]\d*)$/.exec(account.sources[0]?.place ?? '') ?? [];
  if (book === undefined || sheet === undefined || cell === undefined || sheet.includes('.xls'))
    return textCell(text);
  return { kind: 'link', text, sheet, cell, file: book, style: 'cell', wrap: true };
}
