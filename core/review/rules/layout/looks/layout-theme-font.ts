import { fact, quote } from '../../../../messages/sentence.js';
import { mainLooks } from '../../../layout/judge-looks.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `layout-theme-font`: a table whose Chinese characters have the font of the theme. */
export const layoutThemeFont: ReviewRule = {
  id: 'layout-theme-font',
  title: '表格用了主题字体',
  severity: 'hint',
  basis: { document: 'GB/T 9704—2012', clause: '5.2.2' },
  fault: '表格里的汉字用主题字体，换一台电脑会变成别的字体。',
  noFault: '表格里的汉字指定了字体。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'count')}用主题字体${fact(finding, 'font')}，换一台电脑会变成别的字体`,
    fix: '选中表格，指定仿宋等字体',
  }),
  examples: {
    faults: [
      {
        text: '|指标|数值|\n|---|---|\n|企业|303|',
        words: '指标\t数值',
        layout: { note: '表格：主题字体等线', of: 'table-row', looks: { font: '等线', isTheme: true } },
      },
    ],
    sound: [{ text: '|指标|数值|\n|---|---|\n|企业|303|', layout: { note: '' } }],
  },
  check: ({ paragraphs }, { layout }) => {
    const looksAt = (index: number) => mainLooks(layout?.paragraphs[index]?.runs ?? []);
    const themed = paragraphs.filter(
      ({ kind, index }) => kind === 'table-row' && looksAt(index)?.isTheme === true,
    );
    const font = quote(looksAt(themed[0]?.index ?? -1)?.font ?? '');
    return oneFinding(themed.map(wholeOf), { count: `表格${themed.length}行`, font });
  },
};
