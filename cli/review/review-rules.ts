import { quote } from '../../core/messages/sentence.js';
import { bookFigures } from '../../core/review/claims/book/book-figures.js';
import { findClaims } from '../../core/review/claims/find-claims.js';
import { compareDrafts } from '../../core/review/compare/compare-drafts.js';
import { exampleBook } from '../../core/review/example-book.js';
import { exampleLayout } from '../../core/review/layout/example-layout.js';
import { type ReviewRuleView, viewReviewRules } from '../../core/review/report/review-rule-page.js';
import { reviewBook, reviewRuleGroups } from '../../core/review/review-book.js';
import { reviewDraft } from '../../core/review/review-draft.js';
import { layoutStandard } from '../../generator/docx-layout/layout-standard.js';
import { draftText } from '../../generator/draft/draft-text.js';
import { readLines } from '../../generator/draft/read-lines.js';
import { CommandFailure } from '../failure.js';
import { pageKindNamed } from '../format/page-kind-named.js';
import { offerNear } from '../policy/policy-named.js';
import { loadHouseFacts } from './house-facts.js';

/** All rules of 核稿, or the one of that id; another word is wrong usage. */
export function shownReviewRules(word: string | undefined): readonly ReviewRuleView[] {
  const groups = reviewRuleGroups.map(({ title, rules }) => ({
    title,
    rules: rules.filter(({ id }) => word === undefined || id === word),
  }));
  if (groups.every(({ rules }) => rules.length === 0)) {
    const ids = reviewBook.map(({ id }) => id);
    throw new CommandFailure(
      'usage',
      `没有规则${quote(word ?? '')}${offerNear(word ?? '', ids)}；运行 wenbiao rules --review 看全部规则`,
    );
  }
  const facts = loadHouseFacts();
  return viewReviewRules(groups, (rule, { text, pageKind, book, lastYear, layout }) => {
    const kind = pageKindNamed(pageKind);
    const options = kind === undefined ? {} : { pageKind: kind };
    const read = (words: string) => draftText('样例.txt', readLines(words).lines, words.split('\n'), options);
    const draft = read(text);
    const comparison = lastYear === undefined ? undefined : compareDrafts(read(lastYear), draft);
    const figures = book === undefined ? [] : bookFigures(exampleBook(book));
    const compared = comparison === undefined ? {} : { comparison };
    const laid = layout === undefined ? {} : { layout: exampleLayout(draft, layoutStandard, layout) };
    return reviewDraft(draft, { claims: findClaims(draft, figures), ...facts, ...compared, ...laid }, [rule]);
  });
}
