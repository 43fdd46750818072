import { mustBeMended } from '../../../../core/finding.js';
import { settingLines } from '../../../../core/report/check-report.js';
import type { ReviewedJob } from '../../../../jobs/review/review-job.js';
import { element } from '../../view/element.js';
import { findingsList } from '../../view/lists/findings-list.js';
import type { StepState } from '../../view/step.js';
import type { StepSettings } from '../runnable-step.js';
import { claimLists } from './found/claim-lists.js';
import { draftFindings } from './found/draft-findings.js';
import { reviewOutputs } from './review-outputs.js';
import type { PageReview } from './run-review.js';

/** How 核稿 stands after a review, and what it shows. */
export interface ReviewedView {
  readonly state: StepState;
  /** Behind its name: 「有问题 3」. */
  readonly words: string;
  /** Read out. */
  readonly said: string;
  readonly content: readonly HTMLElement[];
}

/** What came of a review: the numbers, the findings and the files, or what kept it from being made. */
export function reviewedView(review: PageReview, settings: StepSettings): ReviewedView {
  const { job, isOpenBook } = review;
  if ('stops' in job) {
    const content = [findingsList(job.stops, settings.showCell)];
    return { state: 'open', words: '没有核稿', said: job.outcome, content };
  }
  const { draft } = job;
  const { findings } = job.review;
  const open = findings.filter(mustBeMended).length;
  const rest = findings.length - open;
  return {
    ...(open > 0
      ? { state: 'open', words: `有问题 ${open}` }
      : { state: 'done', words: rest === 0 ? '没有问题' : `完成，另有 ${rest} 条核实性问题或提示` }),
    said: findings.length === 0 ? '核稿完成，没有发现问题' : `核稿完成，发现 ${findings.length} 个问题`,
    content: [
      ...notesOf(job),
      ...claimLists(job, isOpenBook ? settings.showCell : undefined),
      ...(findings.length === 0 ? [] : [draftFindings(draft.text, findings)]),
      reviewOutputs(review, job, settings),
    ],
  };
}

/** What the draft was taken for, the settings in force, and what was not looked at. */
function notesOf({ draft, review, settings }: ReviewedJob): readonly HTMLElement[] {
  const { notChecked } = review;
  const lines = [
    `「${draft.name}」按「${draft.text.pageKind}」核`,
    ...settingLines(settings),
    ...(draft.notRead.length === 0 ? [] : [`没有核的还有：${draft.notRead.join('、')}`]),
  ];
  const left = element(
    'details',
    { class: 'detected' },
    element('summary', {}, `没有查的规则 ${notChecked.length} 条`),
    element('ul', {}, ...notChecked.map(({ rule, why }) => element('li', {}, `${rule}：${why}`))),
  );
  return [
    element('ul', { class: 'totals' }, ...lines.map((line) => element('li', {}, line))),
    ...(notChecked.length === 0 ? [] : [left]),
  ];
}
