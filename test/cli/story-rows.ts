import { creditCodeOf } from '../../cli/init/sample/credit-code-of.js';
import type { EntryRow, EntryRows } from '../../workbook/books/entry-row.js';

const batch: EntryRow = { awardYear: '2025', policy: '安办文〔2021〕17号' };

/** The code of the enterprise with that serial. */
export function codeOf(serial: string): string {
  return creditCodeOf({ serial, kind: '企业', region: '文峰区' });
}

function enterprise(serial: string, given: EntryRow = {}): EntryRow {
  return {
    creditCode: codeOf(serial),
    name: `安阳故事${serial}有限公司`,
    kind: '企业',
    region: '文峰区',
    regionKind: '区',
    aboveDesignatedSize: '否',
    strategicEmerging: '否',
    inRdStatistics: '是',
    ...given,
  };
}

function rdOf(serial: string, rdYear: string, rdWan: string, given: EntryRow = {}): EntryRow {
  return {
    creditCode: codeOf(serial),
    rdYear,
    rdWan,
    basis: '加计扣除',
    firstTime: '是',
    subsidised: '否',
    otherSubsidyWan: '0',
    ...given,
  };
}

/** Six enterprises: first-time subsidies at the tier edges, increases, and one with zero R&D in the statistics. */
export const rdStory: EntryRows = {
  batch: [batch],
  enterprises: [
    enterprise('01', {
      strategicEmerging: '是',
      aboveDesignatedSize: '是',
      rdStatisticsWan: '12000',
      salesWan: '80000',
      salesYear: '2024',
    }),
    enterprise('02'),
    enterprise('03'),
    enterprise('04'),
    enterprise('05'),
    enterprise('06', { aboveDesignatedSize: '是', rdStatisticsWan: '0' }),
  ],
  recognitions: [
    { creditCode: codeOf('01'), recognitionYear: '2025', manner: '认定' },
    { creditCode: codeOf('06'), recognitionYear: '2025', manner: '认定' },
  ],
  rdExpenses: [
    rdOf('01', '2024', '12000'),
    rdOf('02', '2024', '4999.99'),
    rdOf('03', '2024', '5000'),
    rdOf('04', '2023', '4100', { subsidised: '是' }),
    rdOf('04', '2024', '5200', { firstTime: '否' }),
    rdOf('05', '2023', '3600', { subsidised: '是' }),
    rdOf('05', '2024', '3000', { firstTime: '否' }),
  ],
};

/** One enterprise in a strategic emerging industry above designated size with sales of exactly 5000. */
export function salesStory(rulings: readonly EntryRow[] = []): EntryRows {
  return {
    batch: [batch],
    enterprises: [
      enterprise('11', {
        strategicEmerging: '是',
        aboveDesignatedSize: '是',
        rdStatisticsWan: '100',
        salesWan: '5000',
        salesYear: '2024',
      }),
    ],
    recognitions: [{ creditCode: codeOf('11'), recognitionYear: '2025', manner: '认定' }],
    rulings: [...rulings],
  };
}

/** Who decided and who checked, as 核定 and 公示异议 ask. */
export const signed = { handler: '高新技术科', reviewer: '规划财务科' } as const;
