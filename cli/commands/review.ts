import { extname } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import { reviewRuleLines } from '../../core/review/report/review-rule-page.js';
import { reviewJob } from '../../jobs/review/review-job.js';
import { reviewJobLines, reviewRecord } from '../../jobs/review/review-record.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { pageKindNamed } from '../format/page-kind-named.js';
import { profileNamed } from '../format/profile-named.js';
import { readBook } from '../input/read-input.js';
import { readProject } from '../input/read-project.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { showProgress } from '../output/progress.js';
import { loadHouseFacts } from '../review/house-facts.js';
import { makeCopies } from '../review/make-copies.js';
import { measureDraft } from '../review/measure-draft.js';
import { shownReviewRules } from '../review/review-rules.js';
import { readDraftFile, readOrFail } from '../review/reviewed-file.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao review`. */
export interface ReviewOptions extends CommonOptions {
  readonly book?: string;
  readonly kind?: string;
  readonly profile?: string;
  readonly annotate?: string;
  readonly fix?: string;
  /** Also what only the printed page shows: LibreOffice lays a .docx out. */
  readonly measure?: boolean;
  readonly explain?: string;
  /** The bureau's project file. */
  readonly project?: string;
  /** Print every finding and every claim that was not checked. */
  readonly all?: boolean;
}

/** `wenbiao review DRAFT`: what a draft says of numbers, whether it agrees with itself, and its form; `-` reads a text. */
export async function review(path: string | undefined, options: ReviewOptions): Promise<CommandOutcome> {
  if (options.explain !== undefined) return explain(options.explain);
  if (path === undefined) throw new CommandFailure('usage', '没有写草稿，如 wenbiao review 报告.docx');
  const ending = path === '-' ? '.txt' : extname(path).toLowerCase();
  expectCopies(ending, options);
  if (options.measure === true && ending !== '.docx') {
    throw new CommandFailure('usage', '--measure 排成页面来量，只给 .docx 草稿用');
  }
  const outputs = [options.annotate, options.fix].filter((copy) => copy !== undefined);
  checkOutputs(outputs, [path, options.book], options);
  const pageKind = pageKindNamed(options.kind);
  const profile = profileNamed(options.profile);
  const { project } = readProject(options.project, '没有核稿');
  showProgress(options, '正在读取草稿');
  const book = options.book === undefined ? undefined : readBook(options.book);
  const { sha256, ...draft } = readDraftFile(path);
  showProgress(options, '正在核稿');
  const job = await readOrFail(path, () =>
    reviewJob({
      ...draft,
      facts: loadHouseFacts(),
      ...(pageKind !== undefined && { pageKind }),
      ...(profile !== undefined && { profile }),
      ...(book !== undefined && { book: book.snapshot }),
      ...(project !== undefined && { project }),
      ...(options.measure === true && { measure: (kind: string) => measureDraft(path, draft.bytes, kind) }),
    }),
  );
  if ('stops' in job) return stopped(job.stops, job.outcome);
  const { findings } = job.review;
  const copies = makeCopies(job, options);
  return {
    mustBeMended: findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files: copies.files,
    lines: [...reviewJobLines(job, options.all === true ? 'all' : 'samples'), ...copies.lines],
    document: {
      ...reviewRecord(job, {
        tool: { name: tool.name, version: tool.version },
        input: { name: draft.name, sha256 },
        ...(book !== undefined && { book: { name: book.name, sha256: book.sha256 } }),
        ...(project !== undefined && { project: project.file }),
      }),
      ...(copies.mends !== undefined && { mends: copies.mends }),
    },
  };
}

/** Comments go into a .docx only; a mended copy has the form of the draft. */
function expectCopies(ending: string, { annotate, fix }: ReviewOptions): void {
  if (annotate !== undefined) {
    if (ending !== '.docx') {
      throw new CommandFailure('usage', '--annotate 只给 .docx 草稿加批注；文本草稿看每个问题的行和列');
    }
    expectEnding('--annotate', annotate, '.docx');
  }
  if (fix !== undefined) {
    expectEnding('--fix', fix, ending === '.docx' || ending === '.md' ? ending : '.txt');
  }
}

function explain(word: string): CommandOutcome {
  const rules = shownReviewRules(word);
  return {
    mustBeMended: false,
    files: [],
    lines: rules.flatMap(reviewRuleLines),
    document: { format: 'wenbiao-rules/1', rules },
  };
}
