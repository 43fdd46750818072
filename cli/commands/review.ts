import { extname } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import { settingLines } from '../../core/report/check-report.js';
import { bookFigures } from '../../core/review/claims/book/book-figures.js';
import { findClaims } from '../../core/review/claims/find-claims.js';
import { mendLines, reviewDocument, reviewLines } from '../../core/review/report/review-report.js';
import { reviewRuleLines } from '../../core/review/report/review-rule-page.js';
import { settleReview } from '../../core/review/report/settle-review.js';
import { reviewDraft } from '../../core/review/review-draft.js';
import { type CommandOutcome, type CommonOptions, stopped } from '../command-outcome.js';
import { loadHolidays } from '../data/load-holidays.js';
import { CommandFailure } from '../failure.js';
import { pageKindNamed } from '../format/page-kind-named.js';
import { profileNamed } from '../format/profile-named.js';
import { readBook } from '../input/read-input.js';
import { readProject } from '../input/read-project.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import type { PendingFile } from '../output/pending-file.js';
import { showProgress } from '../output/progress.js';
import { annotateDraft } from '../review/annotate-draft.js';
import { loadHouseFacts } from '../review/house-facts.js';
import { mendedText } from '../review/mended-text.js';
import { shownReviewRules } from '../review/review-rules.js';
import { readReviewed } from '../review/reviewed-file.js';
import { today } from '../today.js';
import { tool } from '../tool.js';

/** What may be written behind `wenbiao review`. */
export interface ReviewOptions extends CommonOptions {
  readonly book?: string;
  readonly kind?: string;
  readonly profile?: string;
  readonly annotate?: string;
  readonly fix?: string;
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
  const copies = [options.annotate, options.fix].filter((copy) => copy !== undefined);
  checkOutputs(copies, [path, options.book], options);
  const pageKind = pageKindNamed(options.kind);
  const profile = profileNamed(options.profile);
  const { project } = readProject(options.project, '没有核稿');
  showProgress(options, '正在读取草稿');
  const book = options.book === undefined ? undefined : readBook(options.book);
  const file = await readReviewed(path, {
    ...(pageKind !== undefined && { pageKind }),
    ...(profile !== undefined && { profile }),
  });
  const { text, name } = file;
  if (text.paragraphs.length === 0) {
    const place = { kind: 'file', file: name } as const;
    return stopped([{ rule: 'draft-empty', severity: 'mandatory', place }], '没有核稿。');
  }
  showProgress(options, '正在核稿');
  const figures = book === undefined ? [] : bookFigures(book.snapshot);
  const asked = reviewDraft(text, {
    claims: findClaims(text, figures),
    ...loadHouseFacts(),
    holidays: loadHolidays(),
  });
  const { review: found, settings, faults } = settleReview(asked, project);
  if (faults.length > 0) return stopped(faults, '项目设置有问题，没有核稿。');
  const files: PendingFile[] = [];
  const lines = [
    ...settingLines(settings),
    ...reviewLines(text, found, options.all === true ? 'all' : 'samples'),
  ];
  const document: Record<string, unknown> = {
    format: 'wenbiao-review/1',
    tool: { name: tool.name, version: tool.version },
    input: { name, sha256: file.sha256 },
    ...(book !== undefined && { book: { name: book.name, sha256: book.sha256 } }),
    ...(project !== undefined && { project: project.file }),
    settings,
    ...reviewDocument(text, found),
    ...(file.notRead.length > 0 && { notRead: file.notRead }),
  };
  if (file.notRead.length > 0) lines.push(`没有核的还有：${file.notRead.join('、')}。`);
  if (options.annotate !== undefined) {
    const { bytes, missing } = annotateDraft(file.bytes, text, found.findings, today(options.date));
    files.push({ path: options.annotate, bytes, what: '批注副本' });
    if (missing.length > 0) lines.push(`有 ${missing.length} 处在文件里没有找到原文，没有批注。`);
  }
  if (options.fix !== undefined && file.content !== undefined) {
    const { bytes, made } = mendedText(file.content, found.findings);
    files.push({ path: options.fix, bytes, what: '改好的副本' });
    lines.push(...mendLines(made));
    document['mends'] = made;
  }
  return {
    mustBeMended: found.findings.some((finding) => options.strict === true || mustBeMended(finding)),
    files,
    lines,
    document,
  };
}

/** Comments go into a .docx only, and words are mended in a text only. */
function expectCopies(ending: string, { annotate, fix }: ReviewOptions): void {
  if (annotate !== undefined) {
    if (ending !== '.docx') {
      throw new CommandFailure('usage', '--annotate 只给 .docx 草稿加批注；文本草稿看每个问题的行和列');
    }
    expectEnding('--annotate', annotate, '.docx');
  }
  if (fix !== undefined) {
    if (ending === '.docx') {
      throw new CommandFailure(
        'usage',
        '--fix 只改 .txt、.md 草稿；.docx 草稿用 --annotate 标出，在 Word 中改',
      );
    }
    expectEnding('--fix', fix, ending === '.md' ? '.md' : '.txt');
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
