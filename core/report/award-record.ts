import { type Award, isAssessed, statusText } from '../policy/award.js';
import { type FixedLine, resultDigestText } from '../policy/book/result-digest.js';
import { noTrialReadings, recordNames } from '../policy/book/result-record.js';
import { clauseOf, type Policy } from '../policy/law/policy.js';
import { chooseReading, optionMeaning, readingOf, readingTitle } from '../policy/law/reading-choice.js';
import type { Project } from '../project/load-project.js';
import type { AppliedSetting } from '../rules/rule-settings.js';
import { settingText } from './check-report.js';
import { type Override, overrideItem, overridesOf } from './overrides.js';
import type { AwardRun } from './run-award.js';
import type { Tool } from './tool.js';

/** The form of the record; a change of form gets a new number. */
export const awardRecordFormat = 'wenbiao-award-record/1';

/**
 * 核算记录: what a run was made of and what came out, enough to compute it again and compare. Nothing in it
 * depends on the machine, the time of day or the folder.
 */
export interface AwardRecord {
  readonly format: typeof awardRecordFormat;
  readonly tool: Pick<Tool, 'name' | 'version'>;
  readonly date: string;
  readonly input: { readonly name: string; readonly sha256: string };
  readonly policy: {
    readonly id: string;
    readonly number: string;
    readonly version: string;
    readonly sha256: string;
  };
  readonly awardYear: number;
  /** The project file, when there was one. */
  readonly project?: Project['file'];
  /** Rules switched off or regraded, and what that did. */
  readonly ruleSettings: readonly AppliedSetting[];
  /** Every reading of the policy with the option in force. */
  readonly readings: readonly {
    readonly id: string;
    readonly option: string;
    readonly basis: string;
    readonly ruling?: string;
  }[];
  /** Readings set on the command line, as they were typed. */
  readonly settings: readonly string[];
  /** Readings set for this run only that an award used, as `id=option`: with any, no document is drafted. */
  readonly trialReadings: readonly string[];
  /** Approvals that differ from the computation, with their reasons, then objections with what came of them. */
  readonly overrides: readonly Override[];
  readonly totals: AwardRun['assessment']['totals'];
  /** SHA-256 over all award lines as data: equal if and only if every line is. */
  readonly awardsSha256: string;
  readonly awards: readonly AwardLine[];
  /** SHA-256 over what may not change in 奖补测算表; see `resultDigestText`. */
  readonly tableSha256: string;
  /** Findings of severity 强制性 that were open: no document is drafted while there are any. */
  readonly openMandatory: number;
}

/** The few fields of an award line that a comparison names. */
type AwardLine = Pick<Award, 'creditCode' | 'name' | 'claim' | 'clause' | 'status' | 'amountWan'>;

/**
 * The record of a run.
 *
 * @param settings the readings set for this run, as `id=option`
 */
export function awardRecord(
  run: AwardRun,
  settings: readonly string[],
  tool: Tool,
  project?: Project,
): AwardRecord {
  const { policy } = run.loaded;
  const { awards, totals } = run.assessment;
  const trialReadings = trialReadingsOf(awards);
  const fixed = {
    awardYear: String(run.awardYear),
    policyNumber: policy.number,
    trialReadings: trialText(trialReadings, policy),
  };
  return {
    format: awardRecordFormat,
    tool: { name: tool.name, version: tool.version },
    date: run.date,
    input: { name: run.input.name, sha256: run.input.sha256 },
    policy: { id: policy.id, number: policy.number, version: policy.version, sha256: run.loaded.sha256 },
    awardYear: run.awardYear,
    ...(project !== undefined && { project: project.file }),
    ruleSettings: run.settings,
    readings: policy.readings.map(({ id }) => chooseReading(policy, run.choices, id)),
    settings,
    trialReadings,
    overrides: overridesOf(run),
    totals,
    openMandatory: run.findings.filter(({ severity }) => severity === 'mandatory').length,
    tableSha256: tool.sha256(resultDigestText(fixed, fixedLines(run))),
    awardsSha256: tool.sha256(JSON.stringify(awards)),
    awards: awards.map(({ creditCode, name, claim, clause, status, amountWan }) => ({
      creditCode,
      name,
      claim,
      clause,
      status,
      ...(amountWan !== undefined && { amountWan }),
    })),
  };
}

/** In an order of their own, so that the order of the rows does not show. */
function trialReadingsOf(awards: readonly Award[]): readonly string[] {
  const set = awards.flatMap(({ readings }) => readings).filter(({ basis }) => basis === 'set');
  return [...new Set(set.map(({ id, option }) => `${id}=${option}`))].sort();
}

function trialText(readings: readonly string[], policy: Policy): string {
  if (readings.length === 0) return noTrialReadings;
  return readings
    .map((setting) => {
      const [id = '', option = ''] = setting.split('=');
      const reading = readingOf(policy, id);
      return `${readingTitle(reading)}：${optionMeaning(reading, option)}`;
    })
    .join('、');
}

function fixedLines({ assessment, loaded }: AwardRun): readonly FixedLine[] {
  return assessment.awards.filter(isAssessed).map((award) => ({
    ...award,
    item: clauseOf(loaded.policy, award.clause).item,
    status: statusText[award.status],
  }));
}

/** The record as items and contents for the sheet 核算记录, the readings in the words of `law`. */
export function recordItems(record: AwardRecord, law: Policy): readonly (readonly [string, string])[] {
  const { policy, totals } = record;
  return [
    [recordNames.awardYear, String(record.awardYear)],
    [recordNames.policyNumber, policy.number],
    ['政策编号', `${policy.id}，数据版本 ${policy.version}`],
    ['政策数据 SHA-256', policy.sha256],
    ['输入工作簿', record.input.name],
    ['输入 SHA-256', record.input.sha256],
    ['测算日期', record.date],
    ['程序版本', `文表 wenbiao ${record.tool.version}`],
    ['可算合计（万元）', totals.certainWan],
    ['上限合计（万元）', totals.upperBoundWan],
    ['待裁定（项）', String(totals.undecidedCount)],
    ['测算明细 SHA-256', record.awardsSha256],
    [recordNames.tableSha256, record.tableSha256],
    [recordNames.openMandatory, String(record.openMandatory)],
    [recordNames.trialReadings, trialText(record.trialReadings, law)],
    ...record.readings.map(({ id, option, basis, ruling }): [string, string] => [
      `口径 ${readingTitle(readingOf(law, id))}`,
      `${optionMeaning(readingOf(law, id), option)}（${ruling ?? { ruled: '已裁定', set: '本次指定' }[basis] ?? '默认，未裁定'}）`,
    ]),
    ...(record.project === undefined
      ? []
      : [['项目设置', `${record.project.name}，SHA-256 ${record.project.sha256}`] as const]),
    ...record.ruleSettings.map((setting) => ['规则设置', settingText(setting)] as const),
    ...record.overrides.map(overrideItem),
  ];
}
