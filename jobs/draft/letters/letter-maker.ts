import type { IsoDate } from '../../../core/calendar.js';
import type { Finding } from '../../../core/finding.js';
import type { Acceptances } from '../../../generator/drafting/check-figures.js';
import { documentDrafter } from '../../../generator/drafting/draft-document.js';
import { draftWriter } from '../../../generator/drafting/draft-writer.js';
import type { Template } from '../../../generator/drafting/template.js';
import { valueHelpersFor } from '../../../generator/template/helpers/value-helpers.js';
import type { Fields } from '../each-rows.js';
import type { HouseData } from '../house-data.js';

/** What the documents of a batch share. */
export interface LetterSetup {
  readonly template: Template;
  readonly shared: Fields;
  readonly date: IsoDate;
  readonly final: boolean;
  readonly accepted: Acceptances;
}

/** One document of a batch, or why there is none. */
export interface MadeLetter {
  /** Absent when something must be mended first. */
  readonly bytes?: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Makes one document after another from the fields of each. */
export function letterMaker(
  { template, shared, date, final, accepted }: LetterSetup,
  house: Pick<HouseData, 'regions' | 'names'>,
): (own: Fields) => Promise<MadeLetter> {
  const helpers = valueHelpersFor({ regions: house.regions(), names: house.names() });
  const draft = documentDrafter(template, shared, { final, accepted, helpers });
  const write = draftWriter(template);
  return async (own) => {
    const drafted = draft(own);
    const { document, findings } = drafted;
    return document === undefined ? { findings } : { bytes: await write(drafted, date), findings };
  };
}
