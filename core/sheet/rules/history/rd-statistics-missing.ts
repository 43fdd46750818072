import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { booleanOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/**
 * `rd-statistics-missing`: an enterprise above designated size and in R&D statistics without a figure of
 * last year. Zero would bar it from awards: until the figure is there, every award of it is open.
 */
export const rdStatisticsMissing: SheetRule = {
  id: 'rd-statistics-missing',
  title: '研发统计数没有填',
  severity: 'verify',
  fault: '规上且纳入研发统计的企业，「上年度研发统计数」空着，无从判断是不是零。',
  noFault: '填了 0（按条文限制申报）；不是规上，或没有纳入研发统计的。',
  sentence: () => ({
    fact: '规上且纳入研发统计的企业，上年度研发统计数没有填写',
    expected: '统计部门的数；确为零填 0，空和 0 不同',
    fix: '向统计部门查实后补填；补填之前，本单位的奖补一律待裁定',
  }),
  examples: {
    faults: [
      {
        rows: {
          enterprises: [{ rdStatisticsWan: null, aboveDesignatedSize: '是', inRdStatistics: '是' }],
        },
      },
    ],
    sound: [
      { rows: { enterprises: [{ rdStatisticsWan: 0, aboveDesignatedSize: '是', inRdStatistics: '是' }] } },
      { rows: { enterprises: [{ rdStatisticsWan: null, aboveDesignatedSize: '否', inRdStatistics: '是' }] } },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('enterprises');
    return (table?.rows ?? []).flatMap((row) => {
      const counts =
        booleanOf(row, 'aboveDesignatedSize') === true && booleanOf(row, 'inRdStatistics') === true;
      const figure = row.cells.get('rdStatisticsWan');
      if (table === undefined || !counts || (figure !== undefined && figure.raw !== '')) return [];
      return [cellFinding(table, row, ['rdStatisticsWan', 'inRdStatistics'], problemOf(rdStatisticsMissing))];
    });
  },
};
