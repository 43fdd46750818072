import { entryTables } from '../../core/policy/clauses/entry-tables.js';
import type { Clause, Policy } from '../../core/policy/law/policy.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import type { CellPlan, SheetPlan } from '../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from './award-result/cells.js';

/** 条款说明: every clause of every policy, what it pays for, and the sheet in which it is claimed. */
export function clausesSheet(policies: readonly Policy[]): SheetPlan {
  return {
    name: '条款说明',
    widths: [9, 34, 20, 60, 22],
    rows: [
      titleRow('条款说明'),
      noteRow('「台账」「核定」的条款照此填写。各项的申报主体都先在「企业库」填一行。'),
      headerRow(['条款', '奖补事项', '在文件中的位置', '奖补什么', '填在哪张表']),
      ...policies.flatMap((policy) => [
        noteRow(`${policy.number}《${policy.title}》`),
        ...policy.clauses.map((clause) => clauseRow(policy, clause)),
      ]),
    ],
    freeze: { rows: 3, columns: 1 },
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [1, 3] },
  };
}

function clauseRow(policy: Policy, clause: Clause): readonly CellPlan[] {
  const { id, item, article, summary } = clause;
  const tables = entryTables(policy, clause);
  const sheets = awardTables.filter((table) => tables.includes(table.id)).map(({ sheet }) => sheet);
  return [id, item, article, summary, sheets.join('、')].map((text) => textCell(text));
}
