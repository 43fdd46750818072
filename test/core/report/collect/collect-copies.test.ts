import { describe, expect, test } from 'vitest';
import { collectCopies, type Submission } from '../../../../core/report/collect/collect-copies.js';
import { awardTables } from '../../../../core/sheet/award-tables/index.js';
import type { WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { type AwardRows, awardBook, codeOf, regions } from '../../sheet/award-book.js';
import { book, sheet } from '../../sheet/build-sheet.js';

const settings = { policies: [], regions };

/** A copy whose bytes are its name, unless it is said to be the same as another. */
function copy(name: string, snapshot: WorkbookSnapshot, sha256 = name): Submission {
  return { book: { name, sha256, snapshot, findings: [] } };
}

/** A sound copy with these rows beside the sound one of every required sheet, without 批次. */
function county(name: string, rows: AwardRows): Submission {
  const snapshot = awardBook(rows);
  return copy(name, { ...snapshot, sheets: snapshot.sheets.filter(({ name: each }) => each !== '批次') });
}

const none = { enterprises: [], recognitions: [], rdExpenses: [], ledger: [] } as const;

function collected(...submissions: readonly Submission[]) {
  return collectCopies(submissions, awardTables, settings);
}

/** Where the rows of a table come from, in the order of the merged book. */
function sources({ tables }: ReturnType<typeof collected>, id: string): readonly string[] {
  const table = tables.find(({ definition }) => definition.id === id);
  return table?.rows.map(({ source, row }) => `${row} ${source}`) ?? [];
}

describe('records of several copies', () => {
  test('stand one after the other, each with where it comes from; 批次 need not be filled in', () => {
    const result = collected(
      county('甲.xlsx', {
        ...none,
        enterprises: [{ creditCode: codeOf(1) }, { creditCode: codeOf(2), name: '乙' }],
      }),
      county('乙.xlsx', { ...none, enterprises: [{ creditCode: codeOf(3), name: '丙' }] }),
    );
    expect(sources(result, 'enterprises')).toEqual([
      '2 甲.xlsx!企业库!2',
      '3 甲.xlsx!企业库!3',
      '4 乙.xlsx!企业库!2',
    ]);
    expect(
      result.copies.map(({ name, records, mustBeMended, findings }) => ({
        name,
        rows: records.get('enterprises'),
        mustBeMended,
        findings,
      })),
    ).toEqual([
      { name: '甲.xlsx', rows: 2, mustBeMended: false, findings: [] },
      { name: '乙.xlsx', rows: 1, mustBeMended: false, findings: [] },
    ]);
    expect([result.conflicts, result.repeated, result.findings]).toEqual([[], [], []]);
  });

  test('that say the same, however typed, are taken once', () => {
    const result = collected(
      county('甲.xlsx', { ...none, enterprises: [{ salesWan: 5000 }] }),
      county('乙.xlsx', {
        ...none,
        enterprises: [{ salesWan: '５，０００', name: '安阳样例机械有限公司　', region: '文峰 区' }],
      }),
    );
    expect(sources(result, 'enterprises')).toEqual(['2 甲.xlsx!企业库!2']);
    expect(result.repeated.map(({ source, first }) => [source, first.source])).toEqual([
      ['乙.xlsx!企业库!2', '甲.xlsx!企业库!2'],
    ]);
    expect(result.copies[1]?.rewritten.map(({ place, written }) => [place, written])).toEqual([
      ['企业库!B2', '安阳样例机械有限公司'],
      ['企业库!D2', '文峰区'],
      ['企业库!J2', '5000'],
    ]);
  });

  test('that one copy has twice stay twice, and are not made more by another copy', () => {
    const project = { category: '揭榜挂帅', amountWan: 100 };
    const result = collected(
      county('甲.xlsx', { ...none, projects: [project] }),
      county('乙.xlsx', { ...none, projects: [project, project] }),
      county('丙.xlsx', { ...none, projects: [project] }),
    );
    expect(sources(result, 'projects')).toEqual(['2 甲.xlsx!项目!2', '3 乙.xlsx!项目!3']);
    expect(result.repeated).toHaveLength(2);
  });

  test('that differ under one key are both kept, and the finding names both places and both values', () => {
    const result = collected(
      county('甲.xlsx', { ...none, enterprises: [{ salesWan: 5000 }] }),
      county('乙.xlsx', { ...none, enterprises: [{ salesWan: null, salesYear: null, note: '新' }] }),
      county('丙.xlsx', { ...none, enterprises: [{ salesWan: null, salesYear: null, note: '新' }] }),
    );
    expect(sources(result, 'enterprises')).toHaveLength(2);
    expect(result.findings).toEqual([
      {
        rule: 'copy-conflict',
        severity: 'mandatory',
        place: { kind: 'sheet', sheet: '企业库', cell: 'J3' },
        facts: {
          first: '甲.xlsx!企业库!2',
          second: '乙.xlsx!企业库!2',
          differences:
            '「年销售收入」前者填的是「5000」，后者没有填；「销售收入年度」前者填的是「2024」，后者没有填；「备注」前者没有填，后者填的是「新」',
        },
      },
    ]);
    expect(result.conflicts[0]?.differences.map(({ column }) => column)).toEqual([
      'salesWan',
      'salesYear',
      'note',
    ]);
  });

  test('without a readable key are kept, and are no conflict', () => {
    const damaged = { creditCode: 914_105_021_000_000 };
    const result = collected(
      county('甲.xlsx', { ...none, enterprises: [{ ...damaged, salesWan: 1 }] }),
      county('乙.xlsx', { ...none, enterprises: [{ ...damaged, salesWan: 2 }] }),
    );
    expect(sources(result, 'enterprises')).toHaveLength(2);
    expect(result.findings).toEqual([]);
    expect(result.copies.map(({ mustBeMended }) => mustBeMended)).toEqual([true, true]);
  });

  test('two rows of one copy under one key are for its check, not a conflict', () => {
    const result = collected(county('甲.xlsx', { ...none, ledger: [{ dueWan: 15 }, { dueWan: 20 }] }));
    expect(sources(result, 'ledger')).toHaveLength(2);
    expect(result.findings).toEqual([]);
    expect(result.copies[0]?.findings.map(({ rule }) => rule)).toContain('duplicate-row');
  });
});

describe('sheets with settings', () => {
  test('agree and are taken once, or differ and are a conflict: 批次 has one row', () => {
    const same = collected(
      copy('甲.xlsx', awardBook(none)),
      copy('乙.xlsx', awardBook({ ...none, batch: [{}] })),
    );
    expect(sources(same, 'batch')).toHaveLength(1);
    expect(same.findings).toEqual([]);
    const other = collected(
      copy('甲.xlsx', awardBook(none)),
      copy('乙.xlsx', awardBook({ ...none, batch: [{ budgetWan: 900 }] })),
    );
    expect(sources(other, 'batch')).toHaveLength(2);
    expect(other.findings).toMatchObject([{ place: { sheet: '批次', cell: 'D3' } }]);
  });

  test('explanations follow their cells, and one of no cell carried cannot pass for another', () => {
    const explained = (place: string) => ({ rule: 'unit-slip', place, explanation: '凭证3号' });
    const result = collected(
      county('甲.xlsx', { ...none, ledger: [{}], explanations: [explained('台账!E2')] }),
      county('乙.xlsx', {
        ...none,
        ledger: [{}, { clause: '1-1' }],
        explanations: [explained('台账!E2'), explained('台账!E3'), explained('台账!E9')],
      }),
    );
    const table = result.tables.find(({ definition }) => definition.id === 'explanations');
    expect(table?.rows.map(({ cells }) => cells.get('place')?.value)).toEqual([
      '台账!E2',
      '台账!E3',
      '乙.xlsx!台账!E9',
    ]);
    expect(result.repeated.map(({ source }) => source)).toEqual(['乙.xlsx!台账!2', '乙.xlsx!核实说明!2']);
  });
});

describe('copies that are not merged', () => {
  test('the same bytes are told and taken once', () => {
    const result = collected(copy('甲.xlsx', awardBook(), 'x'), copy('乙.xlsx', awardBook(), 'x'));
    expect(result.copies[1]).toMatchObject({
      name: '乙.xlsx',
      skipped: '与「甲.xlsx」一字不差，只收一次',
      mustBeMended: false,
    });
    expect(result.repeated).toEqual([]);
  });

  test('what was not read is listed as it came', () => {
    const skipped = { name: '图.png', skipped: '不是工作簿', mustBeMended: false };
    expect(collected(skipped).copies).toMatchObject([skipped]);
  });

  test('a book without tables, with an ambiguous header, of a newer form: nothing of them is taken', () => {
    const { sheets } = awardBook();
    const doubled = sheets.map((each) =>
      each.name === '企业库'
        ? sheet('企业库', [
            ['信用代码', '统一社会信用代码', '名称'],
            [codeOf(1), codeOf(1), '甲'],
          ])
        : each,
    );
    const newer = book(...sheets, sheet('填表说明', [['表样版本 99']]));
    const result = collected(
      copy('通讯录.xlsx', book(sheet('Sheet1', [['姓名', '电话']]))),
      copy('两列.xlsx', book(...doubled)),
      copy('新.xlsx', newer),
    );
    expect(result.copies.map(({ skipped = '' }) => skipped.split('；')[0])).toEqual([
      '没有找到奖补工作簿的表',
      expect.stringMatching(/^企业库(?:!\w+)?：.*(?:表头|未找到)/),
      expect.stringContaining('工作簿是表样版本 99'),
    ]);
    expect(result.copies.map(({ mustBeMended }) => mustBeMended)).toEqual([true, true, true]);
    expect(result.tables.flatMap(({ rows }) => rows)).toEqual([]);
  });

  test('a copy that only lacks a sheet gives the others, and its check says so', () => {
    const { sheets } = awardBook();
    const result = collected(copy('甲.xlsx', book(...sheets.filter(({ name }) => name !== '台账'))));
    expect(sources(result, 'enterprises')).toHaveLength(1);
    expect(result.copies[0]?.findings.map(({ rule }) => rule)).toContain('sheet-missing');
  });

  test('what has no place in the merged book is listed by copy', () => {
    const { sheets } = awardBook();
    const result = collected(copy('甲.xlsx', book(...sheets, sheet('备忘', [['甲', '乙']]))));
    expect(result.copies[0]?.leftBehind).toEqual([{ kind: 'sheet', sheet: '备忘', count: 2 }]);
  });
});
