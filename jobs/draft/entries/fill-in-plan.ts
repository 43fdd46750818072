import type { IsoDate } from '../../../core/calendar.js';
import type { Entries, Entry } from '../../../generator/fields/entry.js';
import { columnOf, tableOf } from '../../../generator/fields/field-table.js';
import { enteredFields, type TemplateFields } from '../../../generator/fields/template-fields.js';
import type { EntryRow } from '../../../workbook/books/entry-row.js';
import { fillInBookPlan } from '../../../workbook/books/fill-in-book.js';
import type { BookPlan } from '../../../workbook/write/plan.js';

/**
 * 填报簿: a workbook in which what a template needs is filled in.
 *
 * @param filled what stands in it already, besides the template's defaults
 */
export function fillInPlan(template: TemplateFields, date: IsoDate, filled: Entries): BookPlan {
  const entered = enteredFields(template);
  return fillInBookPlan({
    title: template.title,
    date,
    fields: entered
      .filter(({ type }) => type !== '列表')
      .map((field) => {
        const value = textIn(filled.get(field.name)) ?? field.default;
        return {
          column: { ...columnOf(field), required: field.required },
          ...(value !== undefined && { value }),
        };
      }),
    tables: entered.filter(({ type }) => type === '列表').map(tableOf),
    rows: Object.fromEntries([...filled].map(([name, entry]) => [name, rowsIn(entry)])),
  });
}

/** An entry as it is typed into one cell; absent for rows. */
function textIn(entry: Entry | undefined): string | undefined {
  if (entry?.kind === 'text') return entry.text.value;
  return entry?.kind === 'texts' ? entry.texts.map(({ value }) => value).join('、') : undefined;
}

function rowsIn(entry: Entry): EntryRow[] {
  if (entry.kind !== 'rows') return [];
  return entry.rows.map((row) => Object.fromEntries([...row].map(([column, { value }]) => [column, value])));
}
