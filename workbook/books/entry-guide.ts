import { currentForm, formText, guideSheet } from '../../core/sheet/form-version.js';
import { type ColumnType, headerText, type TableDefinition } from '../../core/sheet/table.js';
import type { CellPlan, HighlightStyle, SheetPlan } from '../write/plan.js';

type ColumnKinds = ReadonlySet<ColumnType['kind']>;

/** The rules of filling in, as far as the tables have columns that they are about. */
function rulesFor(kinds: ColumnKinds): readonly string[] {
  const when = (kind: ColumnType['kind'], ...texts: readonly string[]) => (kinds.has(kind) ? texts : []);
  return [
    '一条记录一行，从第2行起填；不合并单元格，不插空行和小计行，不改表头。',
    '深色表头、带 * 的列必填；浅色表头的列有则填，没有留空。',
    ...when(
      'amount-wan',
      '空和 0 不同：确为零填 0，没有数据留空。「上年度研发统计数」填 0 会影响资格。',
      '金额一律为万元，只填数：350万元填 350，不填 3500000，也不填「350万」。',
    ),
    ...when('credit-code', '信用代码为18位文本。显示成 9.14E+17 的，末几位已经丢失，照营业执照重填。'),
    `${kinds.has('year') ? '年度填四位年份；' : ''}日期填年月日，如 2024-08-19。只有年月的，查清是哪一天再填。`,
    ...when('percent', '百分数 5.2% 填 5.2，不填 0.052。'),
    kinds.has('region')
      ? '县（市、区）、是否、类别从下拉列表中选；合并、改名的县区用现名。'
      : '是否、类别从下拉列表中选。',
    '单元格旁的提示说明该列填什么。从别处粘贴会冲掉下拉列表和提示，粘贴后更要体检；自动标色见图例。',
  ];
}

/** What Excel marks by itself in the entry sheets. */
function highlightLegend(
  kinds: ColumnKinds,
): readonly (readonly [text: string, style: HighlightStyle, meaning: string])[] {
  const ofCodes = kinds.has('credit-code') ? '；代码不是18位，或「企业库」里没有' : '';
  return [
    ['自动标黄', 'missing', '这一行填了别的，而这个必填项还空着。'],
    [
      '自动标橙',
      'repeated',
      `与另一行重复：${kinds.has('credit-code') ? '代码、年度' : '类别、编号'}等几列都相同。`,
    ],
    ['自动标紫', 'mistyped', `数字、日期存成了文本${ofCodes}。`],
  ];
}

/** Where 填表说明 prints the version of the form. */
export const formCell = '$A$2';

/**
 * The first sheet, 填表说明: the version of the form, what each sheet is for and what it needs, the rules and a legend.
 *
 * @param notes lines under the title, such as where the data come from
 */
export function entryGuide(
  title: string,
  notes: readonly string[],
  tables: readonly TableDefinition[],
): SheetPlan {
  const kinds = new Set(tables.flatMap(({ columns }) => columns.map(({ type }) => type.kind)));
  return {
    name: guideSheet,
    widths: [16, 58, 46],
    rows: [
      [{ kind: 'text', text: title, style: 'title' }],
      [{ kind: 'text', text: formText(currentForm), style: 'note' }],
      ...notes.map((text): CellPlan[] => [{ kind: 'text', text, style: 'note' }]),
      [],
      [heading('工作表'), heading('用途'), heading('必填列')],
      ...tables.map(tableRow),
      [],
      [{ kind: 'text', text: '填写规则', style: 'header' }],
      ...rulesFor(kinds).map((text, index): CellPlan[] => [
        { kind: 'number', value: String(index + 1), align: 'center' },
        { kind: 'text', text },
      ]),
      [],
      [{ kind: 'text', text: '图例', style: 'header' }],
      [{ kind: 'text', text: '必填列*', style: 'header-required' }, legend('每行都要填。')],
      [{ kind: 'text', text: '选填列', style: 'header' }, legend('有则填，没有留空；提示中写明何时要填。')],
      ...highlightLegend(kinds).map(([text, style, meaning]): CellPlan[] => [
        { kind: 'text', text, style },
        legend(meaning),
      ]),
    ],
    gridlines: false,
    print: { orientation: 'portrait' },
  };
}

function heading(text: string): CellPlan {
  return { kind: 'text', text, style: 'header' };
}

function legend(text: string): CellPlan {
  return { kind: 'text', text };
}

function tableRow(table: TableDefinition): CellPlan[] {
  const required = table.columns.filter((column) => column.required).map(headerText);
  return [
    { kind: 'link', text: table.sheet, sheet: table.sheet, cell: 'A1', style: 'cell' },
    { kind: 'text', text: table.purpose, style: 'cell', wrap: true },
    { kind: 'text', text: required.join('、').replaceAll('*', ''), style: 'cell', wrap: true },
  ];
}
