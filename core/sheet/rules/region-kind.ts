import { findRegion } from '../../region.js';
import { cellFinding } from '../cell-finding.js';
import { mandatory } from '../parse/reading.js';
import { textOf } from '../read-table.js';
import type { Rule } from './rule.js';

/** `region-kind`: the 辖区类型 of an enterprise is not that of its region in the city's list. */
export const checkRegionKind: Rule = ({ tables, regions }) => {
  const table = tables.get('enterprises');
  return (table?.rows ?? []).flatMap((row) => {
    const region = findRegion(regions, textOf(row, 'region') ?? '');
    const kind = textOf(row, 'regionKind');
    if (table === undefined || region === undefined || kind === undefined || kind === region.kind) return [];
    const facts = { region: region.name, kind: region.kind };
    return [cellFinding(table, row, ['regionKind'], mandatory('region-kind', facts))];
  });
};
