import { formatAddress, parseReference } from '../../../../core/sheet/address.js';
import { inSteps } from '../in-steps.js';
import { runStep, type Wait } from '../run-step.js';
import { withPlainBreaks } from '../write/read-back.js';

/** A comment of the open book. */
export interface BookComment {
  readonly id: string;
  readonly sheet: string;
  /** `D17`. */
  readonly cell: string;
  /** With line feeds alone. */
  readonly text: string;
}

/** Comments whose places are asked for at a time. */
const commentsPerStep = 500;

/** All comments of the book, anybody's. */
export async function readComments(
  context: Excel.RequestContext,
  wait: Wait,
): Promise<readonly BookComment[]> {
  const { items } = await runStep(context, wait, () =>
    context.workbook.comments.load('items/id,items/content'),
  );
  const places = await placesOf(context, wait, items);
  return items.flatMap(({ id, content }, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ id, ...place, text: withPlainBreaks(content) }];
  });
}

/** A cell of the book as one text. */
export function keyOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

async function placesOf(
  context: Excel.RequestContext,
  wait: Wait,
  items: readonly { getLocation(): Excel.Range }[],
): Promise<readonly ({ readonly sheet: string; readonly cell: string } | undefined)[]> {
  const places: ({ readonly sheet: string; readonly cell: string } | undefined)[] = [];
  for (const step of inSteps(items, commentsPerStep)) {
    const ranges = await runStep(context, wait, () => step.map((item) => item.getLocation().load('address')));
    for (const { address } of ranges) {
      const place = parseReference(address);
      places.push(
        place === undefined ? undefined : { sheet: place.sheet, cell: formatAddress(place.address) },
      );
    }
  }
  return places;
}
