/** A mainland mobile number that stands alone: no digit or letter before or behind it, so no part of a credit code. */
const mobile = /(?<![0-9A-Za-z])(1[3-9]\d)([- ]?)\d{4}([- ]?)(\d{4})(?![0-9A-Za-z])/g;

/** Whether a mobile number stands in the text. Digits are half-width. */
export function hasMobileNumber(text: string): boolean {
  return maskMobileNumbers(text) !== text;
}

/** The text with the four inner digits of every mobile number as 「****」. */
export function maskMobileNumbers(text: string): string {
  return text.replace(mobile, '$1$2****$3$4');
}

/** Where mobile numbers stand in the text, in UTF-16 units. */
export function findMobileNumbers(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(mobile), ({ index, 0: number }) => ({
    start: index,
    end: index + number.length,
  }));
}
