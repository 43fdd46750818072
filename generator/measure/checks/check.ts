import type { Millimetre } from '../../layout/length.js';
import type { TextLine } from '../page/text-line.js';

/** One thing measured: where, what it is, and whether it agrees with the standard. */
export interface Figure {
  readonly page: number;
  /** 「38.97 毫米」. */
  readonly figure: string;
  readonly sound: boolean;
  /** The text it was measured on. */
  readonly text?: string;
}

/** What was measured against one sentence of the standard. */
export interface Check {
  readonly id: string;
  /** 「天头」. */
  readonly title: string;
  /** The clause of GB/T 9704—2012: 「5.2.1」. */
  readonly clause: string;
  /** 「37±1 毫米」. */
  readonly expected: string;
  /** Whether the standard only recommends it. */
  readonly recommended: boolean;
  /** Empty when there was nothing to measure. */
  readonly figures: readonly Figure[];
  /** What could not be found or judged, and why. */
  readonly missing?: string;
}

/** `fail` when any figure is unsound; `absent` when there is none. */
export type Verdict = 'pass' | 'fail' | 'absent';

export function verdictOf({ figures }: Check): Verdict {
  if (figures.length === 0) return 'absent';
  return figures.every(({ sound }) => sound) ? 'pass' : 'fail';
}

type Told = Pick<Check, 'id' | 'title' | 'clause' | 'expected'> & {
  readonly recommended?: boolean;
  /** Said when there is no figure. */
  readonly missing: string;
};

/** A check with its figures, or with what was missing. */
export function checkOf({ missing, recommended = false, ...told }: Told, figures: readonly Figure[]): Check {
  return { ...told, recommended, figures, ...(figures.length === 0 && { missing }) };
}

/** A length held against the expected one. */
export function lengthFigure(
  page: number,
  length: Millimetre,
  expected: Millimetre,
  tolerance: Millimetre,
  text?: string,
): Figure {
  return {
    page,
    figure: lengthText(length),
    sound: Math.abs(length - expected) <= tolerance,
    ...(text !== undefined && { text }),
  };
}

/** A figure for each unsound line; when all are sound, one figure for each page. */
export function lineFigures(
  lines: readonly TextLine[],
  isSound: (line: TextLine) => boolean,
  figureOf: (line: TextLine) => string,
): Figure[] {
  const unsound = lines.filter((line) => !isSound(line));
  const shown = unsound.length > 0 ? unsound : lines.filter((line, at) => lines[at - 1]?.page !== line.page);
  return shown.map((line) => ({
    page: line.page,
    figure: figureOf(line),
    sound: unsound.length === 0,
    text: line.text,
  }));
}

/** 「38.97 毫米」. */
export function lengthText(length: Millimetre): string {
  return `${length.toFixed(2)} 毫米`;
}

/** 「37±1 毫米」. */
export function expectedLength(length: Millimetre, tolerance: Millimetre): string {
  return `${length}±${tolerance} 毫米`;
}
