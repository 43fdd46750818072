import type { IsoDate } from '../../core/calendar.js';
import type { CellPlace, Host } from '../host/host.js';
import type { Watch } from '../long-work/watch.js';
import type { PaneActions } from './pane-actions.js';
import { createSpeaker } from './speaker.js';
import { createAboutSection } from './steps/about/about-section.js';
import { createAwardStep } from './steps/award-step.js';
import { createBookStep } from './steps/book-step.js';
import { createCheckStep } from './steps/check-step.js';
import { createDraftStep } from './steps/draft/draft-step.js';
import { createReviewStep } from './steps/review/review-step.js';
import type { Surroundings } from './surroundings.js';
import { element } from './view/element.js';
import type { Grid } from './view/grid.js';

/** What the pane stands on. */
export interface PaneSettings {
  readonly host: Host;
  /** The date reports bear unless the user sets another. */
  readonly today: IsoDate;
  readonly surroundings: Surroundings;
  /** Said at the top: where the pane runs, where it is not Excel. */
  readonly notice?: string;
  /** Opens a file chosen in the page; absent in Excel, where the book is open already. */
  readonly openFile?: (file: File, watch: Watch) => Promise<void>;
  /** The cells beside the pane; absent in Excel, which has its own. */
  readonly grid?: Pick<Grid, 'mark' | 'onPick' | 'reset'>;
}

/** The pane in a page, and the actions of the ribbon's buttons. */
export interface Pane extends PaneActions {
  readonly root: HTMLElement;
}

/** The steps ①选表 ②体检 ③测算 ④出文, 核稿 and 关于 over a host, all visible from the start. */
export function createPane(settings: PaneSettings): Pane {
  const { host, today, surroundings, notice, openFile, grid } = settings;
  const speaker = createSpeaker();
  const showCell = (place: CellPlace) => void speaker.run('正在定位', () => host.showCell(place));
  const book = createBookStep({
    host,
    speaker,
    today,
    showCell,
    opened: () => {
      reset();
      check.forget();
    },
    dateChanged: () => reset(),
    ...(openFile !== undefined && { openFile }),
  });
  const common = { host, speaker, showCell, date: book.date };
  const check = createCheckStep({
    ...common,
    found: (findings) => grid?.mark(findings),
    changed: () => grid?.reset(),
  });
  const award = createAwardStep(common);
  const documents = { ...common, computed: award.computed };
  const review = createReviewStep(documents);
  const draft = createDraftStep({ ...documents, review: review.review });
  const steps = [check, award, draft, review];
  const reset = () => {
    for (const step of steps) step.reset();
  };
  const about = createAboutSection({ host, speaker, surroundings });
  grid?.onPick(check.showFindingsOf);
  const root = element(
    'main',
    { class: 'pane' },
    element('h1', {}, '文表', element('small', {}, '数据不离开本机')),
    ...(notice === undefined ? [] : [element('p', { class: 'notice browser' }, notice)]),
    book.step.root,
    ...steps.map(({ step }) => step.root),
    about.root,
    speaker.root,
  );
  return {
    root,
    checkSheet: check.runOnSheet,
    checkBook: check.runOnBook,
    showNext: check.showNext,
    clearMarks: check.clearMarks,
    freeze: about.freeze,
    exportReport: check.exportReport,
  };
}
