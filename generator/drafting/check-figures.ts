import type { Finding } from '../../core/finding.js';
import type { Verdict } from '../../core/report/figure-account.js';
import type { Figure } from '../trace/find-figures.js';
import { leavesOf } from '../trace/origin.js';

/** Who answers for a figure that is typed in a template, by the figure as printed. */
export type Acceptances = ReadonlyMap<string, string>;

/** Whether a figure has a source, was entered, is answered for by a person, or none of these. */
export function verdictOf({ origin, text }: Figure, accepted: Acceptances): Verdict {
  if (origin === undefined) return accepted.has(text) ? '认可' : '未核';
  const leaves = leavesOf(origin);
  const entered = leaves.length > 0 && leaves.every(({ kind }) => kind !== 'cell');
  return entered ? '录入' : '有出处';
}

/**
 * A finding for each figure that is typed in the template and that nobody answers for: 强制性 when the document
 * is final, 提示 before; and for each acceptance that meets no such figure.
 */
export function checkFigures(
  figures: readonly Figure[],
  file: string,
  accepted: Acceptances,
  final: boolean,
): Finding[] {
  const place = { kind: 'file', file } as const;
  const typed = figures.filter(({ origin }) => origin === undefined);
  const unverified = typed.filter((figure) => verdictOf(figure, accepted) === '未核');
  const stray = [...accepted.keys()].filter((text) => !typed.some((figure) => figure.text === text));
  return [
    ...unverified.map(
      ({ text, sentence }): Finding => ({
        rule: 'figure-unverified',
        severity: final ? 'mandatory' : 'hint',
        place,
        actual: text,
        facts: { sentence },
      }),
    ),
    ...stray.map(
      (text): Finding => ({ rule: 'figure-acceptance-stray', severity: 'mandatory', place, actual: text }),
    ),
  ];
}
