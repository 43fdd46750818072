import {
  heading,
  paragraph,
  primaryRecipients,
  speaker,
  table,
  title,
  titleNote,
} from '../../generator/document/build/body.js';
import {
  attachment,
  attachmentNote,
  attendance,
  documentDate,
  note,
  sealedSignature,
  signature,
  signatureStamp,
} from '../../generator/document/build/closing.js';
import {
  authorityMark,
  classification,
  copyNumber,
  documentNumber,
  meetingNumber,
  orderNumber,
  signers,
  urgency,
} from '../../generator/document/build/head.js';
import { copiedTo, issuance, proof } from '../../generator/document/build/imprint.js';
import { officialDocument } from '../../generator/document/build/official-document.js';
import type { FlowElement } from '../../generator/document/elements/flow.js';
import type { OfficialDocument, PageKindName } from '../../generator/document/official-document.js';

/** Twenty-eight full-width characters with no punctuation: a full line when it does not begin a paragraph. */
export const fullLine = '科技创新奖补资金测算公示拨付企业研发费用年度统计口径核定';

const bureau = '安阳市科学技术局';
const government = '安阳市人民政府';

/** A text with headings of all four levels. */
export function everyLevel(): FlowElement[] {
  return [
    heading(1, '总体要求'),
    heading(
      2,
      '基本原则。',
      '坚持需求导向，坚持问题导向，统筹推进各项工作，为全市高质量发展提供有力的科技支撑。',
    ),
    heading(3, '工作任务'),
    paragraph(fullLine.repeat(3)),
    heading(4, '责任分工'),
    paragraph('各单位按照职责分工，于2025年9月30日前完成，完成情况报送市科技局。'),
  ];
}

/** A paragraph that fills so many lines to the end, the first-line indent counted. */
export function linesOfText(lines: number): FlowElement {
  return paragraph([...fullLine.repeat(lines)].slice(2).join(''));
}

const imprint = [
  copiedTo(['市委办公室', '市人大常委会办公室', '市政府办公室', '市政协办公室'], '各有关高等学校'),
  issuance('安阳市科学技术局办公室', '2025-08-19'),
];

/** A sound document of every kind of page. */
export const exampleDocuments: Readonly<Record<PageKindName, OfficialDocument>> = {
  downward: officialDocument(
    'downward',
    copyNumber(12),
    classification('机密', '1年'),
    urgency('特急'),
    authorityMark(bureau),
    documentNumber('安科', 2025, 3),
    title('安阳市科学技术局关于开展2025年度科技创新奖补资金申报工作的通知'),
    primaryRecipients('各县（市、区）科技局，各有关单位'),
    ...everyLevel(),
    attachmentNote(),
    sealedSignature(bureau),
    documentDate('2025-08-18'),
    note('此件公开发布'),
    attachment('申报指南', ...everyLevel()),
    attachment(
      '申报企业名单',
      table(
        [
          ['序号', 16],
          ['企业名称', 140, 'left'],
        ],
        [['1', '示例企业']],
      ),
    ),
    ...imprint,
  ),
  upward: officialDocument(
    'upward',
    urgency('加急'),
    authorityMark(government),
    documentNumber('安政', 2025, 12),
    signers('甲某某'),
    title('安阳市人民政府关于全市科技工作情况的报告'),
    primaryRecipients('省人民政府'),
    ...everyLevel(),
    signature(government),
    documentDate('2025-08-18'),
    note('联系人：某某，电话：0372-5550000'),
    copiedTo('省科技厅'),
    issuance('安阳市人民政府办公室', '2025-08-19'),
  ),
  letter: officialDocument(
    'letter',
    copyNumber(12),
    classification('秘密', '5年'),
    authorityMark(bureau, ''),
    documentNumber('安科函', 2025, 3),
    title('安阳市科学技术局关于征求意见的函'),
    primaryRecipients('市财政局'),
    ...everyLevel(),
    linesOfText(12),
    sealedSignature(bureau),
    documentDate('2025-08-18'),
    copiedTo('市审计局'),
  ),
  order: officialDocument(
    'order',
    authorityMark(government, '令'),
    orderNumber(5),
    ...everyLevel(),
    signatureStamp('市长', '某某某'),
    documentDate('2025-08-18'),
    copiedTo('市审计局'),
    issuance('安阳市人民政府办公室', '2025-08-19'),
  ),
  minutes: officialDocument(
    'minutes',
    authorityMark('安阳市科学技术局局长办公会议', '纪要'),
    documentNumber('安科纪', 2025, 3),
    title('研究科技创新奖补资金有关工作'),
    ...everyLevel(),
    attendance('出席', '甲某某　乙某某　丙某某　丁某某　戊某某　己某某　庚某某　辛某某'),
    attendance('请假', '壬某某'),
    attendance('列席', '癸某某'),
    ...imprint,
  ),
  congress: officialDocument(
    'congress',
    meetingNumber('安阳市十五届人大常委会', '第五次会议文件（9）'),
    title('安阳市人民政府关于全市科技工作情况的报告'),
    titleNote('——2023年10月26日在安阳市第十五届人民代表大会常务委员会第五次会议上'),
    speaker('安阳市科技局局长　某某某'),
    primaryRecipients('主任、各位副主任、秘书长、各位委员'),
    ...everyLevel(),
    linesOfText(10),
    proof('某某', '某某某'),
    issuance('安阳市人大常委会办公室', '2023-10-25', '印'),
  ),
  decision: officialDocument(
    'decision',
    title('安阳市人民代表大会常务委员会关于进一步加强科技创新的决定'),
    titleNote('（2025年6月26日安阳市第十五届人民代表大会常务委员会第十九次会议通过）'),
    ...everyLevel(),
  ),
  plain: officialDocument('plain', title('安阳市科技创新奖补资金管理办法'), ...everyLevel()),
};
