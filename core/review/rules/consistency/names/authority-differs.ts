import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `authority-differs`: 署名 that is almost the name in 发文机关标志. */
export const authorityDiffers: ReviewRule = {
  id: 'authority-differs',
  title: '署名与发文机关标志不一致',
  severity: 'mandatory',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第十一项' },
  fault: '署名与发文机关标志上的名称一样长，差一两个字。',
  noFault: '名称相同；标志用全称，署名用规范化简称。',
  sentence: (finding) => ({
    fact: `署名是${quote(finding.actual ?? '')}，发文机关标志是${quote(fact(finding, 'other'))}`,
    fix: '核对后统一',
  }),
  examples: {
    faults: [
      {
        text: '某市科学技术局文件\n\n某科〔2023〕3号\n\n某市科学技术局关于报送材料的通知\n\n各县（市、区）科技局：\n\n请报送材料。\n\n某市科学技木局\n2023年1月12日',
        words: '某市科学技木局',
      },
    ],
    sound: [
      {
        text: '某市科学技术局文件\n\n某科〔2023〕3号\n\n某市科学技术局关于报送材料的通知\n\n各县（市、区）科技局：\n\n请报送材料。\n\n某市科学技术局\n2023年1月12日',
      },
      {
        text: '某市科学技术局文件\n\n某科〔2023〕3号\n\n某市科学技术局关于报送材料的通知\n\n各县（市、区）科技局：\n\n请报送材料。\n\n某市科技局\n2023年1月12日',
      },
    ],
  },
  check: ({ paragraphs }) => {
    const marks = paragraphs
      .filter(({ kind }) => kind === 'authority-mark')
      .map((mark) => compactText(mark).text.replace(/文件$/u, ''));
    return paragraphs
      .filter(({ kind }) => kind === 'signature')
      .flatMap((signature) => {
        const own = compactText(signature).text;
        const other = marks.find((mark) => mark.length === own.length && differences(mark, own) <= 2);
        return other === undefined || marks.includes(own)
          ? []
          : [{ at: [wholeOf(signature)] as const, facts: { other } }];
      });
  },
};

function differences(one: string, other: string): number {
  return [...one].filter((mark, at) => mark !== other.charAt(at)).length;
}
