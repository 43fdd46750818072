import { quote } from '../../../../core/messages/sentence.js';
import { findRegion, type RegionList } from '../../../../core/region.js';
import { textColumn } from '../lists/list-column.js';
import { anyList, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { inOrder } from './in-order.js';

/**
 * `{{#each (按县区 名单 "县区")}}`: the rows in the order in which the house lists its counties and districts; a former
 * or short name stands where its region does. Names that are not in the list come last, as they first appear, with a
 * doubt about those that are not the city itself; rows of one region stay as they were.
 */
export function byRegion(regions: RegionList | undefined): ValueHelper {
  return valueHelper({
    needed: [anyList],
    extra: [words],
    apply: ([list], [field]) => {
      if (regions === undefined) return { refused: '这里没有装入县（市、区）名单' };
      const column = textColumn(list, field);
      if ('refused' in column) return column;
      const names = column.values.map(({ read }) => {
        const name = read.trim();
        return findRegion(regions, name)?.name ?? name;
      });
      const ordered = [...new Set([...regions.regions.map(({ name }) => name), ...names])];
      const places = names.map((name) => ordered.indexOf(name));
      const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
      const listed = new Set([...regions.regions.map(({ name }) => name), '市本级', '市直', regions.city]);
      const strangers = [...new Set(names)].filter((name) => !listed.has(name));
      return {
        value: inOrder(list, order),
        ...(strangers.length > 0 && {
          doubt: `${strangers.map(quote).join('、')}不在本市县（市、区）名单中，排在最后`,
        }),
      };
    },
  });
}
