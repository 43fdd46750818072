import type { EnteredRow } from '../../../../generator/fields/entry.js';
import type { TemplateField } from '../../../../generator/fields/template-fields.js';
import { button, element } from '../element.js';
import { cellKey } from './edit-entries.js';
import { createFieldInput, type FieldInput } from './field-input.js';
import { needText } from './field-words.js';

/** What a list is filled in with. */
export interface ListSettings {
  /** Unique in the page. */
  readonly id: string;
  readonly field: TemplateField;
  readonly rows: () => readonly EnteredRow[];
  /** A row of the example; empty without one. */
  readonly example: EnteredRow;
  readonly setCell: (index: number, column: string, value: string) => void;
  readonly addRow: () => void;
  readonly removeRow: (index: number) => void;
}

/** The rows of a list, one below another, to be added to and taken from. */
export interface ListInput extends FieldInput {
  /** The inputs of the rows shown, by what findings call them. */
  readonly cells: () => ReadonlyMap<string, FieldInput>;
}

/** Rows that are drawn at once; a long list from a file is shown bit by bit. */
const portion = 20;

/** A list with an input for each cell, its columns explained once. */
export function createListInput(settings: ListSettings): ListInput {
  const { id, field, example } = settings;
  const columns = field.columns ?? [];
  const holder = element('div');
  const error = element('p', { class: 'error', id: `${id}-error`, hidden: '' });
  let cells = new Map<string, FieldInput>();
  let shown = portion;
  const redraw = () => {
    cells = new Map();
    const rows = settings.rows();
    holder.replaceChildren(
      ...rows.slice(0, shown).map((row, index) => rowRoot(row, index)),
      ...(rows.length > shown ? [moreButton(rows.length - shown)] : []),
    );
  };
  const moreButton = (left: number) =>
    button(`再显示 ${Math.min(left, portion)} 行（还有 ${left} 行）`, () => {
      shown += portion;
      redraw();
    });
  const rowRoot = (row: EnteredRow, index: number) => {
    const inputs = columns.map((column) => {
      const input = createFieldInput({
        id: `${id}-${index}-${column.name}`,
        field: column,
        value: row.get(column.name)?.value ?? '',
        example: example.get(column.name)?.value ?? '',
        helpId: `${id}-${column.name}-help`,
        changed: (value) => settings.setCell(index, column.name, value),
      });
      cells.set(cellKey(field.name, index, column.name), input);
      return input.root;
    });
    const remove = button('删去这一行', () => {
      settings.removeRow(index);
      redraw();
      (holder.querySelectorAll<HTMLElement>('.row')[Math.max(0, index - 1)] ?? add).focus();
    });
    remove.setAttribute('aria-label', `删去${field.name}第${index + 1}行`);
    return element(
      'fieldset',
      { class: 'row', tabindex: '-1' },
      element('legend', {}, `第${index + 1}行`),
      ...inputs,
      remove,
    );
  };
  const add = button(`${field.name}加一行`, () => {
    settings.addRow();
    const last = settings.rows().length - 1;
    shown = Math.max(shown, last + 1);
    redraw();
    cells.get(cellKey(field.name, last, columns[0]?.name ?? ''))?.focus();
  });
  add.setAttribute('aria-describedby', error.id);
  redraw();
  const root = element(
    'fieldset',
    { class: 'field list' },
    element('legend', {}, field.name, element('small', {}, needText(field))),
    element('p', { class: 'hint' }, field.help),
    element(
      'ul',
      { class: 'hint' },
      ...columns.map(({ name, help }) =>
        element('li', { id: `${id}-${name}-help` }, element('b', {}, name), `：${help}`),
      ),
    ),
    holder,
    add,
    error,
  );
  return {
    root,
    cells: () => cells,
    focus: () => add.focus(),
    complain: (words) => {
      error.textContent = words;
      error.hidden = words === '';
    },
  };
}
