import { describe, expect, test } from 'vitest';
import { loadReplyWording } from '../../../cli/data/load-reply-wording.js';
import { exampleBook } from '../../../core/report/rules/example-book.js';
import type { RuleExample } from '../../../core/rules/rule.js';
import { proposalBook } from '../../../core/sheet/book-kinds.js';
import { checkBook } from '../../../core/sheet/check-book.js';
import { replyLetters } from '../../../generator/proposal-documents/reply-letters.js';

import { originOf, plainValue, type TemplateRecord } from '../../../generator/template/template-value.js';
import { withoutOrigins } from '../../../generator/trace/origin.js';
import { regions } from '../../core/sheet/award-book.js';

const wording = loadReplyWording();

/** The letters of the first proposal of a book with these rows; what a row does not say is as in a sound one. */
function lettersOf(rows: RuleExample['rows'], isPublicCopy = false) {
  const { tables, findings } = checkBook(exampleBook({ rows }), proposalBook.tables, regions);
  const [proposal] = tables.get('proposals')?.rows ?? [];
  if (proposal === undefined) throw new Error('a proposal');
  return replyLetters(proposal, { tables, findings, wording, isPublicCopy });
}

const plain = (data: TemplateRecord | undefined) => withoutOrigins(data ?? {}) as Record<string, unknown>;

const answered = { answeredOn: { date: '2025-05-26' }, publicWay: '全文公开', signer: '赵某' };
const sound = {
  proposals: [{ ...answered, coHosts: '市教育局、市金融工作局' }],
  proposalPoints: [
    { order: 2, content: '关于建设中试基地的建议', answer: '正在建设。', basis: '年度要点' },
    { order: 1, content: '关于对接高校的建议', answer: '已签订协议。' },
  ],
};

test('a reply has every field of the ledger, the points in their order', () => {
  const { letters, findings } = lettersOf(sound);
  expect(findings).toEqual([]);
  expect(letters.map(({ addressee }) => addressee)).toEqual(['张某委员']);
  expect(plain(letters[0]?.data)).toEqual({
    名称: '提案第178号答复（张某委员）',
    类别: '提案',
    编号: '178',
    届次全称: '政协第八届安阳市委员会第六次会议',
    届次简称: '市政协八届六次会议',
    标题: '关于加强科技创新能力的建议',
    称谓: '张某委员',
    代词: '您',
    提出: '提出',
    分项: [
      { 序号: '1', 建议内容: '关于对接高校的建议', 依据: null, 答复: '已签订协议。' },
      { 序号: '2', 建议内容: '关于建设中试基地的建议', 依据: '年度要点', 答复: '正在建设。' },
    ],
    办理结果: 'A',
    办理结果说明: '所提问题已经解决或者基本解决',
    公开: '是',
    公开方式: '全文公开',
    主办单位: '市科技局',
    协办单位: ['市教育局', '市金融工作局'],
    抄送: '市政协提案委员会，市政府督查室',
    联系人: '李某',
    联系电话: '0372-0000000',
    发文字号: '样科〔2025〕32号',
    签发人: '赵某',
    成文日期: '2025-05-26',
    征求意见表: true,
    建议编号: null,
    提案编号: '178',
  });
});

test('a suggestion of a deputy has the words of the congress', () => {
  const data = plain(
    lettersOf({ ...sound, proposals: [{ ...answered, category: '建议', term: 10, session: 12 }] }).letters[0]
      ?.data,
  );
  expect(data).toMatchObject({
    届次全称: '安阳市第十届人民代表大会第十二次会议',
    届次简称: '市十届人大十二次会议',
    称谓: '张某代表',
    抄送: '市人大常委会代表工作机构，市政府督查室',
    建议编号: '178',
    提案编号: null,
  });
});

test('each value knows its cell', () => {
  const data = lettersOf(sound).letters[0]?.data ?? {};
  const placeOf = (field: string) => originOf(data[field] ?? null)?.place;
  expect(placeOf('编号')).toBe('建议提案!D2');
  expect(placeOf('称谓')).toBe('建议提案!F2');
  expect(placeOf('成文日期')).toBe('建议提案!L2');
  expect(originOf(data['届次全称'] ?? null)?.from?.map(({ place }) => place)).toEqual([
    '建议提案!B2',
    '建议提案!C2',
  ]);
});

describe('who is written to', () => {
  const joint = {
    ...sound,
    proposals: [{ ...answered, manner: '联名', lead: '张某' }],
    signatories: [{ name: '王某', order: '附议' }, { name: '张某' }, { name: '陈某', order: '附议' }],
  };

  test('everybody who signed has a letter, the lead first and alone with the form', () => {
    const { letters } = lettersOf(joint);
    expect(letters.map(({ addressee }) => addressee)).toEqual(['张某委员', '王某委员', '陈某委员']);
    expect(letters.map(({ data }) => data['征求意见表'])).toEqual([true, false, false]);
    expect(letters.map(({ data }) => plainValue(data['代词'] ?? null))).toEqual(['您', '您', '您']);
    expect(letters.map(({ data }) => data['提出'])).toEqual(['领衔提出', '联名提出', '联名提出']);
  });

  test('who is called 委员 already is not called so twice', () => {
    const titled = { ...sound, proposals: [{ ...answered, lead: '张某委员' }] };
    expect(lettersOf(titled).letters.map(({ addressee }) => addressee)).toEqual(['张某委员']);
  });

  test('a body is addressed by its name and as several', () => {
    const body = { ...sound, proposals: [{ ...answered, manner: '集体', lead: '民盟某市委' }] };
    expect(plain(lettersOf(body).letters[0]?.data)).toMatchObject({ 称谓: '民盟某市委', 代词: '你们' });
  });
});

describe('a mobile number', () => {
  const withMobile = (isPublic: string) => ({
    ...sound,
    proposals: [{ ...answered, isPublic, phone: '13800000000' }],
  });
  const phoneOf = (isPublic: string, isPublicCopy: boolean) =>
    plain(lettersOf(withMobile(isPublic), isPublicCopy).letters[0]?.data)['联系电话'];

  test('is masked in the public copy only', () => {
    expect(phoneOf('是', false)).toBe('13800000000');
    expect(phoneOf('是', true)).toBe('138****0000');
    expect(phoneOf('否', false)).toBe('13800000000');
  });

  test('and the public copy carries no form', () => {
    expect(lettersOf(sound, true).letters[0]?.data['征求意见表']).toBe(false);
  });

  test('no reply that is not public has a public copy', () => {
    const { letters, findings } = lettersOf(withMobile('否'), true);
    expect(letters).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'reply-not-public', place: { cell: 'N2' } }]);
  });
});

describe('what keeps a reply from being written is 强制性:', () => {
  test.each<[string, RuleExample['rows'], string]>([
    [
      'a point without answer',
      { proposals: [answered], proposalPoints: [{}, { order: 2, answer: null }] },
      'point-unanswered 分项!G3',
    ],
    [
      'no points',
      { proposals: [answered], proposalPoints: [{ number: '179' }] },
      'points-missing 建议提案!D2',
    ],
    [
      'an answer that nobody can see',
      { proposals: [answered], proposalPoints: [{}, { order: 2, answer: '\u200B ' }] },
      'point-unanswered 分项!G3',
    ],
    ['no day', { proposals: [{ answeredOn: null }], proposalPoints: [{}] }, 'required 建议提案!L2'],
    [
      'no result',
      { proposals: [{ ...answered, result: null }], proposalPoints: [{}] },
      'required 建议提案!M2',
    ],
    [
      'a result that cannot be read',
      { proposals: [{ ...answered, result: 'E' }], proposalPoints: [{}] },
      'choice-unknown 建议提案!M2',
    ],
    [
      'signatories who are not listed',
      { proposals: [{ ...answered, manner: '联名' }], proposalPoints: [{}] },
      'joint-signatories 建议提案!G2',
    ],
  ])('%s', (_, rows, expected) => {
    const { letters, findings } = lettersOf(rows);
    expect(letters).toEqual([]);
    expect(
      findings.map(
        ({ rule, place }) => `${rule} ${place.kind === 'sheet' ? `${place.sheet}!${place.cell}` : ''}`,
      ),
    ).toEqual([expected]);
    expect(findings.every(({ severity }) => severity === 'mandatory')).toBe(true);
  });

  test('but not what stands in another proposal', () => {
    const rows = { ...sound, proposals: [answered, { number: '179', result: 'E' }] };
    expect(lettersOf(rows).findings).toEqual([]);
  });

  test('nor what an official may explain: it is told as a 提示', () => {
    const { letters, findings } = lettersOf({
      ...sound,
      proposals: [{ ...answered, contact: '李\u200B某' }],
    });
    expect(letters).toHaveLength(1);
    expect(findings).toMatchObject([{ rule: 'text-invisible', severity: 'hint', place: { cell: 'P2' } }]);
  });

  test('but doubt whether it is a 建议 or a 提案 does', () => {
    const { letters, findings } = lettersOf({ ...sound, proposals: [{ ...answered, lead: '张某代表' }] });
    expect(letters).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'proposal-source', severity: 'verify' }]);
  });
});
