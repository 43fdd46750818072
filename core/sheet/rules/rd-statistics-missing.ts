import { cellFinding } from '../cell-finding.js';
import { booleanOf } from '../read-table.js';
import type { Rule } from './rule.js';

/**
 * `rd-statistics-missing`: an enterprise above designated size and in R&D statistics without a figure of
 * last year. Zero would bar it from awards, a blank does not. The column may be left blank, so this is a hint;
 * every award of such an enterprise says that the bar could not be checked.
 */
export const checkRdStatisticsMissing: Rule = ({ tables }) => {
  const table = tables.get('enterprises');
  return (table?.rows ?? []).flatMap((row) => {
    const counts =
      booleanOf(row, 'aboveDesignatedSize') === true && booleanOf(row, 'inRdStatistics') === true;
    const figure = row.cells.get('rdStatisticsWan');
    if (table === undefined || !counts || (figure !== undefined && figure.raw !== '')) return [];
    const problem = { rule: 'rd-statistics-missing', severity: 'hint' } as const;
    return [cellFinding(table, row, ['rdStatisticsWan', 'inRdStatistics'], problem)];
  });
};
