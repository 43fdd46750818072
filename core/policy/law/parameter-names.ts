/** The ways in which a parameter is written: a single number of three sorts, tiers, or lines of a schedule. */
export const parameterKinds = {
  amount: '金额',
  rate: '比例',
  count: '次数和年数',
  tiers: '分档',
  schedule: '清单',
} as const;

/** The way in which a parameter is written. */
export type ParameterKind = keyof typeof parameterKinds;

/** What a parameter of one name is for. */
interface ParameterUse {
  /** What officials call it. */
  readonly label: string;
  /** The kinds in which it can be computed with. */
  readonly kinds: readonly ParameterKind[];
  /** The units in which it can be computed with; absent where any will do. */
  readonly units?: readonly string[];
}

const inWan = { units: ['万元'] } as const;
const inParts = { units: ['%', '‰'] } as const;
const amount = (label: string) => ({ label, kinds: ['amount'], ...inWan }) as const;
const count = (label: string) => ({ label, kinds: ['count'] }) as const;
const tiers = (label: string) => ({ label, kinds: ['tiers'], ...inWan }) as const;
const amounts = (label: string) => ({ label, kinds: ['schedule'], ...inWan }) as const;
const rates = (label: string) => ({ label, kinds: ['schedule'], ...inParts }) as const;

/**
 * The parameters that clauses are computed from. A parameter's name says what it is for, so a name outside this
 * list is a slip of the pen and not a rule.
 */
const parameterUses = {
  // 第1条
  awardBySales: tiers('按年销售收入的奖励'),
  first: amount('首次认定奖励'),
  again: amount('再次通过奖励'),
  thirdInARow: amount('连续三次通过奖励'),
  passesInARow: count('连续通过的次数'),
  // 第4条; `rate` and `cap` serve every clause that pays a share up to a cap
  rate: { label: '比例', kinds: ['rate'], ...inParts },
  cap: amount('单项上限'),
  minimumOutsideStatistics: amount('未纳统企业的研发费用下限'),
  windowYears: count('比较的年数'),
  ceilingByRd: tiers('按研发费用的上限'),
  barredAt: amount('不得申请的研发费用统计数'),
  // Titles and platforms: an award once, an award by evaluation, a share of grants or spending, yearly support
  award: amounts('一次性奖励'),
  evaluation: amounts('考评奖励'),
  grantMatch: rates('上级资金配套比例'),
  spendingShare: rates('研发支出补助比例'),
  yearlySupport: amounts('每年支持'),
  lifetimeCap: amount('累计上限'),
  mostYears: count('最多的年数'),
  // Prizes and services
  perPerson: amounts('每人奖励'),
  perEnterprise: { label: '每家奖励', kinds: ['amount', 'schedule'], ...inWan },
  perPlatform: amounts('每个平台奖励'),
  leastTotal: amount('归集总额下限'),
  yearsKept: count('保留的年数'),
  // Sharing between city and district
  cityShare: { label: '市级分担比例', kinds: ['rate'], units: ['%'] },
} as const satisfies Readonly<Record<string, ParameterUse>>;

/** The name of a parameter. */
export type ParameterName = keyof typeof parameterUses;

/** Every name there is. */
export const parameterNames = Object.keys(parameterUses) as ParameterName[];

/** What the parameter of a name is for, and how it must be written to serve. */
export function parameterUse(name: ParameterName): ParameterUse {
  return parameterUses[name];
}

/** 「比例（rate）」: for people, with the name that policy.yaml and `--set` take. */
export function parameterTitle(name: ParameterName): string {
  return `${parameterUses[name].label}（${name}）`;
}
