import type { Given } from './arguments/argument.js';
import { creditCodeVerdict } from './check-credit-code.js';
import { checkRows } from './check-row.js';
import { hnteAwardOf } from './hnte-award.js';
import { rdAwardOf } from './rd-award.js';

// The comments of this file are what Excel shows: functions.json is made from them. A parameter's description
// begins with its Chinese name and a colon.

/**
 * 统一社会信用代码是否正确：返回「正确」，或哪里不对、应为什么（GB 32100）。可以给一格或一列。
 * @customfunction CHECK_CREDIT_CODE CHECK_CREDIT_CODE
 * @param {any[][]} codes 信用代码：一格或一个区域
 * @returns {string[][]} 每格一个结论
 */
export function checkCreditCode(codes: Given[][]): string[][] {
  return codes.map((row) => row.map(creditCodeVerdict));
}

/**
 * 高新技术企业奖励（第1条），万元。不符合条件的为 0；待裁定的为 #N/A，写明原因。
 * @customfunction HNTE_AWARD HNTE_AWARD
 * @param {any} awardYear 奖补年度：四位年份
 * @param {any[][]} recognitionYears 历次认定年度：含本次；一格或一个区域，迁入的可留空
 * @param {any} strategicEmerging 战新：是或否
 * @param {any} aboveDesignatedSize 规上：是或否
 * @param {any} [salesWan] 年销售收入：万元
 * @param {any} [salesYear] 销售收入年度：四位年份
 * @param {any} [inRdStatistics] 纳入研发统计：是或否
 * @param {any} [rdStatisticsWan] 上年度研发统计数：万元；没有数据留空，空和 0 不同
 * @param {any} [certificateValid] 迁入时证书有效：是或否；不是迁入的留空
 * @param {any} [wholeRelocation] 整体迁入：是或否；不是迁入的留空
 * @param {any} [changeDone] 变更手续完成：是或否；不是迁入的留空
 * @param {any[][]} [readings] 口径：「口径」表的各行，前两列是口径编号和选项
 * @returns {number} 万元
 */
export function hnteAward(
  awardYear: Given,
  recognitionYears: Given[][],
  strategicEmerging: Given,
  aboveDesignatedSize: Given,
  salesWan: Given,
  salesYear: Given,
  inRdStatistics: Given,
  rdStatisticsWan: Given,
  certificateValid: Given,
  wholeRelocation: Given,
  changeDone: Given,
  readings: Given[][] | null,
): number {
  return hnteAwardOf({
    awardYear,
    recognitionYears,
    strategicEmerging,
    aboveDesignatedSize,
    salesWan,
    salesYear,
    inRdStatistics,
    rdStatisticsWan,
    certificateValid,
    wholeRelocation,
    changeDone,
    readings,
  });
}

/**
 * 研发费用补助（第4条），万元，已过年度累计上限。只算这一项；不符合条件的为 0；待裁定的为 #N/A，写明原因。
 * @customfunction RD_AWARD RD_AWARD
 * @param {any} awardYear 奖补年度：四位年份
 * @param {any} rdWan 上年度研发费用：万元
 * @param {any} firstTime 首次享受：是或否
 * @param {any} inRdStatistics 纳入研发统计：是或否
 * @param {any[][]} [history] 历年研发费用：每行三列，年度、研发费用（万元）、是否已享受补助
 * @param {any} [otherSubsidyWan] 其他层级研发补助：万元
 * @param {any} [aboveDesignatedSize] 规上：是或否
 * @param {any} [rdStatisticsWan] 上年度研发统计数：万元；没有数据留空，空和 0 不同
 * @param {any[][]} [readings] 口径：「口径」表的各行，前两列是口径编号和选项
 * @returns {number} 万元
 */
export function rdAward(
  awardYear: Given,
  rdWan: Given,
  firstTime: Given,
  inRdStatistics: Given,
  history: Given[][] | null,
  otherSubsidyWan: Given,
  aboveDesignatedSize: Given,
  rdStatisticsWan: Given,
  readings: Given[][] | null,
): number {
  return rdAwardOf({
    awardYear,
    rdWan,
    firstTime,
    inRdStatistics,
    history,
    otherSubsidyWan,
    aboveDesignatedSize,
    rdStatisticsWan,
    readings,
  });
}

/**
 * 按表头检查各行：每行返回「正确」，或哪几格不对、怎样改。表间和行间的问题用「体检」。
 * @customfunction CHECK_ROW CHECK_ROW
 * @param {any[][]} headers 表头：一至三行
 * @param {any[][]} rows 数据行：列数与表头相同，一行或多行
 * @returns {string[][]} 每行一个结论
 */
export function checkRow(headers: Given[][], rows: Given[][]): string[][] {
  return checkRows(headers, rows).map((verdict) => [verdict]);
}
