import type { FigureAccount, FigureSource } from '../../core/report/figure-account.js';
import type { Figure } from '../trace/find-figures.js';
import { leavesOf, type Origin } from '../trace/origin.js';
import { type Acceptances, verdictOf } from './check-figures.js';

/** What a person needs to check a figure: where it was read, what stands there, and how it was computed. */
export function accountForFigure(figure: Figure, accepted: Acceptances): FigureAccount {
  const { text, sentence, element, origin } = figure;
  const verdict = verdictOf(figure, accepted);
  const acceptedBy = verdict === '认可' ? accepted.get(text) : undefined;
  const origins = origin === undefined ? [] : [origin];
  return {
    text,
    sentence,
    element,
    verdict,
    ...(acceptedBy !== undefined && { acceptedBy }),
    sources: sourcesOf(origins),
    arithmetic: [...new Set(origins.flatMap(arithmeticOf))].join('；'),
    clause: [...new Set(origins.flatMap(clausesOf))].join('、'),
  };
}

/** What everything rests on in the end, each place once. */
function sourcesOf(origins: readonly Origin[]): FigureSource[] {
  const sources = origins.flatMap(leavesOf).map(({ place, shown = '' }) => ({ place, shown }));
  return [...new Map(sources.map((source) => [source.place, source])).values()];
}

/** The arithmetic of a cell is its own; below a sum it is not told again. */
function arithmeticOf({ arithmetic, from = [] }: Origin): string[] {
  const deeper = from.filter(({ kind }) => kind === 'computed').flatMap(arithmeticOf);
  return arithmetic === undefined ? deeper : [...deeper, arithmetic];
}

function clausesOf({ clause, from = [] }: Origin): string[] {
  return [...(clause === undefined ? [] : [clause]), ...from.flatMap(clausesOf)];
}
