import type { Entries } from '../../../../generator/fields/entry.js';
import type { TemplateField } from '../../../../generator/fields/template-fields.js';
import { element } from '../element.js';
import { addRow, removeRow, rowsOf, setCell, setText, shownText } from './edit-entries.js';
import { createFieldInput, type FieldInput } from './field-input.js';
import { createListInput, type ListInput } from './list-input.js';

/** What is wrong with an input, by what findings call it: 「公示开始」, 「名单第2行的金额」. */
export type Complaints = ReadonlyMap<string, string>;

/** The form of a template's entered fields. It keeps no entries: they are those of `FormSettings`. */
export interface Form {
  readonly root: HTMLElement;
  /** Shows what is wrong under each input, and nothing under the others. */
  readonly complain: (complaints: Complaints) => void;
  /** Brings the input that findings call so into view; false when there is none. */
  readonly focus: (key: string) => boolean;
}

/** What a form is made from. */
export interface FormSettings {
  /** Unique in the page: the inputs' ids begin with it. */
  readonly id: string;
  readonly fields: readonly TemplateField[];
  readonly entries: () => Entries;
  /** Keeps what an input was changed to. */
  readonly change: (entries: Entries) => void;
  readonly examples: Entries;
}

/** An input for each field, in the order of the template. */
export function createForm({ id, fields, entries, change, examples }: FormSettings): Form {
  const inputs = new Map<string, FieldInput>();
  const lists: ListInput[] = [];
  for (const field of fields) {
    const { name } = field;
    const inputId = `${id}-${name}`;
    if (field.type === '列表') {
      const list = createListInput({
        id: inputId,
        field,
        rows: () => rowsOf(entries(), name),
        example: rowsOf(examples, name)[0] ?? new Map(),
        setCell: (index, column, value) => change(setCell(entries(), name, index, column, value)),
        addRow: () => change(addRow(entries(), name)),
        removeRow: (index) => change(removeRow(entries(), name, index)),
      });
      lists.push(list);
      inputs.set(name, list);
      continue;
    }
    inputs.set(
      name,
      createFieldInput({
        id: inputId,
        field,
        value: shownText(entries().get(name)),
        example: shownText(examples.get(name)),
        changed: (value) => change(setText(entries(), name, value)),
      }),
    );
  }
  const all = () => new Map([...inputs, ...lists.flatMap((list) => [...list.cells()])]);
  return {
    root: element('div', { class: 'form' }, ...[...inputs.values()].map(({ root }) => root)),
    complain: (complaints) => {
      for (const [key, input] of all()) input.complain(complaints.get(key) ?? '');
    },
    focus: (key) => {
      // A name that is not in its list is told of by its column.
      const input = all().get(key) ?? [...all()].find(([each]) => each.endsWith(`行的${key}`))?.[1];
      input?.focus();
      return input !== undefined;
    },
  };
}
