import { proposalBook } from '../../../core/sheet/book-kinds.js';
import { starterPlan } from '../../../workbook/books/starter-book.js';
import { proposalRows } from '../sample/data/proposals.js';
import type { StarterKind } from './starter-kind.js';

const title = '建议提案台账';
const file = `${title}.xlsx`;
const { tables } = proposalBook;

/** 建议提案台账. */
export const proposalKind: StarterKind = {
  name: '提案',
  file,
  tables,
  nextStep:
    '下一步：填好后运行 wenbiao check 体检，用 wenbiao due 查看期限，用 wenbiao draft 提案答复 出答复。',
  prepare:
    () =>
    ({ regions: _, ...content }) =>
      starterPlan({ ...content, title, tables }),
  sample: () => ({ books: [{ file, what: '样例台账', rows: proposalRows }], document: {} }),
};
