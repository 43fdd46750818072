import { amount } from './amounts/amount.js';
import { convertUnit } from './amounts/convert-unit.js';
import { difference } from './amounts/difference.js';
import { hundredMillion } from './amounts/hundred-million.js';
import { thousands } from './amounts/thousands.js';
import { upperCase } from './amounts/upper-case.js';
import { yuan } from './amounts/yuan.js';
import { date, monthDay, year, yearMonth } from './dates/date.js';
import { dateRange } from './dates/date-range.js';
import { dayCount } from './dates/day-count.js';
import { weekday } from './dates/weekday.js';
import type { HelperContext } from './helper-context.js';
import { blankRows } from './lists/blank-rows.js';
import { distinctCount, rowCount } from './lists/count.js';
import { greatest, least } from './lists/extreme.js';
import { groupRows } from './lists/group-rows.js';
import { joinNames } from './lists/join-names.js';
import { rank, topNames } from './lists/rank.js';
import { shares } from './lists/shares.js';
import { average, total } from './lists/total.js';
import { where } from './lists/where.js';
import { nth, numeral } from './numerals/numeral.js';
import { numeralDate, numeralYear } from './numerals/numeral-date.js';
import { ordinal } from './numerals/ordinal.js';
import { byName } from './order/by-name.js';
import { ascending, descending } from './order/by-number.js';
import { byRegion } from './order/by-region.js';
import { averageGrowth } from './rates/average-growth.js';
import { change, pointChange } from './rates/change.js';
import { doubling } from './rates/doubling.js';
import { growth, yearOnYear } from './rates/growth.js';
import { multiple } from './rates/multiple.js';
import { percent, points, portion } from './rates/percent.js';
import { portionChange } from './rates/portion-change.js';
import { target } from './rates/target.js';
import type { ValueHelper } from './value-helper.js';

/**
 * Every helper a template may call for a value, by its Chinese name, working with these data of the house; there are
 * no others. docs/模板语言.md tells template writers about each.
 */
export function valueHelpersFor(context: HelperContext): ReadonlyMap<string, ValueHelper> {
  return new Map<string, ValueHelper>([
    ['金额', amount],
    ['元', yuan],
    ['亿元', hundredMillion],
    ['换算', convertUnit],
    ['大写', upperCase],
    ['差额', difference],
    ['千分位', thousands],
    ['日期', date],
    ['日期区间', dateRange],
    ['年月', yearMonth],
    ['年', year],
    ['月日', monthDay],
    ['星期', weekday],
    ['天数', dayCount],
    ['汉字', numeral],
    ['第几', nth],
    ['序号', ordinal],
    ['汉字年', numeralYear],
    ['汉字日期', numeralDate],
    ['百分比', percent],
    ['百分点', points],
    ['百分点增减', pointChange],
    ['占比', portion],
    ['占比增减', portionChange],
    ['增长', growth],
    ['同比', yearOnYear],
    ['年均增长', averageGrowth],
    ['增减', change],
    ['倍数', multiple],
    ['翻番', doubling],
    ['达到', target],
    ['其中', where],
    ['分组', groupRows],
    ['空行', blankRows],
    ['条数', rowCount],
    ['家数', distinctCount],
    ['合计', total],
    ['平均', average],
    ['最大', greatest],
    ['最小', least],
    ['份额', shares],
    ['排名', rank],
    ['前几名', topNames],
    ['名称', joinNames],
    ['从高到低', descending],
    ['从低到高', ascending],
    ['按县区', byRegion(context.regions)],
    ['按姓氏笔画', byName('strokes', context.names)],
    ['按姓氏拼音', byName('sounds', context.names)],
  ]);
}

/** The helpers where the house's data are not at hand. */
export const valueHelpers: ReadonlyMap<string, ValueHelper> = valueHelpersFor({});
