import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';

/** `issuance-word`: 印 in place of 印发 in 版记. */
export const issuanceWord: ReviewRule = {
  id: 'issuance-word',
  title: '印发日期后写「印发」',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.4.3' },
  fault: '版记的印发日期后只写「印」。',
  noFault: '「2023年1月12日印发」；人大会议文件的版记有自己的写法。',
  sentence: (finding) => ({
    fact: `印发日期以${quote(finding.actual ?? '')}结尾`,
    expected: '「印发」',
    fix: '改为「印发」',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局文件\n某科〔2023〕3号\n\n某市科技局关于报送材料的通知\n\n请认真落实。\n\n某市科技局\n2023年1月12日\n\n某市科技局办公室　2023年1月12日印',
        words: '日印',
        mended:
          '某市科技局文件\n某科〔2023〕3号\n\n某市科技局关于报送材料的通知\n\n请认真落实。\n\n某市科技局\n2023年1月12日\n\n某市科技局办公室　2023年1月12日印发',
      },
    ],
    sound: [
      { text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n某市科技局办公室　2023年1月12日印发' },
      { text: '工作报告如下。\n\n某市人大常委会办公室　2023年1月12日印', pageKind: '人大会议文件' },
    ],
  },
  check: ({ paragraphs, pageKind }) =>
    paragraphs
      .filter(({ kind, text }) => kind === 'issuance' && text.endsWith('日印') && pageKind !== '人大会议文件')
      .map((paragraph) => ({ at: [{ ...endOf(paragraph, 2), mend: '日印发' }] as const })),
};
