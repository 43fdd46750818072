import { describe, expect, test } from 'vitest';
import { sampleRows } from '../../../cli/init/sample/index.js';
import { codeOf } from '../../../cli/init/sample/sample-rows.js';
import { add, compare, multiply } from '../../../core/decimal.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import {
  creditCodeCheckCharacter,
  organisationCheckCharacter,
} from '../../../core/sheet/parse/credit-code.js';
import { regions, sample, sampleOf } from './sample-books.js';

const text = (row: Readonly<Record<string, unknown>>, column: string): string => String(row[column] ?? '');
const decimal = (row: Readonly<Record<string, unknown>>, column: string): string => text(row, column) || '0';

describe('the sample batch', () => {
  test('has at least sixty enterprises over every region of the list, and sixteen other bodies', () => {
    const kinds = sampleOf('enterprises').map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === '企业').length).toBeGreaterThanOrEqual(60);
    expect(kinds.filter((kind) => kind !== '企业')).toHaveLength(16);
    const covered = new Set(sampleOf('enterprises').map(({ region }) => region));
    expect(regions.regions.filter(({ name }) => !covered.has(name))).toEqual([]);
  });

  test('has rows in every sheet but what a bureau decides or computes itself', () => {
    const empty = awardTables.filter(({ id }) => sampleOf(id).length === 0);
    expect(empty.map(({ sheet }) => sheet)).toEqual(['口径', '分担比例', '测算表', '核实说明', '规则设置']);
  });

  test('has credit codes that are right in both check characters, each once', () => {
    const codes = sampleOf('enterprises').map((row) => text(row, 'creditCode'));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^(91|12)4105\d\dMAYX00\d\d[\dX][0-9A-Z]$/);
      expect(code.charAt(16)).toBe(organisationCheckCharacter(code.slice(8, 16)));
      expect(code.charAt(17)).toBe(creditCodeCheckCharacter(code.slice(0, 17)));
    }
  });

  test('has names that no two applicants share and that say they are invented', () => {
    const names = sampleOf('enterprises').map((row) => text(row, 'name'));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/[样例]/.test(name))).toEqual([]);
  });

  test('has certificates valid for three years', () => {
    for (const row of sampleOf('recognitions')) {
      const [issued, until] = [text(row, 'issuedOn'), text(row, 'validUntil')];
      expect(Number(until.slice(0, 4)) - Number(issued.slice(0, 4))).toBe(3);
      expect(until.slice(4)).toBe(issued.slice(4));
    }
  });

  test('has an R&D award in the ledger for every subsidised year since 2021, and none besides', () => {
    const subsidised = sampleOf('rdExpenses')
      .filter((row) => row['subsidised'] === '是' && text(row, 'rdYear') >= '2021')
      .map((row) => `${text(row, 'creditCode')} ${Number(text(row, 'rdYear')) + 1}`);
    const awarded = sampleOf('ledger')
      .filter((row) => text(row, 'clause').startsWith('4-'))
      .map((row) => `${text(row, 'creditCode')} ${text(row, 'year')}`);
    expect([...subsidised].sort()).toEqual([...awarded].sort());
  });

  test('calls an R&D year the first exactly until one was subsidised', () => {
    const subsidised = new Set<string>();
    for (const row of sampleOf('rdExpenses')) {
      const code = text(row, 'creditCode');
      expect(row['firstTime']).toBe(subsidised.has(code) ? '否' : '是');
      if (row['subsidised'] === '是') subsidised.add(code);
    }
  });

  test('has a ledger whose payments do not pass the approved sums and are shared four to six in districts', () => {
    const region = new Map(sampleOf('enterprises').map((row) => [row['creditCode'], row]));
    for (const row of sampleOf('ledger')) {
      const paid = add(decimal(row, 'cityPaidWan'), decimal(row, 'districtPaidWan'));
      expect(compare(paid, decimal(row, 'approvedWan'))).toBeLessThanOrEqual(0);
      expect(compare(decimal(row, 'approvedWan'), decimal(row, 'dueWan'))).toBeLessThanOrEqual(0);
      const cut = compare(decimal(row, 'approvedWan'), decimal(row, 'dueWan')) < 0;
      expect(text(row, 'reductionReason') !== '').toBe(cut);
      const district = region.get(row['creditCode'])?.['regionKind'] === '区';
      if (district && text(row, 'clause').startsWith('4-') && text(row, 'cityPaidWan') !== '') {
        expect(decimal(row, 'cityPaidWan')).toBe(multiply(decimal(row, 'approvedWan'), '0.4'));
      }
    }
  });

  test('is the same each time', () => {
    expect(sampleRows(regions)).toEqual(sample);
  });

  test('refuses a region list that lacks one of its regions, and a serial it has not', () => {
    expect(() => sampleRows({ ...regions, regions: regions.regions.slice(1) })).toThrow('林州市');
    expect(() => codeOf('00')).toThrow('00');
  });
});
