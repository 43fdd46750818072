import { compare, isDecimalText } from '../../../../decimal.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { DraftText } from '../../../draft-text.js';
import { type IndicatorRow, indicatorRows } from '../../../indicator-rows.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { type FoundWords, findWords } from '../../../text/find-words.js';
import { plainName } from '../../../text/plain-name.js';

/** `target-differs`: a target in the text that is another in the table of targets. */
export const targetDiffers: ReviewRule = {
  id: 'target-differs',
  title: '正文的目标与目标表不一致',
  severity: 'mandatory',
  fault: '正文说「高新技术企业达到1000家」，目标表里同名的一行是别的数。',
  noFault: '数相同，末尾多一个 0 也相同；名称不同的不核；与基期值相同的，说的是基期。',
  sentence: (finding) => ({
    fact: `正文是${quote(finding.actual ?? '')}，目标表里是${fact(finding, 'figures')}`,
    fix: '核对后统一',
  }),
  examples: {
    faults: [
      {
        text: '到2025年，高新技术企业达到1100家，财政科技支出达到8.2亿元。\n\n附件\n\n目标任务表\n\n序号\t指标\t2020年基础值\t2025年目标值\n1\t高新技术企业数量（家）\t662\t1000\n2\t财政科技支出（亿元）\t6.99\t8.20',
        words: '1100家',
      },
      {
        text: '到2025年，高新技术企业达到1100家。\n\n附件\n\n目标任务表\n\n序号\n\n指标名称\n\n1\n\n高新技术企业数量（家）\n\n662\n\n1000\n\n2\n\n孵化器数量（家）\n\n16\n\n18',
        words: '1100家',
      },
    ],
    sound: [
      {
        text: '到2025年，高新技术企业达到1000家，财政科技支出达到8.2亿元，孵化器达到20家。\n\n附件\n\n目标任务表\n\n序号\t指标\t2020年基础值\t2025年目标值\n1\t高新技术企业数量（家）\t662\t1000\n2\t财政科技支出（亿元）\t6.99\t8.20\n3\t省级孵化器数量（家）\t16\t18',
      },
    ],
  },
  check: (text) => {
    const rows = targetRows(text);
    return rows.size === 0
      ? []
      : text.paragraphs
          .filter(({ kind }) => kind === 'body' || kind === 'heading')
          .flatMap((paragraph) =>
            findWords(paragraph, statement).flatMap((found) => checkStatement(found, rows)),
          );
  },
};

/** 「高新技术企业达到1000家」. */
const statement =
  /([^，。；、：,;:]{3,40}?)(?:达到|增加到|增长到|提高到|提升到)((0|[1-9]\d{0,8}(?:\.\d{1,4})?)(%|\p{Script=Han}{1,3}))/dgu;

function checkStatement(
  { partAt, parts }: FoundWords,
  rows: ReadonlyMap<string, IndicatorRow>,
): readonly ReviewHit[] {
  const [, name = '', , number = '', unit = ''] = parts;
  const row = rows.get(plainName(name));
  const at = partAt(2);
  const [own = ''] = row?.unit.split('/') ?? [];
  if (row === undefined || at === undefined || !isDecimalText(number) || !unit.startsWith(own)) return [];
  const values = row.figures.flatMap(({ value }) => value ?? []);
  return values.length < 2 || values.some((value) => compare(value, number) === 0)
    ? []
    : [
        {
          // The unit and nothing behind it.
          at: [{ ...at, end: at.end - unit.length + own.length }],
          facts: { figures: `${values.at(-1) ?? ''}${own}` },
        },
      ];
}

/** The rows of tables of targets, by their names. */
function targetRows(text: DraftText): ReadonlyMap<string, IndicatorRow> {
  const parts = new Set(
    text.paragraphs
      .filter(
        ({ kind, text: words }) =>
          (kind === 'attachment-title' || kind === 'issued-title' || kind === 'table-row') &&
          words.includes('目标'),
      )
      .map(({ part }) => part),
  );
  return new Map(
    indicatorRows(text)
      .filter(({ at }) => parts.has(at.paragraph.part))
      .map((row) => [plainName(row.name), row]),
  );
}
