import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { caseTable } from '../../../core/sheet/case-table.js';
import { awardStarterPlan } from '../../../workbook/books/award-starter.js';
import { requirePolicies } from '../../data/require-policies.js';
import { referenceSheets } from '../reference-sheets.js';
import { plantFaults, sampleCases, sampleRows } from '../sample/index.js';
import type { StarterKind } from './starter-kind.js';

const file = '企业奖补工作簿.xlsx';
const tables = [...awardTables, caseTable];

/** 企业奖补工作簿; its sample has a second book with planted faults. */
export const awardKind: StarterKind = {
  name: '奖补',
  file,
  tables,
  nextStep: '下一步：填好后运行 wenbiao check 体检，再运行 wenbiao award 测算。',
  prepare: () => {
    const extraSheets = referenceSheets(requirePolicies('没有建簿'));
    return (content) => awardStarterPlan({ ...content, tables, extraSheets });
  },
  sample: (regions) => {
    const rows = { ...sampleRows(regions), [caseTable.id]: sampleCases };
    const faulty = plantFaults(rows, awardTables);
    return {
      books: [
        { file, what: '样例工作簿', rows },
        { file: '企业奖补工作簿-待整改.xlsx', what: '待整改的样例', rows: faulty.rows },
      ],
      document: { planted: faulty.planted },
    };
  },
};
