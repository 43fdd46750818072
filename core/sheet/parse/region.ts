import { findRegion, type RegionList } from '../../region.js';
import { problemOf } from '../../rules/problem.js';
import type { Cell } from '../cell.js';
import { cleanText, foldName } from '../fold-text.js';
import { regionAlias } from '../rules/words/region-alias.js';
import { regionUnknown } from '../rules/words/region-unknown.js';
import { type Reading, readAs, unreadable } from './reading.js';
import { invisibleProblems } from './text.js';

/** A region under the list's own name. A former or short name is read and its present name told. */
export function parseRegion(cell: Cell, regions: RegionList): Reading {
  const typed = typeof cell.value === 'string' ? cell.value : cell.text;
  const name = foldName(typed);
  const region = findRegion(regions, name);
  if (region === undefined) return unreadable(regionUnknown, { city: regions.city });
  const invisible = invisibleProblems(typed, cleanText(typed));
  if (region.name === name || invisible.length > 0) return readAs(region.name, ...invisible);
  return readAs(region.name, problemOf(regionAlias, { name: region.name }));
}
