import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../../core/messages/index.js';
import { officialDocumentSentences } from '../../../../core/messages/official-document.js';
import { paragraph, title } from '../../../../generator/document/build/body.js';
import {
  attachment,
  attachmentNote,
  documentDate,
  signature,
} from '../../../../generator/document/build/closing.js';
import { classification, signers } from '../../../../generator/document/build/head.js';
import { issuance, movedRecipients } from '../../../../generator/document/build/imprint.js';
import { officialDocument } from '../../../../generator/document/build/official-document.js';
import { checkDocument } from '../../../../generator/document/check/check-document.js';
import type {
  DocumentElement,
  OfficialDocument,
  PageKindName,
} from '../../../../generator/document/official-document.js';
import { type Profile, profiles } from '../../../../generator/layout/profile.js';
import { fillTemplate } from '../../../../generator/template/fill-template.js';
import { readText, readYaml } from '../../../read-yaml.js';
import { exampleDocuments } from '../../example-documents.js';

const kinds = Object.keys(exampleDocuments) as PageKindName[];

/** Rule and element of each finding. */
function found(document: OfficialDocument, profile: Profile = profiles.strict): string[] {
  return checkDocument(document, '例', profile).map(
    ({ rule, place }) => `${rule} ${place.kind === 'file' ? place.path : ''}`,
  );
}

const without = (kind: PageKindName, ...left: DocumentElement['kind'][]): OfficialDocument => ({
  pageKind: kind,
  elements: exampleDocuments[kind].elements.filter((element) => !left.includes(element.kind)),
});

/** The elements with another one put in at a place. */
const spliced = (elements: readonly DocumentElement[], at: number, element: DocumentElement) => [
  ...elements.slice(0, at),
  element,
  ...elements.slice(at),
];

const withElement = (
  kind: PageKindName,
  element: DocumentElement,
  at = exampleDocuments[kind].elements.length,
) => ({
  pageKind: kind,
  elements: spliced(exampleDocuments[kind].elements, at, element),
});

test.each(kinds)('nothing is found in a sound document: %s', (kind) => {
  expect(found(exampleDocuments[kind])).toEqual([]);
});

test.each([
  ['downward', 'document-number', '发文字号'],
  ['downward', 'authority-mark', '发文机关标志'],
  ['downward', 'title', '标题'],
  ['downward', 'signature', '发文机关署名'],
  ['downward', 'document-date', '成文日期'],
  ['downward', 'issuance', '印发机关和印发日期'],
  ['downward', 'attachment-note', '附件说明'],
  ['upward', 'signers', '签发人'],
  ['upward', 'primary-recipients', '主送机关'],
  ['order', 'signature-stamp', '签名章'],
  ['minutes', 'authority-mark', '发文机关标志'],
  ['congress', 'meeting-number', '会议文件编号'],
  ['congress', 'title-note', '题注'],
  ['congress', 'speaker', '报告人'],
  ['decision', 'title-note', '题注'],
] as const)('%s without %s lacks %s', (kind, element, name) => {
  expect(found(without(kind, element))).toEqual([`document-element-missing ${name}`]);
});

test.each(['award-public-notice', 'funds-allocation-notice'])(
  'nothing is found in what %s gives',
  (folder) => {
    const { document } = fillTemplate({
      name: folder,
      text: readText(`templates/${folder}/template.hbs`),
      data: v.parse(v.record(v.string(), v.unknown()), readYaml(`templates/${folder}/example.yaml`)),
    });
    expect(document && found(document)).toEqual([]);
  },
);

test('a document without text lacks it', () => {
  expect(found(officialDocument('plain', title('甲')))).toEqual(['document-element-missing 正文']);
});

test('主送机关 moved to 版记 is not missing', () => {
  const document = without('upward', 'primary-recipients');
  const at = document.elements.findIndex(({ kind }) => kind === 'copied-to');
  expect(
    found({ ...document, elements: spliced(document.elements, at, movedRecipients('省人民政府')) }),
  ).toEqual([]);
});

test('an element that stands twice is told of once, with its count', () => {
  const document = withElement('letter', title('乙'), 5);
  const [finding, ...others] = checkDocument(document, '例');
  expect(others).toEqual([]);
  expect([finding?.rule, finding?.facts]).toEqual([
    'document-element-twice',
    { element: '标题', count: '2' },
  ]);
});

test('an element behind one it ought to precede is out of place', () => {
  const [first, second, ...rest] = exampleDocuments.decision.elements;
  if (first === undefined || second === undefined) throw new Error('There are two');
  expect(found({ pageKind: 'decision', elements: [second, first, ...rest] })).toEqual([
    'document-element-misplaced 标题',
  ]);
});

test.each([
  ['downward', signers('甲某某'), 6, '签发人'],
  ['letter', issuance('示例办公室', '2025-08-19'), undefined, '印发机关和印发日期'],
  ['minutes', signature('示例局'), 14, '发文机关署名'],
] as const)('%s does not have %o', (kind, element, at, name) => {
  expect(found(withElement(kind, element, at))).toContain(`document-element-foreign ${name}`);
});

test('发文字号 has its form', () => {
  const numbered = (kind: 'letter' | 'minutes', text: string) => {
    const { elements } = exampleDocuments[kind];
    return found({
      pageKind: kind,
      elements: elements.map((element) =>
        element.kind === 'document-number' ? { ...element, text } : element,
      ),
    });
  };
  expect(numbered('letter', '安科[2025]3号')).toEqual(['document-number-form 发文字号']);
  expect(numbered('letter', '第3号')).toEqual(['document-number-form 发文字号']);
  expect(numbered('minutes', '第3期')).toEqual([]);
  expect(numbered('minutes', '安科纪〔2025〕3号')).toEqual([]);
});

test('密级 asks for 份号', () => {
  expect(found(withElement('upward', classification('秘密'), 0))).toEqual([
    'document-copy-number-missing 份号',
  ]);
});

describe('附件说明', () => {
  const notice = (name: string, ...elements: DocumentElement[]) =>
    officialDocument('plain', title(name), paragraph('甲'), ...elements);

  test('must name the attachments as they are titled', () => {
    const document = notice(
      '通知',
      { kind: 'attachment-note', titles: ['甲表'] },
      signature('局'),
      documentDate('2025-01-02'),
    );
    const elements = [...document.elements.filter(({ kind }) => kind !== 'attachment-note')];
    expect(found({ pageKind: 'plain', elements })).toEqual([]);
    const wrong = {
      pageKind: 'plain',
      elements: [
        ...elements.slice(0, 2),
        { kind: 'attachment-note', titles: ['甲表'] },
        ...elements.slice(2),
        attachment('乙表', paragraph('丙')),
      ],
    } as const;
    expect(found(wrong)).toEqual(['document-attachment-note-differs 附件说明']);
  });

  test('of a notice that issues something is strange by the standard and not by the profile', () => {
    const document = notice(
      '关于印发示例办法的通知',
      attachmentNote(),
      attachment('示例办法', paragraph('甲')),
    );
    expect(found(document)).toEqual(['document-attachment-note-on-issue 附件说明']);
    expect(found(document, profiles.issuing)).toEqual([]);
    expect(found(notice('关于印发示例办法的通知', attachment('示例办法', paragraph('甲'))))).toEqual([]);
  });
});

test.each([
  [['安阳市科学技术局关于', '示例', '工作安排的通知'], '沙漏形'],
  [['关于示例的通', '知'], '只有一个字'],
  [['关于示例的', '工作的通知'], '长方形'],
])('the given title lines %j are told of', (lines, shape) => {
  const findings = checkDocument(officialDocument('plain', title(...lines), paragraph('甲')), '例');
  expect(findings.map(({ rule }) => rule)).toEqual(['document-title-shape']);
  expect(findings[0]?.facts?.['shape']).toContain(shape);
});

test.each([
  ['甲\u0000乙', ['document-character-dropped 正文']],
  ['甲\ue000乙', ['document-character-private 正文']],
  ['𠮷〇㐂', []],
])('the text %j', (text, expected) => {
  expect(found(officialDocument('plain', title('甲'), paragraph(text)))).toEqual(expected);
});

test('every rule has a sentence that neither blames nor begs, and every sentence a rule', () => {
  const source = ['elements', 'attachments', 'title', 'number', 'text', 'chart']
    .map((name) => readText(`generator/document/check/check-${name}.ts`))
    .join('');
  const rules = [
    ...new Set(
      [
        ...source.matchAll(
          /'(document-(?:element|copy|attachment-note|title|number|character|chart)-[a-z-]+)'/g,
        ),
      ].map(([, id]) => id),
    ),
  ];
  expect(rules.sort()).toEqual(Object.keys(officialDocumentSentences).sort());
  expect(readText('core/messages/official-document.ts')).not.toMatch(/非法|无效|未知错误|请|抱歉/);
  for (const finding of checkDocument(officialDocument('upward', title('甲', '乙', '丙')), '例')) {
    expect(describeFinding(finding).fact).not.toBe('');
  }
});
