import { chineseDate, type IsoDate } from '../../core/calendar.js';
import { add, compare, roundHalfUp, trim } from '../../core/decimal.js';
import type { Finding } from '../../core/finding.js';
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
  const paid = granted.map(inFen);
  const { sorted, findings: regionFindings } = sortAwards(paid, settings.regions);
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
      奖补对象: recipientsOf(sorted),
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
    findings: [...emptiness(granted), ...regionFindings, ...rounding(granted, paid), ...publicity.findings],
  };
}

function totals(awards: readonly ApprovedAward[]) {
  return {
    家数: new Set(awards.map(({ creditCode }) => creditCode)).size,
    笔数: awards.length,
    合计金额: trim(add(...awards.map(({ amountWan }) => amountWan))),
  };
}

/** 企业 when every credit code is the market regulator's (9, GB 32100—2015), else 单位: a university is no 企业. */
function recipientsOf(awards: readonly ApprovedAward[]): '企业' | '单位' {
  return awards.every(({ creditCode }) => creditCode.startsWith('9')) ? '企业' : '单位';
}

function publicityOf({
  publicityStart,
  publicityDays = usualPublicityDays,
  documentDate,
  holidays,
}: AwardDocumentSettings) {
  const { period, findings: ofHolidays } =
    publicityStart === undefined
      ? { period: undefined, findings: [] }
      : workingDayPeriod(publicityStart, publicityDays, holidays);
  const late = period !== undefined && documentDate > period.first;
  const findings: Finding[] = [...ofHolidays, ...(late ? [datedLate(documentDate, period.first)] : [])];
  return {
    data: { 公示天数: publicityDays, 公示开始: period?.first ?? null, 公示结束: period?.last ?? null },
    findings,
  };
}

/** A notice signed after it was put up. */
function datedLate(documentDate: IsoDate, first: IsoDate): Finding {
  const facts = { first: chineseDate(first) };
  const place = { kind: 'sheet' } as const;
  return {
    rule: 'publicity-dated-late',
    severity: 'mandatory',
    place,
    actual: chineseDate(documentDate),
    facts,
  };
}

const book = { kind: 'sheet' } as const;

function emptiness(awards: readonly ApprovedAward[]): Finding[] {
  return awards.length > 0 ? [] : [{ rule: 'award-none', severity: 'mandatory', place: book }];
}

/** 万元 in which 分 are whole: six decimals. */
const fenPlaces = 6;

/** The line as it is paid: half up to the 分, so that figures, capitals and sums agree in every document. */
function inFen(award: ApprovedAward): ApprovedAward {
  return { ...award, amountWan: trim(roundHalfUp(award.amountWan, fenPlaces)) };
}

/** Says how many lines were rounded, and how the total moved. */
function rounding(exact: readonly ApprovedAward[], paid: readonly ApprovedAward[]): Finding[] {
  const rounded = exact.filter(
    ({ amountWan }, index) => compare(amountWan, paid[index]?.amountWan ?? '0') !== 0,
  );
  if (rounded.length === 0) return [];
  const total = (awards: readonly ApprovedAward[]) => trim(add(...awards.map(({ amountWan }) => amountWan)));
  const facts = { lines: String(rounded.length), exact: total(exact), paid: total(paid) };
  return [{ rule: 'award-rounding', severity: 'hint', place: book, facts }];
}
