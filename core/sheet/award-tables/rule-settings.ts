import type { TableDefinition } from '../table.js';
import { dateColumn, textColumn } from './shared.js';

/** The sheet 规则设置. */
export const ruleSettingsTable: TableDefinition = {
  id: 'ruleSettings',
  sheet: '规则设置',
  purpose: '本局不用的体检规则，或改变轻重的规则；读不出数、影响金额的规则不能关闭。体检报告和核算记录照记。',
  required: false,
  key: ['rule'],
  columns: [
    {
      id: 'rule',
      title: '规则',
      type: { kind: 'text' },
      required: true,
      prompt: '体检结果中的规则，如 region-alias；全部规则见 wenbiao rules。',
      width: 24,
    },
    {
      id: 'treatment',
      title: '处理',
      type: { kind: 'choice', options: ['关闭', '强制性', '核实性', '提示'] },
      required: true,
      prompt: '关闭，或改为强制性、核实性、提示。',
      width: 11,
    },
    { ...textColumn('reason', '理由', '为什么这样处理。', 40), required: true },
    { ...textColumn('decidedBy', '决定人', '作出决定的会议或部门。', 22), required: true },
    dateColumn('decidedOn', '日期', '决定的日期，年/月/日。', true),
  ],
};
