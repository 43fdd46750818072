import type { IsoDate } from '../../core/calendar.js';
import type { CellPlace, Host } from '../host/host.js';
import { createSpeaker } from './speaker.js';
import { createAwardStep } from './steps/award-step.js';
import { createBookStep } from './steps/book-step.js';
import { createCheckStep } from './steps/check-step.js';
import { element } from './view/element.js';

/** What the pane stands on. */
export interface PaneSettings {
  readonly host: Host;
  /** The date reports bear unless the user sets another. */
  readonly today: IsoDate;
  /** Said at the top: where the pane runs, where it is not Excel. */
  readonly notice?: string;
  /** Opens a file chosen in the page; absent in Excel, where the book is open already. */
  readonly openFile?: (file: File) => Promise<void>;
}

/** The pane in a page, and the action a ribbon button may start. */
export interface Pane {
  readonly root: HTMLElement;
  /** Checks the open book as the button 体检 does. */
  readonly check: () => Promise<void>;
}

/** The three steps ①选表 ②体检 ③测算 over a host, all visible from the start. */
export function createPane({ host, today, notice, openFile }: PaneSettings): Pane {
  const speaker = createSpeaker();
  const showCell = (place: CellPlace) => void speaker.run('正在定位', () => host.showCell(place));
  const book = createBookStep({
    host,
    speaker,
    today,
    changed: () => {
      check.reset();
      award.reset();
    },
    ...(openFile !== undefined && { openFile }),
  });
  const common = { host, speaker, showCell, date: book.date };
  const check = createCheckStep(common);
  const award = createAwardStep(common);
  const root = element(
    'main',
    { class: 'pane' },
    element('h1', {}, '文表', element('small', {}, '数据不离开本机')),
    ...(notice === undefined ? [] : [element('p', { class: 'notice browser' }, notice)]),
    book.step.root,
    check.step.root,
    award.step.root,
    speaker.root,
  );
  return { root, check: check.run };
}
