import type { IsoDate } from '../calendar.js';
import type { Finding, Place, Severity } from '../finding.js';
import { groupBy } from '../group-by.js';
import { nearMiss } from '../near-miss.js';
import { settingLocked } from '../sheet/rules/settings/setting-locked.js';
import { settingTwice } from '../sheet/rules/settings/setting-twice.js';
import { settingUnknown } from '../sheet/rules/settings/setting-unknown.js';
import { findingOf } from './problem.js';
import type { Rule } from './rule.js';

/** What the bureau decided about one rule: not to apply it, or how grave it is. */
export interface RuleSetting {
  readonly rule: string;
  readonly treatment: 'off' | Severity;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: IsoDate;
  /** Where it is written down: in 规则设置, or in a project file. */
  readonly place: Place;
}

/** What a setting must know of a rule, of 体检 or of 核稿. */
type SettableRule = Pick<Rule, 'id' | 'title' | 'severity' | 'locked'>;

/** A setting in force, and how many findings it left out or regraded. */
export interface AppliedSetting extends RuleSetting {
  readonly findings: number;
}

/** Severity words as people write them in a setting. */
export const treatments: Readonly<Record<string, RuleSetting['treatment']>> = {
  关闭: 'off',
  强制性: 'mandatory',
  核实性: 'verify',
  提示: 'hint',
};

const weight: Readonly<Record<RuleSetting['treatment'], number>> = {
  off: 0,
  hint: 1,
  verify: 2,
  mandatory: 3,
};

/**
 * The settings that may stand, by rule, and a finding for each that may not: a rule nobody knows, a rule set
 * twice, a locked rule made lighter. Of two settings of one rule neither stands.
 */
export function readSettings(
  settings: readonly RuleSetting[],
  rules: readonly SettableRule[],
): { readonly settings: ReadonlyMap<string, RuleSetting>; readonly findings: readonly Finding[] } {
  const standing = new Map<string, RuleSetting>();
  const findings: Finding[] = [];
  const refuse = (by: Rule, setting: RuleSetting, facts: Readonly<Record<string, string>> = {}) => {
    findings.push(findingOf(by, setting.place, { actual: setting.rule, facts }));
  };
  for (const [id, group] of groupBy(settings, (setting) => setting.rule)) {
    const setting = group.at(-1);
    if (setting === undefined) continue;
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const near = nearMiss(
        id,
        rules.map((candidate) => candidate.id),
      );
      refuse(settingUnknown, setting, near === undefined ? {} : { near });
    } else if (group.length > 1) {
      refuse(settingTwice, setting);
    } else if (rule.locked === true && weight[setting.treatment] < weight[rule.severity]) {
      refuse(settingLocked, setting, { title: rule.title });
    } else {
      standing.set(id, setting);
    }
  }
  return { settings: standing, findings };
}

/** The findings as the settings want them, and what each setting did; settings that met no finding too. */
export function applySettings<Found extends Finding>(
  findings: readonly Found[],
  settings: ReadonlyMap<string, RuleSetting>,
): { readonly findings: readonly Found[]; readonly applied: readonly AppliedSetting[] } {
  const counts = new Map<string, number>();
  const kept = findings.flatMap((finding): readonly Found[] => {
    const setting = settings.get(finding.rule);
    if (setting === undefined) return [finding];
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    return setting.treatment === 'off' ? [] : [{ ...finding, severity: setting.treatment }];
  });
  const applied = [...settings.values()].map((setting) => ({
    ...setting,
    findings: counts.get(setting.rule) ?? 0,
  }));
  return { findings: kept, applied };
}
