import { chineseDate, type IsoDate } from '../../../core/calendar.js';
import type { CopiedTo, Issuance, MovedRecipients, Proof } from '../elements/imprint.js';

export function movedRecipients(text: string): MovedRecipients {
  return { kind: 'moved-recipients', text: `${text}。` };
}

/** Groups of authorities: 、 between those of a kind, ， between kinds, 。 at the end (7.4.2). */
export function copiedTo(...groups: readonly (string | readonly string[])[]): CopiedTo {
  const texts = groups.map((group) => (typeof group === 'string' ? group : group.join('、')));
  return { kind: 'copied-to', text: `${texts.join('，')}。` };
}

export function proof(signer: string, proofreader: string): Proof {
  return { kind: 'proof', signer, proofreader };
}

/** 印发机关 and 印发日期, the date as 2025-08-18. */
export function issuance(authority: string, date: IsoDate, word: Issuance['word'] = '印发'): Issuance {
  return { kind: 'issuance', authority, date: chineseDate(date), word };
}
