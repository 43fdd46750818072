import type { IsoDate } from '../../core/calendar.js';
import type { RegionList } from '../../core/region.js';
import { countingText, standingText } from '../../core/report/due/due-report.js';
import type { InputBook } from '../../core/report/input-book.js';
import type { EnteredData } from '../../generator/fields/read-entries.js';
import { type ProposalReply, readReplyData } from '../../generator/proposal-documents/read-reply-data.js';
import { loadDeadlines } from '../data/load-deadlines.js';
import { loadHolidays } from '../data/load-holidays.js';
import { loadReplyWording } from '../data/load-reply-wording.js';

/**
 * What the reply templates take from a ledger; the notes say how each proposal stands to its deadline, and who else is
 * to have a letter.
 *
 * @param each whether each letter becomes a document
 */
export function readReplies(
  input: InputBook,
  entered: EnteredData,
  date: IsoDate,
  regions: RegionList,
  each: boolean,
) {
  const { replies, ...results } = readReplyData(input, entered, date, {
    regions,
    holidays: loadHolidays(),
    deadlines: loadDeadlines(),
    wording: loadReplyWording(),
    each,
  });
  return {
    ...results,
    notes: replies.flatMap((reply) => [...deadlineNote(reply), ...lettersNote(reply, each)]),
  };
}

/** 「提案第178号（八届六次）：期限 2025-06-10，到 2025-05-26 剩余 15 天；2025-03-10 交办，3 个月。」 */
function deadlineNote({ duty, day }: ProposalReply): readonly string[] {
  if (duty === undefined) return [];
  const { subject, by } = duty;
  return [`${subject}：期限 ${by}，到 ${day} ${standingText(duty)}；${countingText(duty)}。`];
}

function lettersNote({ letters, others }: ProposalReply, each: boolean): readonly string[] {
  if (each || others.length === 0) return [];
  const to = letters.map(({ addressee }) => addressee).join('、');
  const rest = others.join('、');
  return [`联名提出，一人一份：这一份致${to}；还有${rest}，用 --set 收件人=姓名，或 --each 一次出齐。`];
}
