import { type Award, isAssessed, statusText } from '../policy/award.js';
import { recordNames } from '../policy/book/read-result.js';
import { type FixedLine, resultDigestText } from '../policy/book/result-digest.js';
import { clauseOf } from '../policy/law/policy.js';
import { chooseReading } from '../policy/law/reading-choice.js';
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
  /** Every reading of the policy with the option in force. */
  readonly readings: readonly {
    readonly id: string;
    readonly option: string;
    readonly basis: string;
    readonly ruling?: string;
  }[];
  /** Readings set on the command line, as they were typed. */
  readonly settings: readonly string[];
  /** Approvals that differ from the computation, with their reasons. */
  readonly overrides: readonly {
    readonly creditCode: string;
    readonly clause: string;
    readonly amountWan?: string;
    readonly reason?: string;
    readonly source: string;
  }[];
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
export function awardRecord(run: AwardRun, settings: readonly string[], tool: Tool): AwardRecord {
  const { policy } = run.loaded;
  const { awards, totals } = run.assessment;
  return {
    format: awardRecordFormat,
    tool: { name: tool.name, version: tool.version },
    date: run.date,
    input: { name: run.input.name, sha256: run.input.sha256 },
    policy: { id: policy.id, number: policy.number, version: policy.version, sha256: run.loaded.sha256 },
    awardYear: run.awardYear,
    readings: policy.readings.map(({ id }) => chooseReading(policy, run.choices, id)),
    settings,
    overrides: run.approvals.map(({ creditCode, clause, amountWan, reason, source }) => ({
      creditCode,
      clause,
      ...(amountWan !== undefined && { amountWan }),
      ...(reason !== undefined && { reason }),
      source,
    })),
    totals,
    openMandatory: run.findings.filter(({ severity }) => severity === 'mandatory').length,
    tableSha256: tool.sha256(resultDigestText(String(run.awardYear), policy.number, fixedLines(run))),
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

function fixedLines({ assessment, loaded }: AwardRun): readonly FixedLine[] {
  return assessment.awards.filter(isAssessed).map((award) => ({
    ...award,
    item: clauseOf(loaded.policy, award.clause).item,
    status: statusText[award.status],
  }));
}

/** The record as items and contents for the sheet 核算记录. */
export function recordItems(record: AwardRecord): readonly (readonly [string, string])[] {
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
    ...record.readings.map(({ id, option, basis, ruling }): [string, string] => [
      `口径 ${id}`,
      `${option}（${ruling ?? { ruled: '已裁定', set: '本次指定' }[basis] ?? '默认，未裁定'}）`,
    ]),
    ...record.overrides.map(({ creditCode, clause, amountWan, reason = '', source }): [string, string] => [
      `核定 ${creditCode} ${clause}`,
      `${amountWan === undefined ? '读不出' : `${amountWan}万元`}，${reason}（${source}）`,
    ]),
  ];
}
