/** A name as names of figures are compared: 「高新技术企业数量」 and 「高新技术企业」 are one. */
export function plainName(name: string): string {
  return name.replace(/的|数量|总量|数$|\s/gu, '');
}
