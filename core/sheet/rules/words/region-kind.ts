import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { findRegion } from '../../../region.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `region-kind`: the 辖区类型 of an enterprise is not that of its region in the city's list. */
export const regionKind: SheetRule = {
  id: 'region-kind',
  title: '辖区类型与县区不符',
  severity: 'mandatory',
  fault: '「辖区类型」不是名单中所属县区的类型（区、县、县级市、功能区）；资金分担按它区分。',
  noFault: '所属县区认不出的，不比较，另按「不是本市的县区」提出。',
  sentence: (finding) => ({
    fact: `辖区类型填的是${standing(finding)}，与「${fact(finding, 'region')}」不符`,
    expected: `「${fact(finding, 'kind')}」`,
    fix: '改正辖区类型，或核对所属县区',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ regionKind: '县', region: '文峰区' }] } },
      { rows: { enterprises: [{ regionKind: '县', region: '林州市' }] } },
    ],
    sound: [
      { rows: { enterprises: [{ regionKind: '县级市', region: '林州市' }] } },
      { rows: { enterprises: [{ regionKind: '县', region: '修武县' }] } },
    ],
  },
  check: ({ tables, regions }) => {
    const table = tables.get('enterprises');
    return (table?.rows ?? []).flatMap((row) => {
      const region = findRegion(regions, textOf(row, 'region') ?? '');
      const kind = textOf(row, 'regionKind');
      if (table === undefined || region === undefined || kind === undefined || kind === region.kind)
        return [];
      const facts = { region: region.name, kind: region.kind };
      return [cellFinding(table, row, ['regionKind'], problemOf(regionKind, facts))];
    });
  },
};
