import { type DecimalText, roundHalfUp, trim } from '../../../../core/decimal.js';

/** With exactly `places` digits, rounded half up; exact and without trailing zeros when no number is asked for. */
export function roundIfAsked(value: DecimalText, places: number | undefined): DecimalText {
  return places === undefined ? trim(value) : roundHalfUp(value, places);
}
