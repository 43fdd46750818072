import type { Finding } from '../finding.js';
import type { Project } from '../project/load-project.js';
import { reviewBook } from '../review/review-book.js';
import { ruleBook } from '../rules/rule-book.js';
import {
  type AppliedSetting,
  applySettings,
  type RuleSetting,
  readSettings,
} from '../rules/rule-settings.js';
import { applyExplanations, explainFindings } from '../sheet/apply-explanations.js';
import type { ReadTable } from '../sheet/read-table.js';
import { enteredSettings } from './entered-settings.js';

type Tables = ReadonlyMap<string, ReadTable>;

/** Findings as the bureau wants them: regraded or left out by its settings, then explained. */
export interface SettledFindings {
  readonly findings: readonly Finding[];
  /** The settings in force, from the project file and from 规则设置, with what each did. */
  readonly settings: readonly AppliedSetting[];
}

/**
 * Everything found by checking a book, after the settings of the project file and of 规则设置 and with the
 * explanations of 核实说明. Settings and explanations that may not stand are findings of their own.
 *
 * @param isWhole whether every rule but those of computing was checked, so that an explanation of none is idle
 */
export function settleFindings(
  findings: readonly Finding[],
  tables: Tables,
  project: Project | undefined,
  isWhole: boolean,
): SettledFindings {
  const read = readSettings(settingsOf(tables, project), ruleBook);
  const applied = applySettings(findings, read.settings);
  const later = ruleBook.filter(({ atComputing }) => !isWhole || atComputing === true).map(({ id }) => id);
  const explained = applyExplanations(applied.findings, tables.get('explanations'), new Set(later));
  return { findings: [...read.findings, ...explained], settings: applied.applied };
}

/** The same for what only computing shows; `earlier` are the settings as the check applied them. */
export function settleLater(
  findings: readonly Finding[],
  tables: Tables,
  earlier: readonly AppliedSetting[],
): SettledFindings {
  const applied = applySettings(findings, new Map(earlier.map((setting) => [setting.rule, setting])));
  const settings = applied.applied.map((setting, index) => ({
    ...setting,
    findings: setting.findings + (earlier[index]?.findings ?? 0),
  }));
  return { findings: explainFindings(applied.findings, tables.get('explanations')), settings };
}

function settingsOf(tables: Tables, project: Project | undefined): readonly RuleSetting[] {
  const entered = enteredSettings(tables.get('ruleSettings'));
  const own = new Set(entered.map(({ rule }) => rule));
  // Those of 核稿 are for `settleReview`.
  const others = new Set(reviewBook.map(({ id }) => id));
  const given = project?.settings ?? [];
  return [...given.filter(({ rule }) => !own.has(rule) && !others.has(rule)), ...entered];
}
