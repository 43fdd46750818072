import { quote } from '../../../../core/messages/sentence.js';
import type { InputBook } from '../../../../core/report/input-book.js';
import type { Mend } from '../../../../core/sheet/mend/mend.js';
import { mendedText, mendPlanOf } from '../../../../workbook/books/mend-plan.js';
import type { Host } from '../../../host/host.js';
import type { Speaker } from '../../speaker.js';
import { changeReport } from '../../view/change-report.js';
import { button, element } from '../../view/element.js';
import { createWindowedList } from '../../view/lists/windowed-list.js';

/** What the list of mends needs. */
export interface MendListSettings {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly input: InputBook;
  readonly mends: readonly Mend[];
  /** Checks the book again, with what was done said above the result. */
  readonly recheck: (report: HTMLElement) => void;
  /** The book is no longer as it was checked. */
  readonly changed: () => void;
}

/** Every cell that can be mended in one way only, before and after, all ticked; those ticked are changed as one batch. */
export function mendList({
  host,
  speaker,
  input,
  mends,
  recheck,
  changed,
}: MendListSettings): readonly HTMLElement[] {
  const { changeCells } = host;
  if (changeCells === undefined || mends.length === 0) return [];
  const left = new Set<Mend>();
  const chosen = () => mends.filter((mend) => !left.has(mend));
  const note = element('div');
  const list = createWindowedList<Mend>({
    label: '将改的单元格',
    className: 'mends',
    row: (mend) => {
      const box = element('input', { type: 'checkbox', 'data-main': '' });
      box.checked = !left.has(mend);
      box.addEventListener('change', () => {
        if (box.checked) left.delete(mend);
        else left.add(mend);
        count();
      });
      const { sheet, cell } = mend.place;
      return element(
        'label',
        { class: 'entry' },
        element('span', { class: 'headline' }, box, element('b', {}, `${sheet}!${cell}`)),
        element('span', {}, `${quote(mend.before)} 改为 ${mendedText(mend.after)}`),
        element('span', { class: 'basis' }, mend.rules.join('、')),
      );
    },
  });
  const apply = button(
    '',
    () =>
      void speaker.run('正在改单元格', async () => {
        const outcome = await changeCells(mendPlanOf(chosen(), input.snapshot));
        const report = changeReport(outcome, (cells) => `已改 ${cells} 格，各格原来的内容列在「修改清单」。`);
        changed();
        if (outcome.problem === undefined) recheck(report);
        else note.replaceChildren(report);
      }),
    { class: 'primary' },
  );
  const count = () => {
    const number = chosen().length;
    apply.textContent = `改这 ${number} 格`;
    apply.disabled = number === 0;
  };
  const tick = (all: boolean) => {
    left.clear();
    if (!all) for (const mend of mends) left.add(mend);
    list.setItems(mends);
    count();
  };
  tick(true);
  return [
    element(
      'details',
      { class: 'found' },
      element('summary', {}, `可以直接改的有 ${mends.length} 格，先看再改`),
      element(
        'div',
        { class: 'filters' },
        button('全选', () => tick(true), { class: 'small' }),
        button('全不选', () => tick(false), { class: 'small' }),
      ),
      list.root,
      apply,
      note,
    ),
  ];
}
