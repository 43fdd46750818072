import { type Finding, mustBeMended } from '../../core/finding.js';
import { rowsOfProposals } from '../../core/proposal/meant-proposals.js';
import { decimalOf, type Row, textOf } from '../../core/sheet/read-table.js';
import type { TemplateRecord } from '../template/template-value.js';
import { Sourced } from '../trace/origin.js';
import { findReplyGaps } from './find-reply-gaps.js';
import { replyFields } from './reply-fields.js';
import type { ReplySettings } from './reply-settings.js';
import { cellOrigin } from './sourced-cell.js';

/** One letter: to one person, or to the body that made the proposal. */
export interface ReplyLetter {
  /** As the ledger names it: 「张某」. */
  readonly name: string;
  /** Whom it is addressed to: 「张某委员」. */
  readonly addressee: string;
  /** The fields of the reply by their Chinese names; one without a value is `null`. */
  readonly data: TemplateRecord;
}

/**
 * The letters that answer a proposal, one for each who signed it in the order of 代表委员, the lead first; 征求意见表 goes
 * to the lead alone. None, and findings to be mended, where a point has no answer or a cell that is printed is empty or at fault.
 */
export function replyLetters(
  proposal: Row,
  settings: ReplySettings,
): { readonly letters: readonly ReplyLetter[]; readonly findings: readonly Finding[] } {
  const { tables, wording, isPublicCopy } = settings;
  const proposals = tables.get('proposals');
  const rowsOf = (id: string) => rowsOfProposals(tables.get(id), proposals).get(proposal) ?? [];
  const points = byOrder(rowsOf('proposalPoints'));
  const signatories = leadFirst(rowsOf('signatories'));
  const findings = findReplyGaps(proposal, points, signatories, settings);
  const category = textOf(proposal, 'category');
  if (findings.some(mustBeMended) || (category !== '建议' && category !== '提案'))
    return { letters: [], findings };

  const { member } = wording[category];
  const common = replyFields(proposal, points, category, settings);
  const isBody = textOf(proposal, 'manner') === '集体';
  const addressees =
    signatories.length > 0 ? signatories.map((row) => nameOf(row, 'name')) : [nameOf(proposal, 'lead')];
  return {
    findings,
    letters: addressees.map((name, index) => {
      const isTitled = isBody || name.text.endsWith(member);
      const addressee = isTitled ? name.text : `${name.text}${member}`;
      return {
        name: name.text,
        addressee,
        data: {
          名称: `${category}第${textOf(proposal, 'number') ?? ''}号答复（${addressee}）`,
          ...common,
          称谓: new Sourced(addressee, name.origin),
          代词: isBody ? '你们' : '您',
          提出: addressees.length === 1 ? '提出' : index === 0 ? '领衔提出' : '联名提出',
          征求意见表: index === 0 && !isPublicCopy,
        },
      };
    }),
  };
}

function nameOf(row: Row, column: string) {
  return { text: textOf(row, column) ?? '', origin: cellOrigin(row, column) };
}

function byOrder(points: readonly Row[]): readonly Row[] {
  return [...points].sort((a, b) => Number(decimalOf(a, 'order')) - Number(decimalOf(b, 'order')));
}

function leadFirst(signatories: readonly Row[]): readonly Row[] {
  const isLead = (row: Row) => textOf(row, 'order') === '领衔';
  return [...signatories.filter(isLead), ...signatories.filter((row) => !isLead(row))];
}
