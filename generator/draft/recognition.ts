import type { Finding } from '../../core/finding.js';
import type { DraftLine } from './draft-line.js';

/** What some lines of a draft were taken for, and why. */
export interface Recognised {
  readonly from: number;
  readonly to: number;
  /** The element by its Chinese name. */
  readonly as: string;
  readonly why: string;
  /** The beginning of the text. */
  readonly text: string;
}

/** Keeps what is recognised and what must be asked while a draft is read. */
export class Notes {
  readonly recognised: Recognised[] = [];
  readonly questions: Finding[] = [];

  /** @param file the draft's name, as questions show it */
  constructor(private readonly file: string) {}

  tell(lines: readonly DraftLine[], as: string, why: string): void {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const text = lines
      .map((each) => each.text)
      .join(' ')
      .replace(/\s+/gu, ' ');
    this.recognised.push({ from: first.line, to: last.lastLine, as, why, text: beginning(text) });
  }

  /** Tells what a line was taken for, and asks whether it is right. */
  ask(line: DraftLine, taken: string, reason: string): void {
    this.questions.push({
      rule: 'draft-line-unclear',
      severity: 'verify',
      place: { kind: 'file', file: this.file, line: line.line },
      actual: beginning(line.text),
      facts: { taken, reason },
    });
  }
}

/** At most 24 characters of a text. */
function beginning(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
