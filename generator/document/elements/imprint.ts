/** What stands at the foot of the last page (版记). Source: GB/T 9704—2012, 7.4. */
export type ImprintElement = MovedRecipients | CopiedTo | Proof | Issuance;

/** 主送机关 moved here because the list is long; 「主送：」 is added (7.3.2, 7.4.2). */
export interface MovedRecipients {
  readonly kind: 'moved-recipients';
  readonly text: string;
}

/** 抄送机关, with the full stop; 「抄送：」 is added (7.4.2). */
export interface CopiedTo {
  readonly kind: 'copied-to';
  readonly text: string;
}

/** 签发 and 校对 of a meeting document. The standard does not know them. */
export interface Proof {
  readonly kind: 'proof';
  readonly signer: string;
  readonly proofreader: string;
}

/** 印发机关和印发日期 (7.4.3). The word is 「印发」, or 「印」 on a meeting document. */
export interface Issuance {
  readonly kind: 'issuance';
  readonly authority: string;
  readonly date: string;
  readonly word: '印发' | '印';
}
