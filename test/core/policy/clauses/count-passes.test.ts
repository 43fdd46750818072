import { expect, test } from 'vitest';
import { type CountingRule, countPasses } from '../../../../core/policy/clauses/recognitions/count-passes.js';

const rule: CountingRule = { passesInARow: 3, gapYears: 3, firstCounts: true, restartsAfter: () => true };
const short = { first: '首', again: '再', thirdInARow: '三' } as const;

test.each<[string, number[], Partial<CountingRule>, boolean, string]>([
  ['nothing', [], {}, false, ''],
  ['a first recognition', [2024], {}, false, '首'],
  ['three in a row', [2018, 2021, 2024], {}, false, '首再三'],
  ['seven in a row', [2006, 2009, 2012, 2015, 2018, 2021, 2024], {}, false, '首再三再再三再'],
  ['a lapse before the third', [2016, 2019, 2024], {}, false, '首再再'],
  ['a lapse, then three', [2010, 2016, 2019, 2022], {}, false, '首再再三'],
  ['four years apart', [2016, 2020, 2024], {}, false, '首再再'],
  ['four years apart with a year of grace', [2016, 2020, 2024], { gapYears: 4 }, false, '首再三'],
  ['re-recognitions only', [2015, 2018, 2021, 2024], { firstCounts: false }, false, '首再再三'],
  ['a row not yet rewarded', [2015, 2018, 2021, 2024], { restartsAfter: () => false }, false, '首再三三'],
  ['an enterprise that moved in before', [2021, 2024], {}, true, '再再'],
])('counts %s', (_, years, change, earlier, kinds) => {
  const counted = countPasses(years, earlier, { ...rule, ...change });
  expect(counted.map((kind) => short[kind]).join('')).toBe(kinds);
});
