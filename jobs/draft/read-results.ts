import type { IsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';
import { countingText, standingText } from '../../core/report/due/due-report.js';
import type { InputBook } from '../../core/report/input-book.js';
import { readAwardData } from '../../generator/award-documents/read-award-data.js';
import type { EnteredData } from '../../generator/fields/read-entries.js';
import type { TemplateFields } from '../../generator/fields/template-fields.js';
import { type ProposalReply, readReplyData } from '../../generator/proposal-documents/read-reply-data.js';
import { readScoreData } from '../../generator/score-documents/read-score-data.js';
import type { HouseData } from './house-data.js';

/** The fields of source 结果 that a workbook gives. */
export interface Results {
  /** By field; absent when the book must be mended first. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** What was taken in and what was left out, as lines. */
  readonly notes: readonly string[];
}

/** A book with what else its fields follow from. */
export interface ResultInputs {
  readonly input: InputBook;
  readonly entered: EnteredData;
  readonly date: IsoDate;
  /** Whether each row of a list becomes a document. */
  readonly each: boolean;
  /** How a letter to somebody else is asked for: 「用 --set 收件人=姓名，或 --each 一次出齐」. */
  readonly otherLetters: string;
}

/** What a template takes from a workbook of the kind that it names in `data`. */
export function readResults(
  source: NonNullable<TemplateFields['data']>,
  inputs: ResultInputs,
  house: HouseData,
): Results {
  return readers[source](inputs, house);
}

const readers: Readonly<
  Record<NonNullable<TemplateFields['data']>, (inputs: ResultInputs, house: HouseData) => Results>
> = { 奖补结果: readAwards, 提案台账: readReplies, 考核结果: readScores };

function readAwards({ input, entered, date }: ResultInputs, house: HouseData): Results {
  const { counts, ...results } = readAwardData(input, entered, date, {
    policies: house.policies(),
    regions: house.regions(),
    holidays: house.holidays(),
    sha256: house.sha256,
  });
  return {
    ...results,
    notes: [
      `列入 ${counts.paid} 项奖补。`,
      ...(counts.undecided > 0 ? [`另有待裁定 ${counts.undecided} 项，没有列入。`] : []),
      ...(counts.upperBound > 0 ? [`另有只有上限、没有核定的 ${counts.upperBound} 项，没有列入。`] : []),
    ],
  };
}

function readScores({ input }: ResultInputs, { sha256 }: HouseData): Results {
  const { counts, ...results } = readScoreData(input, sha256);
  const left = counts.unranked > 0 ? `，另有 ${counts.unranked} 个没有总分，不排名` : '';
  return { ...results, notes: [`列入排名 ${counts.ranked} 个县（市、区）${left}。`] };
}

/** The notes say how each proposal stands to its deadline, and who else is to have a letter. */
function readReplies({ input, entered, date, each, otherLetters }: ResultInputs, house: HouseData): Results {
  const { replies, ...results } = readReplyData(input, entered, date, {
    regions: house.regions(),
    holidays: house.holidays(),
    deadlines: house.deadlines(),
    wording: house.wording(),
    each,
  });
  return {
    ...results,
    notes: replies.flatMap((reply) => [
      ...deadlineNote(reply),
      ...(each ? [] : lettersNote(reply, otherLetters)),
    ]),
  };
}

/** 「提案第178号（八届六次）：期限 2025-06-10，到 2025-05-26 剩余 15 天；2025-03-10 交办，3 个月。」 */
function deadlineNote({ duty, day }: ProposalReply): readonly string[] {
  if (duty === undefined) return [];
  const { subject, by } = duty;
  return [`${subject}：期限 ${by}，到 ${day} ${standingText(duty)}；${countingText(duty)}。`];
}

function lettersNote({ letters, others }: ProposalReply, otherLetters: string): readonly string[] {
  if (others.length === 0) return [];
  const to = letters.map(({ addressee }) => addressee).join('、');
  return [`联名提出，一人一份：这一份致${to}；还有${others.join('、')}，${otherLetters}。`];
}
