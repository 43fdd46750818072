import { fact, quote } from '../../../../messages/sentence.js';
import type { RegionList } from '../../../../region.js';
import type { DraftParagraph } from '../../../draft-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { countText, oneFinding } from '../../../text/one-finding.js';
import { type TableCell, tableCells, tablesOf } from '../../../text/table-cells.js';
import { placesNotChecked } from './city-text.js';

/** `place-foreign`: a table of counties and districts with names that are not the city's. */
export const placeForeign: ReviewRule = {
  id: 'place-foreign',
  title: '表里有不属于本市的县区',
  severity: 'mandatory',
  fault: '按县（市、区）列的表里，有名单以外的地名，像是从别的市的文件带过来的。',
  noFault: '名单里的名称和简称；各市之间比较的表；正文里说到外地。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}不在${fact(finding, 'city')}的县（市、区）名单里`,
    fix: '核对这张表是不是别的市的；名单旧了的，更新名单',
  }),
  notChecked: (text, { regions }) => placesNotChecked(text, regions),
  examples: {
    faults: [
      {
        text: '安阳市科技局关于通报结果的通知\n\n各县（市、区）科技局：\n\n结果如下。\n\n序号\t对象\n1\t林州市\n2\t修武县\n3\t博爱县',
        words: '修武县',
      },
    ],
    sound: [
      {
        text: '安阳市科技局关于通报结果的通知\n\n各县（市、区）科技局：\n\n学习焦作市修武县的经验。\n\n序号\t对象\n1\t林州市\n2\t滑县\n3\t高新区\n4\t林州经开区\n5\t全市',
      },
      {
        text: '安阳市科技局关于通报结果的通知\n\n各县（市、区）科技局：\n\n结果如下。\n\n序号\t省辖市\n1\t郑州市\n2\t洛阳市\n3\t安阳市',
      },
    ],
  },
  check: ({ paragraphs }, { regions }) => {
    if (regions === undefined) return [];
    const places = tablesOf(paragraphs).flatMap((rows) =>
      columnsOf(rows).flatMap((cells) => foreignPlaces(cells, regions)),
    );
    return oneFinding(
      places.map(({ at }) => at),
      { count: countText(places), city: regions.city },
    );
  },
};

function columnsOf(rows: readonly DraftParagraph[]): readonly (readonly TableCell[])[] {
  const columns: TableCell[][] = [];
  for (const cell of rows.flatMap(tableCells)) {
    const column = columns[cell.column];
    if (column === undefined) columns[cell.column] = [cell];
    else column.push(cell);
  }
  return columns;
}

const place = /^\p{Script=Han}{1,8}(?:县|市|区)$/u;
const general = /^(?:全市|市|各县|县区|市区|城区|地区|园区|市直|各区|本市|全县|全区|开发区|功能区|市辖区)$/u;

/** The strange ones of a column that is mostly names of places and is no comparison of cities. */
function foreignPlaces(cells: readonly TableCell[], regions: RegionList): readonly TableCell[] {
  const [head, ...below] = cells;
  const places = below.filter(({ text }) => place.test(text) && !general.test(text));
  const isOfCities =
    /省辖市|地市|城市|市州/u.test(head?.text ?? '') || places.some(({ text }) => text === regions.city);
  if (places.length < 2 || places.length * 2 < below.length || isOfCities) return [];
  return places.filter(({ text }) => !isOwn(text, regions));
}

/** Whether a name is of the list, or of something in one of its places: 「林州经开区」. */
function isOwn(name: string, { city, regions }: RegionList): boolean {
  return [city, ...regions.flatMap((region) => [region.name, ...region.aliases])].some(
    (own) => name === own || name.includes(own.length > 2 ? own.replace(/[县市区]$/u, '') : own),
  );
}
