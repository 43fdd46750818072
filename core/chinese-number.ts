const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 「一」, 12 → 「十二」, 20 → 「二十」, 101 → 「一百零一」; from 1000 on in digits. Throws below 1. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`No numeral for ${value}`);
  if (value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const hundredsText = hundreds > 0 ? `${digits[hundreds]}百` : '';
  const tensText =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return hundredsText + tensText + (ones > 0 ? (digits[ones] ?? '') : '');
}
