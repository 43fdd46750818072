import { compare, divide, multiply } from '../../../decimal.js';
import { groupBy } from '../../../group-by.js';
import type { CheckedClaim } from '../claim.js';
import type { Quantity } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { numberOf, showNumber } from '../show-number.js';
import type { BookFigure } from './book-figures.js';
import { nameInClause } from './figure-name.js';

/** How far a rate may be from the quotient: people are counted at the end of a year or on its average. */
const slack = { low: '0.9', high: '1.1' } as const;

/** A number that a rate for each ten thousand people rests on. */
interface Operand {
  readonly value: string;
  readonly text: string;
  readonly cell?: string;
}

/**
 * 「每万人口发明专利拥有量3.2件」 held against the number of the same name and the people, both in the same paragraph or
 * in the book under one year. Nothing is said where one of them is missing, about, or there twice with two values.
 */
export function peopleCheck(
  figures: readonly BookFigure[],
): (sentences: readonly Sentence[]) => readonly CheckedClaim[] {
  const byName = groupBy(figures, ({ name }) => name);
  return (sentences) => {
    const rates = sentences.filter(({ text }) => text.includes('每万'));
    if (rates.length === 0) return [];
    const said = groupBy(sentences.flatMap(namedNumbers), ({ name }) => name);
    return rates.flatMap((sentence) =>
      namedNumbers(sentence).flatMap(({ name, quantity, year }): readonly CheckedClaim[] => {
        const [, of] = /^每万(?:常住)?人口?(.+)$/u.exec(name) ?? [];
        if (of === undefined || quantity.nearness !== undefined) return [];
        const find = (wanted: string): Operand | undefined => {
          const inText = said.get(wanted) ?? [];
          const inBook = (byName.get(wanted) ?? []).filter(
            (each) => each.year === undefined || each.year === year,
          );
          const [first] = inText;
          const [figure, ...others] = inBook;
          if (first !== undefined) {
            const isOne = inText.every((each) => each.quantity.value === first.quantity.value);
            return isOne && first.quantity.nearness === undefined
              ? { value: first.quantity.value, text: numberOf(first.quantity) }
              : undefined;
          }
          if (figure === undefined || others.length > 0) return undefined;
          return {
            value: figure.value,
            text: `${figure.cell} ${showNumber(figure.value)}`,
            cell: figure.cell,
          };
        };
        const [total, people] = [find(of), find('常住人口')];
        if (total === undefined || people === undefined || compare(people.value, '10000') < 0) return [];
        return [claimOf(sentence, quantity, total, people)];
      }),
    );
  };
}

function claimOf(sentence: Sentence, quantity: Quantity, total: Operand, people: Operand): CheckedClaim {
  const tenThousands = divide(people.value, '10000');
  const rate = divide(total.value, tenThousands);
  const cell = total.cell ?? people.cell;
  const claim = {
    kind: 'claim-per-ten-thousand',
    at: sentence.stretch(quantity.start, quantity.end),
    arithmetic: `${total.text}÷${showNumber(tenThousands)}万人＝${showNumber(rate)}`,
    ...(cell !== undefined && { cell }),
  } as const;
  const isTrue =
    compare(quantity.value, multiply(rate, slack.low)) >= 0 &&
    compare(quantity.value, multiply(rate, slack.high)) <= 0;
  return isTrue
    ? { ...claim, verdict: 'supported' }
    : { ...claim, verdict: 'refuted', expected: `${showNumber(rate)}${quantity.unit}` };
}

interface NamedNumber {
  readonly name: string;
  readonly quantity: Quantity;
  readonly year: string | undefined;
}

function namedNumbers({ text, quantities }: Sentence): readonly NamedNumber[] {
  return quantities.map((quantity) => {
    const before = text.slice(Math.max(0, quantity.start - 60), quantity.start);
    const own = before.split(/[，；。、：（）]/u).at(-1) ?? '';
    return { name: nameInClause(own), quantity, year: [...before.matchAll(/(\d{4})年/gu)].at(-1)?.[1] };
  });
}
