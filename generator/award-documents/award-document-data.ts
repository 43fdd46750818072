import { add, compare, type DecimalText, trim } from '../../core/decimal.js';
import type { Finding } from '../../core/finding.js';
import { roundToFen, yuanFromWan } from '../../core/money.js';
import { workingDayPeriod } from '../../core/working-days.js';
import type { ApprovedAward, AwardDocumentSettings } from './approved-award.js';
import { sortAwards } from './sort-awards.js';

const usualPublicityDays = 5;

/**
 * The data of the award templates by their fields' Chinese names: sorted, grouped and summed exactly, amounts
 * in 万元. 家数 counts enterprises by credit code, not award lines. Lines of 0 万元 are no awards and are left
 * out. A field without a value is `null`. Throws for a negative amount.
 */
export function awardDocumentData(
  awards: readonly ApprovedAward[],
  settings: AwardDocumentSettings,
): { readonly data: Readonly<Record<string, unknown>>; readonly findings: Finding[] } {
  const negative = awards.find(({ amountWan }) => compare(amountWan, '0') < 0);
  if (negative !== undefined) throw new RangeError(`Negative award at ${negative.source}`);
  const granted = awards.filter(({ amountWan }) => compare(amountWan, '0') > 0);
  const { sorted, findings: regionFindings } = sortAwards(granted, settings.regions);
  const publicity = publicityOf(settings);
  return {
    data: {
      发文机关: settings.issuingAuthority,
      奖补年度: settings.awardYear,
      政策名称: settings.policyTitle,
      政策文号: settings.policyNumber,
      监督条款: settings.supervisionClause ?? null,
      成文日期: settings.documentDate,
      ...publicity.data,
      联系单位: settings.contactOffice ?? null,
      联系电话: settings.contactPhone ?? null,
      ...totals(sorted),
      名单: sorted.map((award) => ({
        县区: award.region,
        企业名称: award.enterprise,
        奖补事项: award.item,
        依据条款: award.clause,
        金额: trim(award.amountWan),
      })),
      分县区: [...new Set(sorted.map(({ region }) => region))].map((region) => ({
        县区: region,
        ...totals(sorted.filter((award) => award.region === region)),
      })),
    },
    findings: [...emptiness(granted), ...regionFindings, ...rounding(granted), ...publicity.findings],
  };
}

function totals(awards: readonly ApprovedAward[]) {
  return {
    家数: new Set(awards.map(({ creditCode }) => creditCode)).size,
    笔数: awards.length,
    合计金额: trim(add(...awards.map(({ amountWan }) => amountWan))),
  };
}

function publicityOf({
  publicityStart,
  publicityDays = usualPublicityDays,
  holidays,
}: AwardDocumentSettings) {
  const { period, findings } =
    publicityStart === undefined
      ? { period: undefined, findings: [] }
      : workingDayPeriod(publicityStart, publicityDays, holidays);
  return {
    data: { 公示天数: publicityDays, 公示开始: period?.first ?? null, 公示结束: period?.last ?? null },
    findings,
  };
}

const book = { kind: 'sheet' } as const;

function emptiness(awards: readonly ApprovedAward[]): Finding[] {
  return awards.length > 0 ? [] : [{ rule: 'award-none', severity: 'mandatory', place: book }];
}

/** Paying each line rounded to 分 must pay the total rounded to 分; else somebody has to place the difference. */
function rounding(awards: readonly ApprovedAward[]): Finding[] {
  const inFen = (amountWan: DecimalText) => roundToFen(yuanFromWan(amountWan));
  const paid = roundToFen(add(...awards.map(({ amountWan }) => inFen(amountWan))));
  const total = inFen(add(...awards.map(({ amountWan }) => amountWan)));
  return compare(paid, total) === 0
    ? []
    : [{ rule: 'award-rounding', severity: 'verify', place: book, facts: { paid, total } }];
}
