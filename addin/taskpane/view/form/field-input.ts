import type { TemplateColumn, TemplateField } from '../../../../generator/fields/template-fields.js';
import { element } from '../element.js';
import { needText, placeholderText, unitText } from './field-words.js';

/** An input with its name, what it is for and a place for what is wrong with it. */
export interface FieldInput {
  readonly root: HTMLElement;
  readonly focus: () => void;
  /** Shows what is wrong with what stands here; nothing for an empty text. */
  readonly complain: (words: string) => void;
}

/** What an input stands for. */
export interface InputSettings {
  /** Unique in the page. */
  readonly id: string;
  readonly field: TemplateField | TemplateColumn;
  readonly value: string;
  readonly example: string;
  /** The id of the words that explain the input, where they stand elsewhere. */
  readonly helpId?: string;
  /** Called with the text when it was changed and left. */
  readonly changed: (value: string) => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The input of a simple field, a list of names or a cell of a row. */
export function createFieldInput({ id, field, value, example, helpId, changed }: InputSettings): FieldInput {
  const error = element('p', { class: 'error', id: `${id}-error`, hidden: '' });
  const help = element('p', { class: 'hint', id: `${id}-help` }, field.help);
  const described = `${helpId ?? help.id} ${error.id}`;
  const control = createControl(field, value, placeholderText(field, example), {
    id,
    'aria-describedby': described,
  });
  control.addEventListener('change', () => changed(control.value));
  const root = element(
    'div',
    { class: 'field' },
    element('label', { for: id }, field.name, element('small', {}, needText(field))),
    ...(helpId === undefined ? [help] : []),
    element('span', { class: 'control' }, control, unitText(field)),
    error,
  );
  return {
    root,
    focus: () => control.focus(),
    complain: (words) => {
      error.textContent = words;
      error.hidden = words === '';
      control.setAttribute('aria-invalid', String(words !== ''));
    },
  };
}

function createControl(
  field: TemplateField | TemplateColumn,
  value: string,
  placeholder: string,
  attributes: Readonly<Record<string, string>>,
): Control {
  if (field.type === '选项' || field.type === '是否') {
    return createChoice(field.options ?? ['是', '否'], value, placeholder, attributes);
  }
  const isLong = field.type === '名单' || ('source' in field ? false : field.type === '文字');
  const hints = { placeholder, autocomplete: 'off', ...attributes };
  if (isLong) {
    const area = element('textarea', { rows: '2', ...hints });
    area.value = value;
    return area;
  }
  const input = element('input', { ...hints, ...(isNumber(field) && { inputmode: 'decimal' }) });
  input.value = value;
  return input;
}

/** A choice, with an empty one at the top; a text that is none of the options stays to be seen. */
function createChoice(
  options: readonly string[],
  value: string,
  placeholder: string,
  attributes: Readonly<Record<string, string>>,
): HTMLSelectElement {
  const stray = value === '' || options.includes(value) ? [] : [value];
  const choice = element(
    'select',
    attributes,
    element('option', { value: '' }, placeholder.startsWith('不填即') ? placeholder : '选一项'),
    ...[...stray, ...options].map((option) => element('option', { value: option }, option)),
  );
  choice.value = value;
  return choice;
}

function isNumber({ type }: TemplateField | TemplateColumn): boolean {
  return ['年份', '金额', '数量', '正整数', '数', '百分数'].includes(type);
}
