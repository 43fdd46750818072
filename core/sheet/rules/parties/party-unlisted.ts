import type { Finding } from '../../../finding.js';
import { fact } from '../../../messages/sentence.js';
import { columnName, standing } from '../../../messages/standing.js';
import { nearMiss } from '../../../near-miss.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { foldName } from '../../fold-text.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** Columns of 技术合同 that name a body of 企业库, by its name or its code. */
const parties = ['broker', 'registrar'] as const;

/** A name this many characters away is offered as what was meant. */
const mostEdits = 2;

/** For how many different names one is looked for: it takes a comparison with every name of 企业库. */
const mostSuggestions = 50;

/**
 * `party-unlisted`: a 促成机构 or 登记机构 that is not in 企业库, width and spaces aside, so that no body is given the
 * contract; with the name that was probably meant, if there is one.
 */
export const partyUnlisted: SheetRule = {
  id: 'party-unlisted',
  title: '企业库中没有这个机构',
  severity: 'verify',
  fault:
    '「技术合同」的促成机构、登记机构不是「企业库」中的名称或代码（全半角、空格不论），这份合同没有计入任何机构。',
  noFault: '空着；填的是信用代码；机构不申报的，在「核实说明」写明。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}填的是${standing(finding)}，「${fact(finding, 'enterprises')}」中没有这个名称或代码，本合同没有计入任何机构`,
    ...(fact(finding, 'meant') !== '' && { expected: `相近的有「${fact(finding, 'meant')}」` }),
    fix: `照「${fact(finding, 'enterprises')}」写全称或信用代码；该机构不申报的，在「核实说明」写明`,
  }),
  examples: {
    faults: [
      { rows: { contracts: [{ broker: '安阳样例机器有限公司' }] } },
      { rows: { contracts: [{ registrar: '样例技术市场' }] } },
    ],
    sound: [
      { rows: { contracts: [{ broker: '安阳样例机械有限公司' }] } },
      { rows: { contracts: [{ broker: '914105021000000168' }] } },
      { rows: { contracts: [{ broker: null }] } },
    ],
  },
  check: ({ tables }) => {
    const enterprises = tables.get('enterprises');
    const contracts = tables.get('contracts');
    if (contracts === undefined || enterprises === undefined || !enterprises.columns.has('name')) return [];
    const names = enterprises.rows.flatMap((row) => foldName(textOf(row, 'name') ?? '') || []);
    const listed = new Set([...names, ...enterprises.rows.map((row) => textOf(row, 'creditCode'))]);
    const meant = new Map<string, string>();
    const findMeant = (name: string): string => {
      const known = meant.get(name);
      if (known !== undefined || meant.size >= mostSuggestions) return known ?? '';
      const near = nearMiss(name, names, mostEdits) ?? '';
      meant.set(name, near);
      return near;
    };
    return contracts.rows.flatMap((row): readonly Finding[] =>
      parties.flatMap((column) => {
        const party = textOf(row, column);
        if (party === undefined || listed.has(foldName(party))) return [];
        const facts = { enterprises: enterprises.sheet, meant: findMeant(foldName(party)) };
        return [cellFinding(contracts, row, [column], problemOf(partyUnlisted, facts))];
      }),
    );
  },
};
