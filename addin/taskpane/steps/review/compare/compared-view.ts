import { groupBy } from '../../../../../core/group-by.js';
import type { FigureFate } from '../../../../../core/review/compare/compared-figure.js';
import { comparedRowText } from '../../../../../core/review/report/compare-report.js';
import { type ComparedRow, comparedRows, fateText } from '../../../../../core/review/report/compared-row.js';
import {
  type ComparedJob,
  compareBookPlan,
  compareRecord,
} from '../../../../../jobs/review/compare/compare-job.js';
import type { ReviewedDraft } from '../../../../../jobs/review/file/read-reviewed-draft.js';
import type { StoppedReview } from '../../../../../jobs/review/review-job.js';
import { tool } from '../../../../data/tool.js';
import { sha256 } from '../../../../sha256.js';
import { jsonFile, stem } from '../../../run/json-file.js';
import { element } from '../../../view/element.js';
import { findingsList } from '../../../view/lists/findings-list.js';
import { longList } from '../../../view/lists/long-list.js';
import { writeBook } from '../../draft/results/write-book.js';
import { outputButtons } from '../../outputs.js';
import type { StepSettings } from '../../runnable-step.js';
import { draftFindings } from '../found/draft-findings.js';

/** What 对照 shows, and what is read out. */
export interface ComparedView {
  readonly said: string;
  readonly content: readonly HTMLElement[];
}

/** The numbers of two reports beside each other: what is to be asked about, how each fared, and the files of `wenbiao compare`. */
export function comparedView(
  job: ComparedJob | StoppedReview,
  { host, speaker, showCell, date }: StepSettings,
): ComparedView {
  if ('stops' in job) return { said: job.outcome, content: [findingsList(job.stops, showCell)] };
  const { earlier, later, comparison, review } = job;
  const { findings } = review;
  const rows = comparedRows(comparison);
  const byFate = groupBy(rows, ({ fate }) => fate);
  const fates = (Object.keys(fateText) as FigureFate[]).filter((fate) => byFate.has(fate));
  const record = () =>
    compareRecord(job, {
      tool: { name: tool.name, version: tool.version },
      earlier: hashed(earlier),
      later: hashed(later),
    });
  return {
    said: findings.length === 0 ? '对照完成，没有要核实的数' : `对照完成，要核实 ${findings.length} 处`,
    content: [
      element('p', {}, rows.length === 0 ? '两份稿子里没有可以对照的数。' : `对照的数 ${rows.length} 处`),
      ...fates.map((fate) => rowList(fateText[fate], byFate.get(fate) ?? [])),
      ...(findings.length === 0 ? [] : [draftFindings(later.text, findings)]),
      outputButtons(host, speaker, [
        {
          what: '对照表',
          make: async () => ({
            name: `${stem(later.name)}-两年对照.xlsx`,
            bytes: await writeBook(compareBookPlan(job, date())),
          }),
        },
        { what: '对照报告（JSON）', make: async () => jsonFile(`${stem(later.name)}.对照.json`, record()) },
      ]),
    ],
  };
}

function rowList(title: string, rows: readonly ComparedRow[]): HTMLElement {
  const name = `${title}：${rows.length} 处`;
  return element(
    'details',
    { class: 'detected' },
    element('summary', {}, name),
    longList(rows, (row) => element('div', { class: 'entry' }, comparedRowText(row)), {
      class: 'claims',
      'aria-label': name,
    }),
  );
}

function hashed({ name, bytes }: ReviewedDraft) {
  return { name, sha256: sha256(bytes) };
}
