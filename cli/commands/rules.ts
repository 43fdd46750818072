import { quote } from '../../core/messages/sentence.js';
import { ruleLines, ruleListLines, rulePageMarkdown, viewRules } from '../../core/report/rules/rule-page.js';
import { reviewRuleLines, reviewRulePage } from '../../core/review/report/review-rule-page.js';
import { reviewRuleGroups } from '../../core/review/review-book.js';
import { ruleBook, ruleGroups } from '../../core/rules/rule-book.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { loadRegions } from '../data/load-regions.js';
import { requirePolicies } from '../data/require-policies.js';
import { CommandFailure } from '../failure.js';
import { checkOutputs } from '../output/check-outputs.js';
import { expectEnding } from '../output/expect-ending.js';
import { offerNear } from '../policy/policy-named.js';
import { shownReviewRules } from '../review/review-rules.js';

/** What may be written behind `wenbiao rules`. */
export interface RulesOptions extends CommonOptions {
  readonly out?: string;
  /** The rules of 核稿 instead of 体检. */
  readonly review?: boolean;
}

/** `wenbiao rules`: the list of the rules, or one of them in full; `--out` writes them as a page. */
export function rules(word: string | undefined, options: RulesOptions): CommandOutcome {
  const { out } = options;
  if (out !== undefined) {
    expectEnding('--out', out, '.md');
    checkOutputs([out], [], options);
  }
  if (options.review === true) return reviewRules(word, out);
  const groups = meantGroups(word);
  const policies = requirePolicies('没有列出');
  const views = viewRules(groups, { policies, regions: loadRegions() });
  const all = views.flatMap(({ title, rules: own }) => own.map((rule) => ({ group: title, ...rule })));
  const page = out === undefined ? undefined : new TextEncoder().encode(rulePageMarkdown(views));
  return {
    mustBeMended: false,
    files: out === undefined || page === undefined ? [] : [{ path: out, bytes: page, what: '体检规则' }],
    lines: word === undefined ? ruleListLines(groups) : all.flatMap(ruleLines),
    document: { format: 'wenbiao-rules/1', rules: all },
  };
}

/** The same for the rules of 核稿. */
function reviewRules(word: string | undefined, out: string | undefined): CommandOutcome {
  const shown = shownReviewRules(word);
  const bytes = new TextEncoder().encode(reviewRulePage(shown));
  return {
    mustBeMended: false,
    files: out === undefined ? [] : [{ path: out, bytes, what: '核稿规则' }],
    lines: word === undefined ? ruleListLines(reviewRuleGroups) : shown.flatMap(reviewRuleLines),
    document: { format: 'wenbiao-rules/1', rules: shown },
  };
}

/** The groups with the rules meant: all, or the one of that id; another word is wrong usage. */
function meantGroups(word: string | undefined): typeof ruleGroups {
  if (word === undefined) return ruleGroups;
  const meant = ruleGroups.flatMap(({ title, rules: own }) => {
    const named = own.filter(({ id }) => id === word);
    return named.length === 0 ? [] : [{ title, rules: named }];
  });
  if (meant.length > 0) return meant;
  const near = offerNear(
    word,
    ruleBook.map(({ id }) => id),
  );
  throw new CommandFailure('usage', `没有规则${quote(word)}${near}；运行 wenbiao rules 看全部规则`);
}
