import { mustBeMended } from '../../core/finding.js';
import { groupBy } from '../../core/group-by.js';
import { quote } from '../../core/messages/sentence.js';
import { findingDocument, findingLines } from '../../core/report/finding-lines.js';
import type { ListedLetter } from '../../jobs/draft/letters/listed-letter.js';
import type { PreparedDraft } from '../../jobs/draft/prepare-draft.js';
import type { CommandOutcome } from '../command-outcome.js';
import type { PlacedLetter } from './batch-plan.js';
import type { WrittenBatch } from './write-batch.js';

/** Shown of a long list of names; 出文清单 has them all. */
const mostShown = 20;

/** What a batch has to say at its end. */
export function batchOutcome(
  { template, findings, notes }: PreparedDraft,
  plan: readonly PlacedLetter[],
  folder: string,
  { letters, written, strays }: WrittenBatch,
  record: Readonly<Record<string, unknown>>,
): CommandOutcome {
  const of = (state: ListedLetter['state']) => letters.filter((letter) => letter.state === state);
  const [made, undone, others] = [of('已出文'), of('未出文'), of('未轮到')];
  return {
    mustBeMended: undone.length > 0 || findings.some(mustBeMended),
    files: [],
    lines: [
      ...(findings.length > 0 ? findingLines(findings) : []),
      ...problemLines(undone),
      ...nameLines(plan),
      `${template.fields.title}：共 ${letters.length} 份，已出文 ${made.length} 份，在「${folder}」。`,
      ...(written < made.length
        ? [`这次写了 ${written} 份，其余 ${made.length - written} 份已有，内容相同。`]
        : []),
      ...(undone.length > 0 ? [`没有出文 ${undone.length} 份；改正后用同一条命令再运行，只出这些。`] : []),
      ...(others.length > 0 ? [`不在这一份里的 ${others.length} 份还没有出文。`] : []),
      ...strayLines(strays),
      ...notes,
    ],
    document: { ...record, strays, notes, findings: findings.map(findingDocument) },
  };
}

/** Documents that an earlier run may have left: nothing is ever deleted. */
function strayLines(strays: readonly string[]): readonly string[] {
  if (strays.length === 0) return [];
  const more = strays.length > mostShown ? `等 ${strays.length} 个文件` : '';
  return [
    `文件夹里另有${firstOf(strays).map(quote).join('、')}${more}，不在这次的清单里；核对后不用的删去。`,
  ];
}

/** Why documents were not made; rows of which the same is true are told together. */
function problemLines(undone: readonly ListedLetter[]): readonly string[] {
  const groups = [...groupBy(undone, ({ problems }) => problems.join('\n')).values()];
  const lines = firstOf(groups).flatMap((group) => {
    const [{ number, name, problems } = { number: 0, name: '', problems: [] }] = group;
    const others = group.length === 1 ? '' : `等 ${group.length} 份`;
    return [`第 ${number} 份${quote(name)}${others}没有出文：`, ...problems.map((problem) => `  ${problem}`)];
  });
  return groups.length > mostShown ? [...lines, '其余没有出文的见出文清单。'] : lines;
}

/** `--dry-run`: what would be made, without asking whether the rows have faults of their own. */
export function batchTried(
  { template, findings, notes }: PreparedDraft,
  plan: readonly PlacedLetter[],
  folder: string,
): CommandOutcome {
  const meant = plan.filter(({ inShard }) => inShard);
  return {
    mustBeMended: findings.some(mustBeMended),
    files: [],
    lines: [
      ...(findings.length > 0 ? findingLines(findings) : []),
      ...nameLines(plan),
      `将写入「${folder}」 ${meant.length} 份${template.fields.title}和出文清单：`,
      ...firstOf(meant).map(({ file }) => `  ${file}`),
      ...(meant.length > mostShown ? [`  另有 ${meant.length - mostShown} 份`] : []),
      ...notes,
    ],
    document: {
      format: 'wenbiao-batch-plan/1',
      documents: meant.map(({ number, name, file }) => ({ number, name, file })),
      notes,
      findings: findings.map(findingDocument),
    },
  };
}

/** Names that a file could not have as they are. */
function nameLines(plan: readonly PlacedLetter[]): readonly string[] {
  const changed = plan.filter(({ name, file }) => file !== `${name}.docx`);
  const lines = firstOf(changed).map(
    ({ name, file, shortened }) => `文件名${shortened ? '缩短' : '改动'}：${quote(name)} → ${quote(file)}`,
  );
  return changed.length > mostShown
    ? [...lines, `另有 ${changed.length - mostShown} 个文件名改动，见出文清单。`]
    : lines;
}

function firstOf<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, mostShown);
}
