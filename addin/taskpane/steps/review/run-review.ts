import type { InputBook } from '../../../../core/report/input-book.js';
import { type ReviewedJob, reviewJob, type StoppedReview } from '../../../../jobs/review/review-job.js';
import { pageDeadlines } from '../../../data/due-data.js';
import { pageData } from '../../../data/embedded.js';
import { HostProblem } from '../../../host/host.js';
import { cooperate } from '../../../long-work/cooperate.js';
import { progressText } from '../../../long-work/progress-text.js';
import { nextTurn } from '../../speaker.js';
import type { DocumentStepSettings } from '../draft/draft-step-settings.js';
import { readComputedBook } from '../draft/results/read-computed-book.js';
import { readOpenBook } from '../read-open-book.js';
import type { ChosenDraft } from './choose/chosen-draft.js';
import type { BookChoice, ReviewChoices } from './choose/review-choices.js';
import { readOrExplain } from './read-or-explain.js';

/** What an official asked for. */
export interface ReviewOrder extends ReviewChoices {
  readonly draft: ChosenDraft;
}

/** What came of it. */
export interface PageReview {
  readonly job: ReviewedJob | StoppedReview;
  readonly book?: InputBook;
  /** Whether that is the open one, whose cells can be shown. */
  readonly isOpenBook: boolean;
}

type Settings = Pick<DocumentStepSettings, 'host' | 'speaker' | 'computed'>;

/** Reviews a draft as the command line does, while the page goes on. Rejects with a `HostProblem`, and when aborted. */
export async function runReview(
  { draft, book: choice, ...options }: ReviewOrder,
  settings: Settings,
  signal: AbortSignal,
): Promise<PageReview> {
  const { name, form } = draft;
  const { speaker } = settings;
  const book = choice === undefined ? undefined : await readBook(choice, settings, signal);
  const bytes = await draft.read();
  speaker.progress('读草稿');
  await nextTurn();
  const { regions } = pageData();
  const { holidays } = pageDeadlines();
  const job = await readOrExplain(name, () =>
    reviewJob({
      ...options,
      name,
      form,
      bytes,
      facts: { regions, holidays },
      ...(book !== undefined && { book: book.snapshot }),
      perform: (steps) =>
        cooperate(steps, { signal, progress: (come) => speaker.progress(progressText(come)) }),
    }),
  );
  return { job, ...(book !== undefined && { book }), isOpenBook: choice === 'open' };
}

async function readBook(
  choice: BookChoice,
  { host, speaker, computed }: Settings,
  signal: AbortSignal,
): Promise<InputBook> {
  if (choice === 'open') return readOpenBook(host, speaker, '正在核稿', signal);
  const result = computed();
  if (result === undefined)
    throw new HostProblem({ fact: '③还没有结果', fix: '先做③测算，或选「打开的工作簿」' });
  return readComputedBook(result);
}
