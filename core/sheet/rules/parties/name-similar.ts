import type { Finding } from '../../../finding.js';
import { fact, quote } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import type { RegionList } from '../../../region.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { foldName } from '../../fold-text.js';
import { placeOf, type Row, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** What is left of a name must say something. */
const leastCore = 2;

/** `name-similar`: two enterprises of 企业库 whose names differ only in places, the kind of company and brackets. */
export const nameSimilar: SheetRule = {
  id: 'name-similar',
  title: '两个名称相近',
  severity: 'hint',
  fault:
    '「企业库」中两行的信用代码不同，名称去掉本省、本市和县（市、区）的名字、「有限公司」一类的字样、括号和空格以后相同。',
  noFault: '名称本来就相同的，另按「一个名称有两个代码」提出；写了两个不同的县（市、区）的，是两家。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，与 ${fact(finding, 'first')} 的${quote(fact(finding, 'name'))}只差地名或公司字样，而信用代码不同`,
    fix: '看一看是不是同一家企业；是两家的，不必改',
  }),
  examples: {
    faults: [
      {
        rows: {
          enterprises: [{}, { name: '安阳市样例机械有限责任公司', creditCode: '914105021000000243' }],
        },
      },
      {
        rows: {
          enterprises: [
            { name: '样例机械（河南）股份有限公司' },
            { name: '文峰区样例机械有限公司', creditCode: '914105021000000243' },
          ],
        },
      },
    ],
    sound: [
      { rows: { enterprises: [{}, { name: '安阳样例机床有限公司', creditCode: '914105021000000243' }] } },
      { rows: { enterprises: [{}, { name: '安阳样例机械有限公司', creditCode: '914105021000000243' }] } },
      {
        rows: {
          enterprises: [
            { name: '林州样例机械有限公司' },
            { name: '汤阴县样例机械有限公司', creditCode: '914105021000000243' },
          ],
        },
      },
    ],
  },
  check: ({ tables, regions }) => {
    const table = tables.get('enterprises');
    const read = nameReader(regions);
    const groups = new Map<string, { readonly row: Row; readonly name: string; readonly county: string }[]>();
    const findings: Finding[] = [];
    for (const row of table?.rows ?? []) {
      const name = textOf(row, 'name');
      const code = textOf(row, 'creditCode');
      if (table === undefined || name === undefined || code === undefined) continue;
      const { core, county } = read(name);
      if (core.length < leastCore) continue;
      const group = groups.get(core);
      if (group === undefined) groups.set(core, [{ row, name, county }]);
      else {
        const isTold = group.some(
          (other) => foldName(other.name) === foldName(name) || textOf(other.row, 'creditCode') === code,
        );
        const first = group.find((other) => county === '' || other.county === '' || other.county === county);
        if (first !== undefined && !isTold) {
          const facts = { first: placeOf(first.row, 'name'), name: first.name };
          findings.push(cellFinding(table, row, ['name'], problemOf(nameSimilar, facts)));
        }
        group.push({ row, name, county });
      }
    }
    return findings;
  },
};

/** A name without places and the words for a company, and the county or district that it names (empty: none). */
function nameReader({ province, city, regions }: RegionList) {
  const wider = [province, city].flatMap((word) => [word, withoutKind(word)]);
  const countyOf = new Map<string, string>();
  for (const { name, kind, aliases } of regions) {
    for (const word of [name, ...aliases]) {
      countyOf.set(word, name);
      // 高新 and 示范 alone are no places.
      if (kind !== '功能区' && !wider.includes(withoutKind(word))) countyOf.set(withoutKind(word), name);
    }
  }
  // Longer names first: 安阳县 is no 安阳 with a 县 behind it.
  const places = [...countyOf.keys(), ...wider].sort((a, b) => b.length - a.length);
  const set = new RegExp(`${places.join('|')}|有限责任公司|股份有限公司|有限公司|[()（）]`, 'g');
  return (name: string): { readonly core: string; readonly county: string } => {
    let county = '';
    const core = foldName(name).replace(set, (word) => {
      county ||= countyOf.get(word) ?? '';
      return '';
    });
    return { core, county };
  };
}

/** 「林州市」 → 「林州」; a name of two characters (滑县) keeps its kind. */
function withoutKind(place: string): string {
  return place.length > 2 ? place.replace(/[省市县区]$/, '') : place;
}
