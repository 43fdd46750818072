/**
 * The parameters that clauses are computed from. A parameter's name says what it is for, so a name outside this
 * list is a slip of the pen and not a rule.
 */
export const parameterNames = [
  // 第1条
  'awardBySales',
  'first',
  'again',
  'thirdInARow',
  'passesInARow',
  // 第4条; `rate` and `cap` serve every clause that pays a share up to a cap
  'rate',
  'cap',
  'minimumOutsideStatistics',
  'windowYears',
  'ceilingByRd',
  'barredAt',
  // Titles and platforms: an award once, an award by evaluation, a share of grants or spending, yearly support
  'award',
  'evaluation',
  'grantMatch',
  'spendingShare',
  'yearlySupport',
  'lifetimeCap',
  'mostYears',
  // Prizes and services
  'perPerson',
  'perEnterprise',
  'perPlatform',
  'leastTotal',
  'yearsKept',
  // Sharing between city and district
  'cityShare',
] as const;

/** The name of a parameter. */
export type ParameterName = (typeof parameterNames)[number];
