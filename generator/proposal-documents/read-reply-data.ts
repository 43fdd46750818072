import type { IsoDate } from '../../core/calendar.js';
import type { DeadlineRules } from '../../core/deadlines/deadline-rules.js';
import { type StandingDuty, standingOn } from '../../core/deadlines/duty-standing.js';
import { replyDuty } from '../../core/deadlines/reply-duties.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import { nearMiss } from '../../core/near-miss.js';
import type { RegionList } from '../../core/region.js';
import { checkInput, type InputBook } from '../../core/report/input-book.js';
import { proposalBook } from '../../core/sheet/book-kinds.js';
import { dateOf, type Row } from '../../core/sheet/read-table.js';
import { withoutAbsent } from '../../core/without-absent.js';
import type { HolidayYear } from '../../core/working-days.js';
import type { EnteredData } from '../fields/read-entries.js';
import { Sourced } from '../trace/origin.js';
import { chooseProposals } from './choose-proposals.js';
import { type ReplyLetter, replyLetters } from './reply-letters.js';
import type { ReplyWording } from './reply-wording.js';

/** What the house's data files say, and how many documents are asked for. */
export interface ReplyDataContext {
  readonly regions: RegionList;
  readonly holidays: readonly HolidayYear[];
  readonly deadlines: DeadlineRules;
  readonly wording: ReplyWording;
  /** Whether each letter becomes a document; otherwise one does. */
  readonly each: boolean;
}

/** What the reply templates take from a ledger. */
export interface ReplyData {
  /** By field: those of the one letter, or of each in the rows of 答复; absent when something must be mended first. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** The proposals that are answered. */
  readonly replies: readonly ProposalReply[];
}

/** A proposal with its letters. */
export interface ProposalReply {
  /** On the day of the answer, or today where there is none; absent where the ledger does not say when it was assigned. */
  readonly duty?: StandingDuty;
  readonly day: IsoDate;
  /** Those that are written. */
  readonly letters: readonly ReplyLetter[];
  /** Who else is to have a letter: 「陈某委员」. */
  readonly others: readonly string[];
}

/**
 * The fields of source 结果 of the reply templates, from a ledger and the entered fields that choose: 类别, 编号, 届, 次
 * the proposal, 收件人 the letter of a joint one, 公开稿 the public copy.
 */
export function readReplyData(
  input: InputBook,
  entered: EnteredData,
  today: IsoDate,
  { regions, holidays, deadlines, wording, each }: ReplyDataContext,
): ReplyData {
  const { tables, findings, tablesFound } = checkInput(input, proposalBook.tables, regions);
  const proposals = tables.get('proposals');
  if (!tablesFound || proposals === undefined)
    return { findings: findings.filter(mustBeMended), replies: [] };
  const given = (name: string) => (entered[name] instanceof Sourced ? entered[name] : undefined);
  const isPublicCopy = given('公开稿')?.value === true;
  const chosen = chooseProposals(proposals, {
    ...withoutAbsent({
      category: given('类别'),
      number: given('编号'),
      term: given('届'),
      session: given('次'),
    }),
    several: each,
    onlyPublic: isPublicCopy,
  });
  const settings = { tables, findings, wording, isPublicCopy };
  const answered = chosen.rows.map((row) => {
    const answer = replyLetters(row, settings);
    const meant = lettersTo(given('收件人'), answer.letters);
    const letters = each ? meant.letters : meant.letters.slice(0, 1);
    const others = answer.letters.filter((letter) => !letters.includes(letter));
    return {
      reply: { ...standing(row), letters, others: others.map(({ addressee }) => addressee) },
      findings: [...answer.findings, ...meant.findings],
    };
  });
  const found = [...chosen.findings, ...answered.flatMap((one) => one.findings)];
  const replies = answered.map(({ reply }) => reply);
  if (found.some(mustBeMended)) return { findings: found, replies };
  const letters = replies.flatMap((reply) => reply.letters);
  const [first] = letters;
  return {
    data: { ...(!each && first?.data), 答复: letters.map(({ data }) => data) },
    findings: found,
    replies,
  };

  function standing(row: Row) {
    const duty = replyDuty(row, deadlines, holidays);
    const day = dateOf(row, 'answeredOn') ?? today;
    return { day, ...(duty !== undefined && { duty: standingOn(duty, day) }) };
  }
}

/** The letter to that person; all without a name. */
function lettersTo(person: Sourced | undefined, letters: readonly ReplyLetter[]) {
  if (person === undefined || letters.length === 0) return { letters, findings: [] };
  const name = String(person.value);
  const meant = letters.filter((letter) => letter.name === name || letter.addressee === name);
  if (meant.length > 0) return { letters: meant, findings: [] };
  const names = letters.map((letter) => letter.name);
  const finding: Finding = {
    rule: 'reply-addressee-unknown',
    severity: 'mandatory',
    place: { kind: 'file', file: person.origin.place },
    actual: name,
    facts: { names: names.join('、'), suggestion: nearMiss(name, names) ?? '' },
  };
  return { letters: [], findings: [finding] };
}
