import { chineseDate } from '../../calendar.js';
import type { Finding, Place } from '../../finding.js';
import type { ProjectRuling } from '../../project/load-project.js';
import { findingOf, problemOf } from '../../rules/problem.js';
import { dateOf, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Policy, Reading } from '../law/policy.js';
import {
  optionList,
  optionMeaning,
  type ReadingChoice,
  readingList,
  readingOf,
  readingTitle,
} from '../law/reading-choice.js';
import { readingAmbiguous } from '../rules/rulings/reading-ambiguous.js';
import { readingOptionUnknown } from '../rules/rulings/reading-option-unknown.js';
import { readingUnknown } from '../rules/rulings/reading-unknown.js';
import { rulingIncomplete } from '../rules/rulings/ruling-incomplete.js';
import { rulingOfProject } from '../rules/rulings/ruling-of-project.js';
import { rulingTwice } from '../rules/rulings/ruling-twice.js';
import { rowsOf, type Tables } from './tables.js';

interface ReadRulings {
  readonly choices: ReadonlyMap<string, ReadingChoice>;
  readonly findings: readonly Finding[];
}

/**
 * The bureau's rulings by reading id: those of 口径, and below them those of the project file. A ruling that names
 * no known reading or option is a finding and chooses nothing; so do two of one place that contradict each other.
 * One without 裁定人 or 日期 is used, as set and not as ruled, and must be completed. Where 口径 chooses otherwise
 * than the project file, 口径 holds and it is told.
 */
export function readRulings(
  tables: Tables,
  policy: Policy,
  ofProject: readonly ProjectRuling[] = [],
): ReadRulings {
  const below = chooseByRulings(
    ofProject.map((ruling) => ({ ...ruling, places: { reading: ruling.place, option: ruling.place } })),
    policy,
  );
  const own = chooseByRulings(enteredRulings(tables), policy);
  const differing = [...own.choices].flatMap(([id, { option }]) => {
    const other = below.choices.get(id);
    const place = own.places.get(id);
    if (other === undefined || other.option === option || place === undefined) return [];
    const reading = readingOf(policy, id);
    const facts = { reading: readingTitle(reading), other: optionMeaning(reading, other.option) };
    return [findingOf(rulingOfProject, place, { actual: optionMeaning(reading, option), facts })];
  });
  return {
    choices: new Map([...below.choices, ...own.choices]),
    findings: [...below.findings, ...own.findings, ...differing],
  };
}

/** A ruling as written down, wherever that is. */
interface EnteredRuling extends Omit<ProjectRuling, 'place'> {
  readonly places: { readonly reading: Place; readonly option: Place };
}

/** The rows of 口径 with a reading and an option. */
function enteredRulings(tables: Tables): readonly EnteredRuling[] {
  return rowsOf(tables, 'rulings').flatMap((row) => {
    const reading = textOf(row, 'reading');
    const option = textOf(row, 'option');
    if (reading === undefined || option === undefined) return [];
    const places = { reading: sheetPlaceOf(row, 'reading'), option: sheetPlaceOf(row, 'option') };
    const rest = {
      ruledBy: textOf(row, 'ruledBy'),
      documentNumber: textOf(row, 'documentNumber'),
      ruledOn: dateOf(row, 'ruledOn'),
    };
    return [{ reading, option, places, ...withoutAbsent(rest) }];
  });
}

function chooseByRulings(
  rulings: readonly EnteredRuling[],
  policy: Policy,
): ReadRulings & { readonly places: ReadonlyMap<string, Place> } {
  const choices = new Map<string, ReadingChoice>();
  const findings: Finding[] = [];
  const contradicted = new Set<string>();
  const places = new Map<string, Place>();
  for (const entered of rulings) {
    const chosen = resolveChoice(policy, entered.reading, entered.option);
    if ('rule' in chosen) {
      const place = entered.places[chosen.rule === readingOptionUnknown.id ? 'option' : 'reading'];
      findings.push({ ...chosen, place });
      continue;
    }
    const { id, option } = chosen;
    const reading = readingOf(policy, id);
    const facts = { reading: readingTitle(reading) };
    const place = entered.places.option;
    const earlier = choices.get(id);
    if (earlier !== undefined && earlier.option !== option) {
      contradicted.add(id);
      findings.push(findingOf(rulingTwice, place, { facts }));
    }
    const ruling = rulingText(entered);
    if (ruling === undefined) {
      const actual = optionMeaning(reading, option);
      findings.push(findingOf(rulingIncomplete, place, { actual, facts }));
    }
    places.set(id, place);
    choices.set(id, ruling === undefined ? { option, basis: 'set' } : { option, basis: 'ruled', ruling });
  }
  for (const id of contradicted) choices.delete(id);
  return { choices, findings, places };
}

/**
 * The reading and option meant: by id, or by the register's number or the title where only one has it, and the
 * option by its id or its meaning. What fits nothing, or several readings, is a finding without its place.
 */
export function resolveChoice(
  policy: Policy,
  words: string,
  optionWords: string,
): { readonly id: string; readonly option: string } | Omit<Finding, 'place'> {
  const named = policy.readings.filter((reading) => reading.register === words || reading.title === words);
  const only = named.length === 1 ? named[0] : undefined;
  const reading = policy.readings.find(({ id }) => id === words) ?? only;
  if (reading === undefined) {
    const rule = named.length > 1 ? readingAmbiguous : readingUnknown;
    const known = readingList(named.length > 1 ? named : policy.readings);
    return { ...problemOf(rule, { known }), actual: words };
  }
  const option = optionOf(reading, optionWords);
  if (option !== undefined) return { id: reading.id, option };
  const facts = { reading: readingTitle(reading), options: optionList(reading) };
  return { ...problemOf(readingOptionUnknown, facts), actual: optionWords };
}

function optionOf({ options }: Reading, words: string): string | undefined {
  if (Object.hasOwn(options, words)) return words;
  return Object.entries(options).find(([, meaning]) => meaning === words)?.[0];
}

/** 「局务会，样科纪〔2025〕3号，2025年7月1日」; absent without a person or a date. */
function rulingText({ ruledBy, documentNumber, ruledOn }: EnteredRuling): string | undefined {
  if (ruledBy === undefined || ruledOn === undefined) return undefined;
  return [ruledBy, documentNumber, chineseDate(ruledOn)].filter((part) => part !== undefined).join('，');
}
