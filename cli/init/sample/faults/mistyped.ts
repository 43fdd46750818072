import { creditCodeCheckCharacter } from '../../../../core/sheet/parse/credit-code.js';
import type { CellPlan } from '../../../../workbook/write/plan.js';

/** Ways in which a cell comes to hold something else than was meant. */

/** The value typed as text, with what stands around it: 「350万」, 「约350」. */
export function asText(text: string): CellPlan {
  return { kind: 'text', text };
}

/** A number where text was meant, shown as Excel shows it by itself. */
export function asNumber(value: string): CellPlan {
  return { kind: 'number', value, format: 'General' };
}

/** 「Ａ１」 for 「A1」, as a full-width input method types it. */
export function fullWidth(text: string): string {
  return [...text].map((mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)).join('');
}

/** The code with its last character mistyped. */
export function wrongCheckCharacter(code: string): string {
  return code.slice(0, 17) + other(code.charAt(17));
}

/** The code with the 17th character mistyped, as if the last had been computed from it. */
export function wrongInnerCharacter(code: string): string {
  const first17 = code.slice(0, 16) + other(code.charAt(16));
  return first17 + creditCodeCheckCharacter(first17);
}

function other(character: string): string {
  return character === '1' ? '2' : '1';
}
