import type { Finding } from '../finding.js';
import { type Award, isAssessed } from '../policy/award.js';
import { resultDigestText } from '../policy/book/result-digest.js';
import { resultLine } from '../policy/book/result-line.js';
import { noTrialReadings, recordNames } from '../policy/book/result-record.js';
import { calculationRules } from '../policy/calculations/index.js';
import type { Policy } from '../policy/law/policy.js';
import { chooseReading, optionMeaning, readingOf, readingTitle } from '../policy/law/reading-choice.js';
import type { Project } from '../project/load-project.js';
import type { AppliedSetting } from '../rules/rule-settings.js';
import { settingText } from './check-report.js';
import { type Override, overrideItem, overridesOf } from './overrides.js';
import { type AwardRun, openFindings } from './run-award.js';
import type { Tool } from './tool.js';

/** The form of the record; a change of form gets a new number. */
export const awardRecordFormat = 'wenbiao-award-record/2';

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
  /** SHA-256 over `awards`. */
  readonly awardsSha256: string;
  /** Every line with its conditions, steps, readings, alternatives and cells. */
  readonly awards: readonly Award[];
  /** SHA-256 over what may not change in 奖补测算表; see `resultDigestText`. */
  readonly tableSha256: string;
  /** Findings of severity 强制性 that were open: no document is drafted while there are any. */
  readonly openMandatory: number;
  /** Differences from 测算表 that nobody explained: no document is drafted while there are any either. */
  readonly openDifferences: number;
  /** SHA-256 over all the rest of the record; see `recordSha256`. */
  readonly recordSha256: string;
}

/** The hash of a record's own content, whatever it says of itself. */
export function recordSha256(
  record: Readonly<Record<string, unknown>>,
  { sha256 }: Pick<Tool, 'sha256'>,
): string {
  const { recordSha256: _own, ...rest } = record;
  return sha256(JSON.stringify(rest));
}

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
  const lines = awards.filter(isAssessed).map((award) => resultLine(award, policy));
  const fixed = {
    awardYear: String(run.awardYear),
    policyNumber: policy.number,
    trialReadings: trialText(trialReadings, policy),
  };
  const record = {
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
    openDifferences: openFindings(run).filter(isDifference).length,
    tableSha256: tool.sha256(resultDigestText(fixed, lines)),
    awardsSha256: tool.sha256(JSON.stringify(awards)),
    awards,
  } as const;
  return { ...record, recordSha256: recordSha256(record, tool) };
}

/** A 核实性 difference from 测算表; one made 强制性 counts there. */
function isDifference({ rule, severity }: Finding): boolean {
  return severity === 'verify' && calculationRules.some(({ id }) => id === rule);
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
    [recordNames.openDifferences, String(record.openDifferences)],
    [recordNames.trialReadings, trialText(record.trialReadings, law)],
    [
      '逐项条件和算式',
      '条件见「逐项核对」，算式见「奖补测算表」；连同口径和出处都在核算记录文件（.核算记录.json）中',
    ],
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
