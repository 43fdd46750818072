import { calculationRules } from '../policy/calculations/index.js';
import { approvalRules } from '../policy/rules/approvals/index.js';
import { batchRules } from '../policy/rules/batch/index.js';
import { entryRules } from '../policy/rules/entries/index.js';
import { factRules } from '../policy/rules/facts/index.js';
import { objectionRules } from '../policy/rules/objections/index.js';
import { rulingRules } from '../policy/rules/rulings/index.js';
import { creditCodeRules } from '../sheet/rules/credit-code/index.js';
import { dateRules } from '../sheet/rules/dates/index.js';
import { explanationRules } from '../sheet/rules/explanations/index.js';
import { formulaRules } from '../sheet/rules/formulas/index.js';
import { historyRules } from '../sheet/rules/history/index.js';
import { indicatorRules } from '../sheet/rules/indicators/index.js';
import { ledgerRules } from '../sheet/rules/ledger/index.js';
import { partyRules } from '../sheet/rules/parties/index.js';
import { proposalRules } from '../sheet/rules/proposals/index.js';
import { readingRules } from '../sheet/rules/reading/index.js';
import { rowRules } from '../sheet/rules/rows/index.js';
import { settingRules } from '../sheet/rules/settings/index.js';
import { structureRules } from '../sheet/rules/structure/index.js';
import { tableRules } from '../sheet/rules/tables/index.js';
import { valueRules } from '../sheet/rules/values/index.js';
import { weightRules } from '../sheet/rules/weights/index.js';
import { wordRules } from '../sheet/rules/words/index.js';
import type { Rule } from './rule.js';

/** Rules about one subject. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Everything that can be found in a workbook that can be read, by subject. */
export const ruleGroups: readonly RuleGroup[] = [
  { title: '工作表和表头', rules: [...structureRules, ...tableRules] },
  { title: '文件的内部', rules: readingRules },
  { title: '信用代码', rules: creditCodeRules },
  { title: '与企业库对应', rules: partyRules },
  { title: '数', rules: valueRules },
  { title: '年份和日期', rules: dateRules },
  { title: '文字和选项', rules: wordRules },
  { title: '行和合计', rules: rowRules },
  { title: '公式', rules: formulaRules },
  { title: '认定和研发', rules: historyRules },
  { title: '台账的一行', rules: ledgerRules },
  { title: '批次和预算', rules: batchRules },
  { title: '口径', rules: rulingRules },
  { title: '与政策对照', rules: entryRules },
  { title: '测算所依据的事实', rules: factRules },
  { title: '核定', rules: approvalRules },
  { title: '公示异议', rules: objectionRules },
  { title: '测算表', rules: calculationRules },
  { title: '指标权重', rules: weightRules },
  { title: '指标数据', rules: indicatorRules },
  { title: '建议提案', rules: proposalRules },
  { title: '核实说明', rules: explanationRules },
  { title: '规则设置', rules: settingRules },
];

/** The rules of all subjects. */
export const ruleBook: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
