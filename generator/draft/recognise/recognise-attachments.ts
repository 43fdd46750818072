import type { FlowElement } from '../../document/elements/flow.js';
import type { DocumentElement } from '../../document/official-document.js';
import { charactersOf, type DraftLine } from '../draft-line.js';
import type { Notes } from '../recognition.js';
import { endsAsTitle, isAttachmentLabel, mayBeTitleLine } from './line-forms.js';
import { recogniseAttachmentNote } from './recognise-attachment-note.js';
import { recogniseFlow } from './recognise-flow.js';

/** Where the first attachment's label stands; the end of the lines when there is none. */
export function firstAttachment(lines: readonly DraftLine[]): number {
  const at = lines.findIndex(({ text }, index) => isAttachmentLabel(text) && index < lines.length - 1);
  return at < 0 ? lines.length : at;
}

/** Attachments one after the other: the first line is a label. */
export function recogniseAttachments(
  lines: readonly DraftLine[],
  noted: readonly string[],
  width: number | undefined,
  notes: Notes,
): DocumentElement[] {
  const starts = lines.flatMap(({ text }, at) => (at === 0 || isAttachmentLabel(text) ? [at] : []));
  return starts.flatMap((start, index): DocumentElement[] => {
    const [label, ...rest] = lines.slice(start, starts[index + 1]);
    if (label === undefined) return [];
    const count = titleLength(rest, noted[index] ?? '');
    notes.tell([label], '附件编号', '单独一行的「附件」，另起一页');
    notes.tell(rest.slice(0, count), '附件标题', '附件编号之下');
    const elements = recogniseFlow(rest.slice(count), width, notes);
    return [attachmentOf(label.text, rest.slice(0, count), elements)];
  });
}

/**
 * What is issued with a notice, each text from its title on a page of its own, without a label: the first line, and
 * every later one that is a name in 《》 of the notice.
 */
export function recogniseIssued(
  lines: readonly DraftLine[],
  names: readonly string[],
  width: number | undefined,
  notes: Notes,
): DocumentElement[] {
  const isName = ({ text }: DraftLine) => names.includes(charactersOf(text));
  const starts = lines.flatMap((line, at) => (at === 0 || isName(line) ? [at] : []));
  return starts.flatMap((start, index): DocumentElement[] => {
    const part = lines.slice(start, starts[index + 1]);
    const count = titleLength(part, undefined);
    const rest = part.slice(count);
    notes.tell(part.slice(0, count), '所印发内容的标题', '成文日期和附注之后，另起一页');
    const note = recogniseAttachmentNote(rest, notes);
    const elements = recogniseFlow(rest.slice(0, note.from), width, notes);
    const issued = attachmentOf('', part.slice(0, count), elements);
    return note.element === undefined ? [issued] : [issued, note.element];
  });
}

/** Whether what follows the date is a text that the notice issues. */
export function beginsIssued(lines: readonly DraftLine[], names: readonly string[]): boolean {
  for (const count of [1, 2, 3]) {
    const taken = lines.slice(0, count);
    if (
      taken.length < count ||
      !taken.every(({ text, cells }) => cells === undefined && mayBeTitleLine(text))
    )
      return false;
    const text = charactersOf(taken.map((line) => line.text).join(''));
    if (names.includes(text) || endsAsTitle(text)) return true;
  }
  return false;
}

/**
 * How many lines the title takes: those that 附件说明 names, those that end as a title does, or one.
 *
 * @param noted empty for an attachment that 附件说明 does not name; absent for what is issued
 */
function titleLength(lines: readonly DraftLine[], noted: string | undefined): number {
  const candidates: number[] = [];
  for (const count of [1, 2, 3, 4]) {
    const taken = lines.slice(0, count);
    if (
      taken.length < count ||
      !taken.every(({ text, cells }) => cells === undefined && mayBeTitleLine(text))
    )
      break;
    candidates.push(count);
  }
  const textOf = (count: number) =>
    charactersOf(
      lines
        .slice(0, count)
        .map(({ text }) => text)
        .join(''),
    );
  return (
    candidates.find((count) => textOf(count) === charactersOf(noted ?? '')) ??
    (noted === undefined ? candidates : [...candidates].reverse()).find((count) =>
      endsAsTitle(textOf(count)),
    ) ??
    candidates[0] ??
    0
  );
}

function attachmentOf(
  label: string,
  title: readonly DraftLine[],
  elements: readonly FlowElement[],
): DocumentElement {
  return {
    kind: 'attachment',
    label,
    title: { kind: 'title', lines: title.map(({ text }) => text) },
    elements,
  };
}
