import type { TableDefinition } from '../table.js';

/** The sheet 核实说明. */
export const explanationsTable: TableDefinition = {
  id: 'explanations',
  sheet: '核实说明',
  purpose: '体检列出的核实性问题，经核实数据无误的，在此逐条说明事实；说明之后不再要求改正。',
  required: false,
  key: ['rule', 'place'],
  columns: [
    {
      id: 'rule',
      title: '规则',
      type: { kind: 'text' },
      required: true,
      prompt: '体检结果中的规则，如 unit-slip。',
      width: 22,
    },
    {
      id: 'place',
      title: '位置',
      type: { kind: 'text' },
      required: true,
      prompt: '体检结果中的位置，如 研发!C7。',
      width: 18,
    },
    {
      id: 'explanation',
      title: '说明',
      type: { kind: 'text' },
      required: true,
      prompt: '写明事实和依据，如凭证、文件；只写「核实无误」「情况属实」不算说明。',
      width: 60,
    },
  ],
};
