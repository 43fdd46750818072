import {
  chart,
  figure,
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
  signers,
  urgency,
} from '../../generator/document/build/head.js';
import { copiedTo, issuance, movedRecipients, proof } from '../../generator/document/build/imprint.js';
import { officialDocument } from '../../generator/document/build/official-document.js';
import type { DocumentElement, OfficialDocument } from '../../generator/document/official-document.js';
import { everyLevel, exampleDocuments, linesOfText } from '../generator/example-documents.js';
import { onePixel } from '../generator/one-pixel.js';

const day = '2025-08-18';
const organs = ['安阳市科学技术局', '安阳市财政局', '安阳市发展和改革委员会', '安阳市统计局'] as const;
const [leader, ...others] = organs;

/** Text that is markup, a formula or a control character somewhere, and characters no XML or few typefaces have. */
const hostileText = '=1+1 {{x}} <w:p/> ]]> &amp; "\' \u0000\u0007\uffff\ud800\ue000 𠮷㐂 \t\r\n\u2028';
/** The first bytes of a .jpg, which is all that is looked at. */
const jpg = Uint8Array.of(0xff, 0xd8, 0xff, 0xd9);

const wideTable = table(
  [
    ['甲', 100, 'left'],
    ['乙', 100, 'right'],
  ],
  [['1', '2']],
  ['合计', ''],
);

const shapes = ['column', 'bar', 'line', 'pie'] as const;

/** Every element there is, whether it belongs together or not, each with this text. */
function everyElement(text: string): DocumentElement[] {
  const flow = [
    heading(1, text, text),
    heading(2, text),
    heading(3, text),
    heading(4, text),
    paragraph(text),
    table([[text, 10]], [[text]], [text]),
    table([[text, 10]], []),
    figure(onePixel, 300, 10, text),
    figure(jpg, 10, 1000),
    ...shapes.map((shape) =>
      chart(
        shape,
        text,
        [text, text],
        [
          [text, '1', text],
          [text, '', '-2.50'],
        ],
        { unit: text },
      ),
    ),
    chart('bar', text, [], []),
    wideTable,
  ];
  return [
    copyNumber(1),
    classification('绝密', text),
    urgency('特急'),
    { kind: 'handling-mark', text },
    authorityMark([text, text], text),
    documentNumber(text, 2025, 1),
    meetingNumber(text, text),
    signers(text, text, text),
    title(text, text),
    titleNote(text),
    speaker(text),
    primaryRecipients(text),
    ...flow,
    attachmentNote(),
    signature(text, text),
    documentDate(day),
    sealedSignature(text, text),
    documentDate(day),
    signatureStamp(text, text),
    documentDate(day),
    attendance('出席', text),
    note(text),
    attachment([text, text], ...flow),
    attachment(text, paragraph(text)),
    movedRecipients(text),
    copiedTo(text, [text, text]),
    proof(text, text),
    issuance(text, day),
  ];
}

/** The same elements under every sort of 版头, and under none. */
const onPages = (name: string, elements: readonly DocumentElement[]) =>
  (['upward', 'letter', 'order', 'plain'] as const).map((kind): [string, OfficialDocument] => [
    `${name} (${kind})`,
    officialDocument(kind, ...elements),
  ]);

/** Documents with every element, on every kind of page, and with what has ever been at an edge, by what they are. */
export const documents: Readonly<Record<string, OfficialDocument>> = {
  ...exampleDocuments,
  ...Object.fromEntries(onPages('every element, hostile', everyElement(hostileText))),
  ...Object.fromEntries(onPages('nothing', [])),
  'every element, empty': officialDocument('upward', ...everyElement('')),
  'forty pages': officialDocument(
    'downward',
    ...exampleDocuments.downward.elements.slice(0, 7),
    ...Array.from({ length: 40 }, () => [...everyLevel(), linesOfText(12)]).flat(),
    attachment(
      '名单',
      table(
        [
          ['序号', 16],
          ['企业名称', 140],
        ],
        Array.from({ length: 400 }, (_, index) => [String(index + 1), '安阳示例高端装备有限公司']),
      ),
    ),
  ),
  'four organs, sealed': officialDocument(
    'downward',
    authorityMark(organs),
    title('联合行文'),
    ...everyLevel(),
    sealedSignature(leader, ...others),
    documentDate(day),
    copiedTo('市委办公室'),
    issuance(leader, day),
  ),
  'four organs, signed': officialDocument(
    'upward',
    authorityMark(organs),
    documentNumber('安科', 2025, 1),
    signers('甲某某', '乙某某', '丙某某', '丁某某'),
    title('联合行文'),
    ...everyLevel(),
    signature(leader, ...others),
    documentDate(day),
  ),
  'four organs, order': officialDocument(
    'order',
    authorityMark(organs, '令'),
    ...everyLevel(),
    signatureStamp('市长'),
    documentDate(day),
  ),
  'pages that turn and turn back': officialDocument(
    'plain',
    wideTable,
    paragraph('甲'),
    wideTable,
    wideTable,
    attachment('乙', wideTable, paragraph('丙'), wideTable),
    attachment('丁', wideTable),
    copiedTo('市委办公室'),
    issuance(leader, day),
  ),
  'a table at the end': officialDocument('plain', paragraph('甲'), table([['甲', 10]], [['1']])),
};
