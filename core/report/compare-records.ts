import type { AwardRecord } from './award-record.js';

/** What differs between an earlier record and the same batch computed again; nothing when they agree. */
export function compareRecords(earlier: AwardRecord, now: AwardRecord): readonly string[] {
  const differences: string[] = [];
  const compare = (what: string, before: string, after: string) => {
    if (before !== after) differences.push(`${what}：记录为 ${before}，现在为 ${after}`);
  };
  if (earlier.awardsSha256 !== now.awardsSha256) {
    compare('程序版本', earlier.tool.version, now.tool.version);
    compare('政策数据', earlier.policy.sha256, now.policy.sha256);
    compare('可算合计', earlier.totals.certainWan, now.totals.certainWan);
    const before = new Map(earlier.awards.map((line) => [`${line.creditCode} ${line.claim}`, line]));
    for (const line of now.awards) {
      const key = `${line.creditCode} ${line.claim}`;
      compare(`${line.name} ${line.claim}`, lineText(before.get(key)), lineText(line));
      before.delete(key);
    }
    for (const line of before.values()) compare(`${line.name} ${line.claim}`, lineText(line), '没有这一项');
    if (differences.length === 0) differences.push('金额相同，依据或算式的写法不同');
  }
  return differences;
}

function lineText(line: AwardRecord['awards'][number] | undefined): string {
  return line === undefined ? '没有这一项' : `${line.clause} ${line.status} ${line.amountWan ?? '无金额'}`;
}
