import { isIsoDate } from '../../core/calendar.js';
import type { Finding } from '../../core/finding.js';

/** A number that stands alone: no digit or letter before or behind, so no part of a credit code. */
const alone = (pattern: string) => new RegExp(`(?<![0-9A-Za-z])(?:${pattern})(?![0-9A-Za-z])`, 'g');

const detectors = [
  { rule: 'personal-mobile', pattern: alone('1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}'), accepts: () => true },
  { rule: 'personal-id', pattern: alone('[1-8]\\d{16}[\\dXx]'), accepts: isIdNumber },
  // 18 digits that begin with 5 are the credit code of a social organisation, not a card.
  { rule: 'personal-bank-card', pattern: alone('[346]\\d{15,18}|5\\d{15}'), accepts: isBankCard },
] as const;

/**
 * Mobile numbers, ID numbers (GB 11643—1999, with their check character) and bank card numbers (Luhn) in the
 * text of a document that goes public. The line is the paragraph's, from 1; the number is shown masked.
 */
export function findPersonalData(text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    // Full-width digits read the same to a person.
    const plain = line.replace(/[０-９Ｘ]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
    return detectors.flatMap(({ rule, pattern, accepts }) =>
      [...plain.matchAll(pattern)]
        .filter(([number]) => accepts(number))
        .map(
          ([number]): Finding => ({
            rule,
            severity: 'mandatory',
            place: { kind: 'file', file: '公文', line: index + 1 },
            actual: `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`,
          }),
        ),
    );
  });
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdNumber(number: string): boolean {
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return isIsoDate(birthday) && '10X98765432'[sum % 11] === number.slice(-1).toUpperCase();
}

/** Luhn, ISO/IEC 7812-1 annex B. */
function isBankCard(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
