/**
 * 标题. Several lines are kept as given; an only line that is too long is broken between words, into 梯形 or 菱形
 * (GB/T 9704—2012, 7.3.1).
 */
export interface Title {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

/** 题注 below the title: 「（2025年6月26日…通过）」, or 「——2023年10月26日在…会议上」. */
export interface TitleNote {
  readonly kind: 'title-note';
  readonly lines: readonly string[];
}

/** Office and name of the person who reports, below the title. */
export interface Speaker {
  readonly kind: 'speaker';
  readonly text: string;
}
