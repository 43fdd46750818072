import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';
import { codeStandard } from './code-standard.js';

/** Digits 3 to 6 of a code that the registrar of the whole country gave (100000 in GB/T 2260). */
const national = '1000';

/** `credit-code-region`: a code of 企业库 given by a registrar outside the city, as that of one that moved in. */
export const creditCodeRegion: SheetRule = {
  id: 'credit-code-region',
  title: '信用代码不是本市登记的',
  severity: 'hint',
  basis: codeStandard,
  fault: '「企业库」中代码的第 3—6 位（登记机关的行政区划）不是本市的：由国家、省级或外地登记机关登记。',
  noFault: '本市和所辖各县（市、区）登记机关给的代码；外地迁入的企业代码不变，核对属实即可。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，第3—6位 ${fact(finding, 'region')} 是${registrar(fact(finding, 'kind'))}的，不是本市（${fact(finding, 'prefix')}）的`,
    fix: '外地迁入或在上级登记的，属正常；不是的，核对营业执照',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '91350100M000100Y43', name: '样川仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: '91100000M000100Y4U', name: '样川仪器有限公司' }] } },
      { rows: { enterprises: [{}, { creditCode: '91410000M000100Y44', name: '样川仪器有限公司' }] } },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
  check: ({ tables, regions: { codePrefix } }) => {
    const table = tables.get('enterprises');
    return (table?.rows ?? []).flatMap((row) => {
      const code = textOf(row, 'creditCode');
      const region = code?.slice(2, 6);
      if (table === undefined || region === undefined || region === codePrefix) return [];
      // A code in another spelling has a finding of its own, and this one waits for it.
      if (row.cells.get('creditCode')?.raw !== code) return [];
      const facts = { region, kind: registrarOf(region, codePrefix), prefix: codePrefix };
      return [cellFinding(table, row, ['creditCode'], problemOf(creditCodeRegion, facts))];
    });
  },
};

function registrarOf(region: string, codePrefix: string): string {
  if (region === national) return 'national';
  const isOfProvince = region.endsWith('00');
  const isOwn = region.slice(0, 2) === codePrefix.slice(0, 2);
  if (isOwn) return isOfProvince ? 'province' : 'neighbour';
  return isOfProvince ? 'other-province' : 'elsewhere';
}

function registrar(kind: string): string {
  switch (kind) {
    case 'national':
      return '国家级登记机关';
    case 'province':
      return '本省省级登记机关';
    case 'neighbour':
      return '本省其他市登记机关';
    case 'other-province':
      return '外省省级登记机关';
    default:
      return '外省登记机关';
  }
}
