import type {
  AuthorityMark,
  Classification,
  CopyNumber,
  DocumentNumber,
  MeetingNumber,
  Signers,
  Urgency,
} from '../elements/head.js';

/** 份号: 12 → 「000012」. */
export function copyNumber(number: number): CopyNumber {
  return { kind: 'copy-number', text: String(number).padStart(6, '0') };
}

/** 密级, with 保密期限 when it is given: 「机密★1年」. */
export function classification(level: '绝密' | '机密' | '秘密', period?: string): Classification {
  return { kind: 'classification', text: period === undefined ? level : `${level}★${period}` };
}

export function urgency(text: '特急' | '加急'): Urgency {
  return { kind: 'urgency', text };
}

/** The mark of one authority or, for a joint document, of several, 主办机关 first. */
export function authorityMark(authorities: string | readonly string[], suffix = '文件'): AuthorityMark {
  return {
    kind: 'authority-mark',
    authorities: typeof authorities === 'string' ? [authorities] : authorities,
    suffix,
  };
}

/** 「安科〔2025〕3号」 from code, year and number. */
export function documentNumber(code: string, year: number, number: number): DocumentNumber {
  return { kind: 'document-number', text: `${code}〔${year}〕${number}号` };
}

/** 令号: 「第5号」. */
export function orderNumber(number: number): DocumentNumber {
  return { kind: 'document-number', text: `第${number}号` };
}

export function signers(...names: readonly string[]): Signers {
  return { kind: 'signers', names };
}

export function meetingNumber(...lines: readonly string[]): MeetingNumber {
  return { kind: 'meeting-number', lines };
}
