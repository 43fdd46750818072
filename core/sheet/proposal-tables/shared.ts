import { textColumn } from '../award-tables/shared.js';
import type { ColumnDefinition } from '../table.js';

/** 建议 come from deputies of the people's congress (代表), 提案 from members of the consultative conference (委员). */
export type ProposalCategory = '建议' | '提案';

const categories: readonly ProposalCategory[] = ['建议', '提案'];

/** 类别: which of the two a row is about. */
export function categoryColumn(prompt: string, required: boolean): ColumnDefinition {
  return {
    id: 'category',
    title: '类别',
    type: {
      kind: 'choice',
      options: categories,
      aliases: {
        代表建议: '建议',
        人大代表建议: '建议',
        人大建议: '建议',
        政协提案: '提案',
        委员提案: '提案',
      },
    },
    required,
    prompt,
    width: 9,
  };
}

/** A whole number: 届, 次, 序号. */
export function countColumn(id: string, title: string, prompt: string, required: boolean): ColumnDefinition {
  return { id, title, type: { kind: 'count' }, required, prompt, width: 8 };
}

/** 编号, by which a sheet names a proposal. */
export function numberColumn(prompt: string): ColumnDefinition {
  return {
    ...textColumn('number', '编号', prompt, 10),
    synonyms: ['建议编号', '提案编号', '建议提案编号', '案号'],
    required: true,
  };
}

const onlyWhenAlike = '本簿有同号的才填，照「建议提案」填写。';

/** How the rows of another sheet name the proposal they belong to: 编号, and the rest only where numbers are alike. */
export const proposalReference: readonly ColumnDefinition[] = [
  numberColumn('所属建议、提案的编号，照「建议提案」填写，如 178。'),
  categoryColumn(onlyWhenAlike, false),
  countColumn('term', '届', onlyWhenAlike, false),
  countColumn('session', '次', onlyWhenAlike, false),
];
