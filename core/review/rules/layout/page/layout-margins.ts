import { fact } from '../../../../messages/sentence.js';
import { sectionHits } from '../../../layout/section-hits.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-margins`: margins other than those of the standard. */
export const layoutMargins: ReviewRule = {
  id: 'layout-margins',
  title: '页边距',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '5.2.1' },
  fault: '天头、订口或者版心的大小与标准相差1毫米以上。',
  noFault: '天头37毫米、订口28毫米，版心156×225毫米。横放的页不核。',
  sentence: (finding) => ({
    fact: `页边距是${fact(finding, 'actual')}`,
    expected: fact(finding, 'expected'),
    fix: '在页面设置里改页边距',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: {
          note: '上25.4、下25.4、左31.8、右31.8 毫米',
          section: { top: 25.4, bottom: 25.4, left: 31.8, right: 31.8 },
        },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '上37.5 毫米', section: { top: 37.5 } },
      },
    ],
  },
  check: (text, context) =>
    sectionHits(text, context, (section, standard) => {
      const { width, height, top, bottom, left, right } = section;
      if (width > height) return undefined;
      const { paper, topMargin, bindingMargin, typeArea, tolerance } = standard;
      const far = (length: number, wanted: number) => Math.abs(length - wanted) > tolerance + 0.05;
      const isSound =
        !far(top, topMargin) &&
        !far(left, bindingMargin) &&
        !far(width - left - right, width - (paper.width - typeArea.width)) &&
        !far(height - top - bottom, height - (paper.height - typeArea.height));
      const under = paper.height - topMargin - typeArea.height;
      const outer = paper.width - bindingMargin - typeArea.width;
      return isSound
        ? undefined
        : {
            actual: marginText(top, bottom, left, right),
            expected: marginText(topMargin, under, bindingMargin, outer),
          };
    }),
};

function marginText(...lengths: readonly number[]): string {
  const [top = 0, bottom = 0, left = 0, right = 0] = lengths.map((length) => Math.round(length * 10) / 10);
  return `上${top}、下${bottom}、左${left}、右${right} 毫米`;
}
