/** A custom that leaves the standard: which clause, and how. */
export interface Deviation {
  readonly clause: string;
  readonly what: string;
}

/** The customs a bureau may follow. Each has a reason in practice and a clause it leaves. */
export const deviations = {
  'bold-third-level': { clause: '7.3.3', what: '第三层次标题加粗' },
  'page-number-spaces': { clause: '7.5', what: '页码数字与一字线之间空半字' },
  'signers-on-reply': { clause: '7.2.6', what: '答复等非上行文标注签发人' },
  'attachment-note-on-issue': { clause: '7.3.4', what: '印发、转发类公文对所印发的内容标注附件说明' },
  'imprint-overleaf': { clause: '7.5', what: '版记另起一面，排在双数页，这一面不编页码' },
} as const satisfies Readonly<Record<string, Deviation>>;

export type DeviationId = keyof typeof deviations;

/** How a bureau sets its documents: the standard, less what it leaves. */
export interface Profile {
  readonly name: string;
  readonly deviations: readonly DeviationId[];
}

/** `strict` is the default: the text of the standard and nothing else. */
export const profiles = {
  strict: { name: '从严', deviations: [] },
  customary: { name: '常见做法', deviations: ['bold-third-level', 'page-number-spaces'] },
  reply: { name: '建议提案答复', deviations: ['signers-on-reply'] },
  /** Printed on both sides, 版记 stands on the back of the last sheet; what is laid out here cannot know the last page. */
  overleaf: { name: '版记另面', deviations: ['imprint-overleaf'] },
  issuing: { name: '印发带附件说明', deviations: ['attachment-note-on-issue'] },
} as const satisfies Readonly<Record<string, Profile>>;
