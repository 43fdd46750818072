import { fact } from '../../../../messages/sentence.js';
import { millimetresPerPoint } from '../../../layout/example-layout.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `layout-line-pitch`: lines so far apart that a page has more or fewer than 22. */
export const layoutLinePitch: ReviewRule = {
  id: 'layout-line-pitch',
  title: '行距和每面行数',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '5.2.3' },
  fault: '正文的固定行距排不成每面22行。',
  noFault: '固定值28磅到29磅都是22行。行距随字体而变的，由量版核。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'count')}行距是${fact(finding, 'pitch')} 磅，每面排${fact(finding, 'lines')}行`,
    expected: fact(finding, 'expected'),
    fix: `把行距设为固定值，不超过 ${fact(finding, 'most')} 磅`,
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '正文：行距固定值 30 磅', of: 'body', paragraph: { pitch: 30 } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs }, { layout }) => {
    if (layout === undefined) return [];
    const { typeArea, linesPerPage, tolerance } = layout.standard;
    const pitchOf = (index: number) => layout.paragraphs[index]?.pitch;
    const linesAt = (pitch: number) =>
      Math.floor((typeArea.height + tolerance / 2) / (pitch * millimetresPerPoint));
    const faulty = paragraphs.filter(({ kind, index }) => {
      const pitch = pitchOf(index);
      return kind === 'body' && pitch !== undefined && linesAt(pitch) !== linesPerPage;
    });
    const pitch = pitchOf(faulty[0]?.index ?? -1) ?? 0;
    return oneFinding(faulty.map(wholeOf), {
      count: faulty.length > 1 ? `正文${faulty.length}段，` : '',
      pitch: String(Math.round(pitch * 100) / 100),
      lines: String(pitch === 0 ? 0 : linesAt(pitch)),
      expected: `每面${linesPerPage}行`,
      most: String(Math.floor((typeArea.height / linesPerPage / millimetresPerPoint) * 100) / 100),
    });
  },
};
