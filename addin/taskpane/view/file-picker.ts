import { element } from './element.js';

/** A place to choose an .xlsx file; one dropped anywhere on the page is taken too, but where another place takes it. `open` gets each. */
export function filePicker(open: (file: File) => void): HTMLElement {
  const input = element('input', { type: 'file', accept: '.xlsx,.xlsm' });
  const picker = element(
    'label',
    { class: 'picker' },
    element('span', { class: 'primary' }, '打开工作簿'),
    element('span', { class: 'hint' }, '或把 .xlsx 文件拖进本页'),
    input,
  );
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) open(file);
    input.value = '';
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    picker.classList.add('dragging');
  });
  document.addEventListener('dragleave', () => picker.classList.remove('dragging'));
  document.addEventListener('drop', (event) => {
    picker.classList.remove('dragging');
    if (event.defaultPrevented) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) open(file);
  });
  return picker;
}
