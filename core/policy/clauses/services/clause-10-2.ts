import type { ClauseOutcome } from '../../award.js';
import type { ServiceRow } from '../../book/applicants/entered-rows.js';
import { undecidedOption } from '../../law/reading-choice.js';
import type { ClauseContext } from '../clause-context.js';
import { beginService } from './begin-service.js';
import { findRivals, requireNoRivals } from './find-rivals.js';

/**
 * 10-2 辅导建成创新平台奖励 (第10条): so much for each platform that a coached enterprise built, by the enterprise's
 * size and the platform's level. 规上 that 企业库 denies, and a platform that another row claims too, leave the claim
 * open. A number that is doubtful as printed is used with the flag `ocr-suspect`, unless
 * the reading art10.platformAmounts waits for the original. No rows give 0.
 */
export function assessPlatforms(rows: readonly ServiceRow[], context: ClauseContext): ClauseOutcome {
  const reasoning = beginService('10-2', rows, context);
  const kinds = new Map<string, { title: string; level: string; count: number }>();
  for (const row of rows) {
    const { aboveDesignatedSize, platformLevel, listedAsAbove } = row;
    requireNoRivals(row, findRivals(row), reasoning);
    const above = reasoning.require('被辅导企业是否规上已填', aboveDesignatedSize, () => true);
    const level = reasoning.require('平台级别已填', platformLevel, () => true);
    if (listedAsAbove.doubt !== undefined)
      reasoning.require('「企业库」的规上清楚', listedAsAbove, () => true);
    if (above === undefined || level === undefined) continue;
    if (listedAsAbove.value === !above) {
      const [own, listed] = above ? ['是', '否'] : ['否', '是'];
      reasoning.leaveOpen(
        `${aboveDesignatedSize.source}的规上为「${own}」，${listedAsAbove.source}为「${listed}」，核对后改为一致`,
      );
    }
    const title = above ? '规上' : '非规上';
    const count = (kinds.get(title + level)?.count ?? 0) + 1;
    kinds.set(title + level, { title, level, count });
  }
  const parts = [...kinds.values()].flatMap(({ title, level, count }) => {
    const label = `${title}企业${level}级平台`;
    const entries = reasoning.entries('perPlatform', { title, level });
    if (entries.length === 0) reasoning.note(`${label}${count}个：条文没有列，不计`);
    return entries.flatMap((entry) => {
      const suspect = entry.suspect !== undefined;
      if (suspect && reasoning.reading('art10.platformAmounts') === undecidedOption) {
        reasoning.leaveOpen(`${label}${count}个：${entry.suspect}，核对之前不列金额`);
        return [];
      }
      const each = reasoning.entryValue('每个', 'perPlatform', entry);
      if (each !== undefined) return reasoning.forEach(label, each, reasoning.count('', count, '个'));
      reasoning.leaveOpen(`${label}：条文没有写金额`);
      return [];
    });
  });
  return reasoning.conclude(reasoning.total('奖励', parts));
}
