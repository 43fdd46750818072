import { chineseNumber } from '../../../core/chinese-number.js';
import {
  heading,
  paragraph,
  primaryRecipients,
  table,
  title,
} from '../../../generator/document/build/body.js';
import { documentDate, signature } from '../../../generator/document/build/closing.js';
import type { OfficialDocument } from '../../../generator/document/official-document.js';

/** What a timed document says, by the fields of its templates. */
export interface BenchData {
  readonly 题名: string;
  readonly 部分: readonly {
    readonly 序数: string;
    readonly 小题: string;
    readonly 段落: readonly { readonly 正文: string }[];
  }[];
  readonly 名单: readonly { readonly 序号: string; readonly 企业: string; readonly 金额: string }[];
}

const sentence =
  '各县（市、区）科技局要认真核实企业申报材料，按照《关于支持科技创新的意见》及时拨付奖补资金。';

/** About so many pages: on each a heading, three paragraphs of four lines and five rows of a table at the end. */
export function benchData(pages: number): BenchData {
  return {
    题名: '科技创新奖补资金拨付情况的报告',
    部分: Array.from({ length: pages }, (_, part) => ({
      序数: `${chineseNumber(part + 1)}、`,
      小题: '资金拨付',
      段落: Array.from({ length: 3 }, (__, index) => ({
        正文: `${part + 1}-${index + 1}。${sentence.repeat(3)}`,
      })),
    })),
    名单: Array.from({ length: 5 * pages }, (_, row) => ({
      序号: String(row + 1),
      企业: `安阳示例企业${row}有限公司`,
      金额: String((row * 37) % 500),
    })),
  };
}

/** The document in our templates' language. */
export const benchTemplate = `{{#标题}}{{题名}}{{/标题}}
{{#主送机关}}各县（市、区）科技局：{{/主送机关}}
{{#each 部分}}
{{#一级标题}}{{小题}}{{/一级标题}}
{{#each 段落}}
{{正文}}
{{/each}}
{{/each}}
{{#表格 名单}}
{{#列 "序号" 宽=16}}{{序号}}{{/列}}
{{#列 "企业" 宽=100 对齐="左"}}{{企业}}{{/列}}
{{#列 "金额（万元）" 宽=40 对齐="右"}}{{金额}}{{/列}}
{{/表格}}
{{#署名}}安阳市科学技术局{{/署名}}
{{#成文日期}}2025年8月19日{{/成文日期}}
`;

/** The same document with the tags of docxtemplater as its text: written as a .docx, it is that library's template. */
export function taggedDocument(): OfficialDocument {
  return {
    elements: [
      title('{题名}'),
      primaryRecipients('各县（市、区）科技局'),
      paragraph('{#部分}'),
      { ...heading(1, '{小题}'), numeral: '{序数}' },
      paragraph('{#段落}'),
      paragraph('{正文}'),
      paragraph('{/段落}'),
      paragraph('{/部分}'),
      table(
        [
          ['序号', 16],
          ['企业', 100, 'left'],
          ['金额（万元）', 40, 'right'],
        ],
        [['{#名单}{序号}', '{企业}', '{金额}{/名单}']],
      ),
      signature('安阳市科学技术局'),
      documentDate('2025-08-19'),
    ],
  };
}
