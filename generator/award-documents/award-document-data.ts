import { chineseDate, type IsoDate } from '../../core/calendar.js';
import { add, compare, roundHalfUp, trim } from '../../core/decimal.js';
import type { Finding } from '../../core/finding.js';
import { workingDayPeriod } from '../../core/working-days.js';
import { type Origin, Sourced } from '../trace/origin.js';
import type { ApprovedAward, AwardDocumentSettings, AwardText } from './approved-award.js';
import { sortAwards } from './sort-awards.js';

const usualPublicityDays = 5;

/**
 * What the award templates take from the results, by their fields' Chinese names: sorted, grouped and summed
 * exactly, amounts in 万元, each with its cell. 家数 counts enterprises by credit code, not award lines. Lines of
 * 0 万元 are no awards and are left out. A field without a value is `null`. Throws for a negative amount.
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
  const { record } = settings;
  return {
    data: {
      奖补年度: new Sourced(settings.awardYear, { ...record, shown: settings.awardYear }),
      政策名称: new Sourced(settings.policyTitle, record),
      政策文号: new Sourced(settings.policyNumber, { ...record, shown: settings.policyNumber }),
      监督条款:
        settings.supervisionClause === undefined ? null : new Sourced(settings.supervisionClause, record),
      ...publicity.data,
      ...totals(sorted),
      奖补对象: recipientsOf(sorted),
      名单: sorted.map(awardFields),
      分县区: groupsBy(sorted, ({ region }) => region).map(([first, group]) => ({
        县区: new Sourced(first.region, textCellOf(first, 'region')),
        ...totals(group),
        名单: group.map(awardFields),
      })),
      单位: groupsBy(sorted, ({ creditCode }) => creditCode).map(([first, group]) => ({
        企业名称: new Sourced(first.enterprise, textCellOf(first, 'name')),
        信用代码: new Sourced(first.creditCode, cellOf(first)),
        县区: new Sourced(first.region, textCellOf(first, 'region')),
        ...totals(group),
        名单: group.map(awardFields),
      })),
    },
    findings: [...emptiness(granted), ...regionFindings, ...rounding(granted, paid), ...publicity.findings],
  };
}

function awardFields(award: ApprovedAward) {
  return {
    县区: new Sourced(award.region, textCellOf(award, 'region')),
    企业名称: new Sourced(award.enterprise, textCellOf(award, 'name')),
    奖补事项: new Sourced(award.item, textCellOf(award, 'item')),
    依据条款: new Sourced(award.clause, textCellOf(award, 'clause')),
    算式: award.arithmetic === undefined ? null : new Sourced(award.arithmetic, cellOf(award)),
    金额: new Sourced(trim(award.amountWan), cellOf(award)),
  };
}

/** The cell of one of the award's texts. */
function textCellOf({ cells, source }: ApprovedAward, text: AwardText): Origin {
  return { kind: 'cell', ...(cells?.[text] ?? { place: source }) };
}

/** The cell of the award's amount, with the arithmetic that the result book shows there. */
function cellOf({ source, amountWan, clause, arithmetic }: ApprovedAward): Origin {
  return {
    kind: 'cell',
    place: source,
    shown: amountWan,
    clause,
    ...(arithmetic !== undefined && { arithmetic }),
  };
}

/** The awards that share a key, in the order in which each key comes first. */
function groupsBy(
  awards: readonly ApprovedAward[],
  keyOf: (award: ApprovedAward) => string,
): [ApprovedAward, ApprovedAward[]][] {
  const groups = new Map<string, [ApprovedAward, ApprovedAward[]]>();
  for (const award of awards) {
    const group = groups.get(keyOf(award));
    if (group === undefined) groups.set(keyOf(award), [award, [award]]);
    else group[1].push(award);
  }
  return [...groups.values()];
}

function totals(awards: readonly ApprovedAward[]) {
  const enterprises = new Set(awards.map(({ creditCode }) => creditCode)).size;
  const total = trim(add(...awards.map(({ amountWan }) => amountWan)));
  const from = awards.map(cellOf);
  return {
    家数: new Sourced(enterprises, computed(`按信用代码计，${enterprises}家`, from)),
    笔数: new Sourced(awards.length, computed(`${awards.length}笔`, from)),
    合计金额: new Sourced(total, computed(sumText(awards, total), from)),
  };
}

/** Lines whose sum is written out; more are counted. */
const mostTerms = 8;

function sumText(awards: readonly ApprovedAward[], total: string): string {
  if (awards.length > mostTerms) return `${awards.length}笔核定额相加＝${total}`;
  return `${awards.map(({ amountWan }) => trim(amountWan)).join('＋')}＝${total}`;
}

function computed(arithmetic: string, from: readonly Origin[]): Origin {
  return { kind: 'computed', place: '', arithmetic, from };
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
  const arithmetic = `自${publicityStart ?? ''}起数${publicityDays}个工作日，首日计入`;
  const day = (date: IsoDate | undefined) =>
    date === undefined ? null : new Sourced(date, computed(arithmetic, []));
  return { data: { 公示开始: day(period?.first), 公示结束: day(period?.last) }, findings };
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
