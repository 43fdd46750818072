import { type DecimalText, divide, multiply, roundHalfUp } from '../../../../core/decimal.js';
import type { DataItem } from '../../../../core/indicator/framework/framework.js';
import type { RegionList } from '../../../../core/region.js';

/** An invented county of middling size, item by item; every region of the sample is a variation of it. */
const middling: Readonly<Record<string, DecimalText>> = {
  期末有效高新技术企业数: '42',
  期初有效高新技术企业数: '33',
  企业法人单位数: '0.92',
  有市级以上研发机构的规上工业企业数: '31',
  规上工业企业数: '118',
  有研发活动的企业数: '52',
  研发活动统计的企业数: '120',
  研发人员数: '1430',
  就业人员数: '24.6',
  当年新增市级以上科技创新人才数: '12',
  省级以上创新平台数: '9',
  省级以上科技创业平台数: '4',
  科技部门管理科技专项经费: '5200',
  财政支出: '342000',
  全社会研发经费: '48600',
  地区生产总值: '2310000',
  规上工业企业研发经费: '39800',
  规上工业企业主营业务收入: '2870000',
  企业享受科技政策减免所得税额: '6100',
  争取市级及以上科技经费数: '1850',
  实际配套科技经费: '620',
  应配套科技经费: '720',
  本年规上工业高新技术产业增加值: '236000',
  上年规上工业高新技术产业增加值: '214000',
  规上工业增加值: '655000',
  技术合同成交额: '61500',
  高价值发明专利数: '176',
  常住人口数: '52.8',
};

/** What a region of the sample reports of an item: invented, and the same every time. */
export function sampleItem(
  { regions }: RegionList,
  items: readonly DataItem[],
  region: string,
  item: string,
): DecimalText | undefined {
  const base = middling[item];
  if (base === undefined) return undefined;
  const [place, column] = [
    regions.findIndex(({ name }) => name === region),
    items.findIndex(({ name }) => name === item),
  ];
  // Sizes from six tenths to seventeen tenths, and a few hundredths that differ from item to item.
  const size = divide(String(6 + ((place * 5) % 12)), '10');
  const variation = divide(String(100 + ((place * 7 + column * 3) % 13) - 6), '100');
  const places = base.includes('.') ? 2 : 0;
  return roundHalfUp(multiply(multiply(base, size), variation), places);
}
