import { withoutAbsent } from '../../../without-absent.js';
import { type Comparison, comparisonsOf } from '../../claims/changes/comparisons.js';
import { isBareMoney, type Quantity } from '../../claims/reading/quantity.js';
import { type Sentence, sentencesOf } from '../../claims/reading/sentences.js';
import type { DraftText } from '../../draft-text.js';
import { baseYearOf } from './base-year.js';
import { areaBefore, isInBrackets, isStanding } from './figure-setting.js';
import { type Subject, subjectName, subjectOf } from './figure-subject.js';
import { freeTimes, isSettled, timeOf } from './figure-time.js';
import { reportYear } from './report-year.js';
import type { StatedFigure } from './stated-figure.js';

/** Every number of a draft's prose that has a subject, in the order of the text; lists by 分别 are left out. */
export function readFigures(draft: DraftText): StatedFigure[] {
  const year = reportYear(draft)?.year;
  return draft.paragraphs
    .filter(({ kind }) => kind === 'body' || kind === 'heading')
    .flatMap((paragraph) => sentencesOf(paragraph))
    .flatMap((sentence) => (/分别|依次/u.test(sentence.text) ? [] : figuresOf(sentence, year)));
}

/** What is known of a number before it is known what it is compared with. */
type Shared = Pick<StatedFigure, 'name' | 'area' | 'span' | 'isStanding' | 'sentence'>;

function figuresOf(sentence: Sentence, writtenIn: number | undefined): StatedFigure[] {
  const { text, quantities } = sentence;
  const comparisons = comparisonsOf(sentence);
  const parts = new Set<Quantity>();
  for (const { base, phrases } of comparisons) {
    if (base !== undefined) parts.add(base);
    for (const { quantity } of phrases) parts.add(quantity);
  }
  const ofNow = new Map(comparisons.map((comparison) => [comparison.now, comparison]));
  const times = freeTimes(text, writtenIn);
  let last: Subject = { before: '', behind: '' };
  let outside = '';
  let behind = 0;
  return quantities.flatMap((quantity): readonly StatedFigure[] => {
    if (parts.has(quantity)) return [];
    const comparison = ofNow.get(quantity);
    const start = (comparison?.turn === undefined ? undefined : comparison.base?.start) ?? quantity.start;
    const isTurn = start !== quantity.start;
    const own = subjectOf(text, { from: behind, start, end: quantity.end, isTurn });
    behind = quantity.end;
    // 「新增2家省级重点实验室、3家省级孵化器」: the second has the verb of the first.
    const inList = own.before === '' && /[、和]$/u.test(text.slice(0, quantity.start));
    const subject = inList ? { ...own, before: last.before } : own;
    last = subject;
    const bare = subjectName(subject);
    // 「申报企业153家（首次申报92家」: what stands in brackets is a part of what stands before.
    const inBrackets = isInBrackets(text, quantity.start);
    if (!inBrackets) outside = bare;
    const name = inBrackets && bare !== '' ? `${outside}（${bare}）` : bare;
    if (name === '') return [];
    const named = timeOf(times, text, quantity.start);
    const shared: Shared = {
      name,
      area: areaBefore(text, quantity.start),
      span: named?.span ?? '',
      isStanding: isStanding(text, quantity),
      sentence,
    };
    const time = turnedYear(comparison) ?? named?.time;
    const value: StatedFigure = {
      ...shared,
      kind: 'value',
      quantity,
      unit: unitOf(quantity),
      at: sentence.stretch(quantity.start, quantity.end),
      isSettled: isSettled(time, writtenIn),
      ...withoutAbsent({
        time,
        comparison,
        baseYear: comparison && baseYearOf(text, comparison, time, writtenIn),
      }),
    };
    return comparison === undefined ? [value] : [value, ...comparedFigures(value, comparison, writtenIn)];
  });
}

/** The year up to which something changed, where both years are known: 「由2018年的87家增加到2022年的303家」. */
function turnedYear(comparison: Comparison | undefined): string | undefined {
  const { turn, nowYear, baseYear } = comparison ?? {};
  const isKnown = turn !== undefined && nowYear !== undefined && baseYear !== undefined && nowYear > baseYear;
  return isKnown ? nowYear : undefined;
}

/** The base of a comparison and what is said of the change, as figures of the same subject. */
function comparedFigures(
  value: StatedFigure,
  { base, phrases }: Comparison,
  writtenIn: number | undefined,
): StatedFigure[] {
  const { sentence, baseYear, time: _time, comparison: _comparison, ...shared } = value;
  const figures = phrases.map(
    ({ kind, quantity, start, end }): StatedFigure => ({
      ...shared,
      sentence,
      kind: `change-${kind}`,
      quantity,
      unit: unitOf(quantity),
      at: sentence.stretch(start, end),
      isSettled: false,
      ...withoutAbsent({ baseYear }),
    }),
  );
  if (base === undefined) return figures;
  const asBase: StatedFigure = {
    ...shared,
    sentence,
    kind: 'base',
    quantity: base,
    unit: unitOf(base),
    at: sentence.stretch(base.start, base.end),
    isSettled: isSettled(baseYear, writtenIn),
    ...withoutAbsent({ time: baseYear }),
  };
  return [asBase, ...figures];
}

function unitOf(quantity: Quantity): string {
  if (isBareMoney(quantity)) return '元';
  return quantity.unit === '名' || quantity.unit === '位' ? '人' : quantity.unit;
}
