/** 辖区类型: what kind of area a region is; the cost split follows it. */
export type RegionKind = '区' | '县' | '县级市' | '功能区';

/** One 县（市、区） or 功能区 of the list. */
export interface Region {
  /** The name as it is printed: 「林州市」. */
  readonly name: string;
  readonly kind: RegionKind;
  /** Other names in use, also former ones: 「高新区」 for 「安阳高新技术产业开发区」. */
  readonly aliases: readonly string[];
}

/** A city's counties and districts, in the order in which the house lists them. */
export interface RegionList {
  /** The province's name in full: 「河南省」. */
  readonly province: string;
  readonly city: string;
  /** The first four digits of the city's administrative code (GB/T 2260): 4105. */
  readonly codePrefix: string;
  readonly regions: readonly Region[];
}

/** The region of that name or alias; absent when the list has none. */
export function findRegion(list: RegionList, name: string): Region | undefined {
  return list.regions.find((region) => region.name === name || region.aliases.includes(name));
}

/** The names, each once: those of the city's list in its order, then the others as they first appear. */
export function orderRegions(names: Iterable<string>, list: RegionList): readonly string[] {
  const used = new Set(names);
  const known = list.regions.map(({ name }) => name).filter((name) => used.has(name));
  return [...new Set([...known, ...used])];
}
