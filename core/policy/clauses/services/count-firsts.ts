import type { ServiceMatter, ServiceRow } from '../../book/applicants/entered-rows.js';
import { undecidedOption } from '../../law/reading-choice.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import { requireRecognitions, sourcesText } from './begin-service.js';
import { findRivals, requireNoRivals } from './find-rivals.js';

/** Whom each option of the reading art7.noDup awards. */
const winners: Readonly<Record<string, ServiceMatter>> = {
  incubator: '孵化首次高企',
  intermediary: '辅导首次高企',
};

/**
 * The rows that bring their body an award for an enterprise's first recognition, or first listing as
 * technology-based SME. A row whose year is not the first recognition's in 高企, and one whose award goes to a body
 * of the other kind, are left out with a note; two bodies of one kind, or one body twice, leave the claim open, and so
 * does an enterprise of which 高企 has no recognition.
 *
 * @source 安办文〔2021〕17号第7条、第10条：首次认定；孵化器和中介服务机构不重复奖励
 */
export function countFirsts(rows: readonly ServiceRow[], reasoning: Reasoning): readonly ServiceRow[] {
  const told = rows.filter(({ matter }) => matter.value !== '孵化首次科小');
  requireRecognitions(told, reasoning);
  const unlisted = told.filter(({ recognitionYears }) => recognitionYears.length === 0);
  for (const { source } of unlisted) {
    reasoning.leaveOpen(`${source}所报企业，「高企」没有它的认定，是不是首次未能核对，补上后重新测算`);
  }
  return rows.filter((row) => isFirst(row, reasoning) && isWinner(row, reasoning));
}

function isFirst({ matter, year, recognitionYears, source }: ServiceRow, reasoning: Reasoning): boolean {
  const [first] = recognitionYears;
  if (matter.value === '孵化首次科小' || first === undefined || year.value === undefined) return true;
  if (year.value === first) return true;
  reasoning.note(`${source}所报年度为${year.value}年，「高企」中该企业首次认定为${first}年，不计`);
  return false;
}

function isWinner(row: ServiceRow, reasoning: Reasoning): boolean {
  const { matter, source } = row;
  const rivals = findRivals(row);
  const otherKind = rivals.filter(
    (rival) =>
      rival.matter.value !== undefined &&
      rival.matter.value !== matter.value &&
      rival.year.value !== undefined,
  );
  if (otherKind.length > 0) {
    const option = reasoning.reading('art7.noDup');
    const also = `${source}所报企业，${sourcesText(otherKind)}也作「${otherKind[0]?.matter.value}」申报`;
    if (option === undecidedOption) {
      reasoning.leaveOpen(`${also}，奖给谁待裁定`);
      return false;
    }
    if (winners[option] !== matter.value) {
      reasoning.note(`${also}，不重复奖励，本行不计`);
      return false;
    }
  }
  requireNoRivals(
    row,
    rivals.filter((rival) => !otherKind.includes(rival)),
    reasoning,
  );
  return true;
}
