import { describe, expect, test } from 'vitest';
import { readApplicants } from '../../../../core/policy/book/applicants/read-applicants.js';
import { type AwardRows, awardBook, check, codeOf } from '../../sheet/award-book.js';
import { date } from '../../sheet/build-sheet.js';

function read(rows: AwardRows) {
  const { tables, findings } = check(awardBook(rows));
  return readApplicants(tables, findings, '2025-08-19');
}

describe('the applicants of a book', () => {
  test.each(['安阳样例(集团)机械 有限公司', '安阳样例（集团）机械有限公司', codeOf(1)])(
    'are given the contracts that name them %s',
    (party) => {
      const [applicant] = read({
        enterprises: [{ name: '安阳样例（集团）机械有限公司' }],
        contracts: [
          { broker: party },
          { contractNumber: 'HT002', registrar: party },
          { contractNumber: 'HT003', broker: '外地转移中心' },
        ],
      });
      expect(applicant?.brokeredContracts.map(({ number }) => number.value)).toEqual(['HT001']);
      expect(applicant?.registeredContracts.map(({ number }) => number.value)).toEqual(['HT002']);
    },
  );

  test('see the prizes of projects that anybody led, or may have led', () => {
    const other = { creditCode: codeOf(2) };
    const applicants = read({
      enterprises: [{}, { ...other, name: '安阳样例研究院' }],
      scienceAwards: [
        { role: '主要完成人', persons: 2, project: '甲' },
        { ...other, role: '第一完成单位', project: '甲' },
        { ...other, role: null, project: '乙' },
        { ...other, role: '其他完成单位', project: '丙' },
      ],
    });
    const led = applicants.map(({ ledPrizes }) => ledPrizes.map(({ project }) => project));
    expect(led).toEqual([
      ['甲', '乙'],
      ['甲', '乙'],
    ]);
  });

  test('were recognised on the day of the certificate, and moved in on the day of the change', () => {
    const issuedOn = date('2023-11-22');
    const moved = { manner: '迁入', recognitionYear: 2024, changedOn: date('2024-03-18'), issuedOn };
    const [applicant] = read({ recognitions: [{ recognitionYear: 2023, issuedOn }, moved] });
    expect(applicant?.recognitions.map(({ grantedOn }) => grantedOn.value)).toEqual([
      '2023-11-22',
      '2024-03-18',
    ]);
  });

  test('have no evaluation without its year', () => {
    const titles = [{ category: '新型研发机构', level: '市', grade: '优秀' }];
    expect(check(awardBook({ titles })).findings).toMatchObject([
      { rule: 'required', place: { sheet: '称号与平台', cell: 'G2' } },
    ]);
    expect(read({ titles })[0]?.titles[0]?.reviewYear).toEqual({
      source: '称号与平台!G2',
      doubt: '有待处理的问题（required）',
    });
  });

  test('see the other rows about an enterprise, and what 企业库 and 高企 say of it', () => {
    const other = { creditCode: codeOf(2), name: '安阳样例服务中心', aboveDesignatedSize: '否' };
    const [body] = read({
      enterprises: [{}, other],
      incubation: [
        { matter: '辅导首次高企', enterpriseCode: codeOf(2) },
        { matter: '孵化首次高企', enterpriseCode: codeOf(2), bodyCode: codeOf(2) },
        { matter: '研发费用归集', enterpriseCode: codeOf(1), bodyCode: codeOf(2) },
      ],
      recognitions: [
        { creditCode: codeOf(2), recognitionYear: 2021, issuedOn: null, validUntil: null },
        { creditCode: codeOf(2), recognitionYear: 2024 },
        { creditCode: codeOf(2), recognitionYear: 2019, manner: '迁入', issuedOn: null, validUntil: null },
      ],
    }).filter(({ creditCode }) => creditCode === codeOf(1));
    const [row] = body?.services ?? [];
    expect(row?.others.map(({ source }) => source)).toEqual(['孵化与中介!C3']);
    expect(row?.listedAsAbove).toEqual({ value: false, source: '企业库!F3' });
    expect(row?.recognitionYears).toEqual([2021, 2024]);
    expect(row?.recognitionDoubts).toEqual([]);
  });

  test.each([
    ['a year that cannot be read', { recognitionYear: '去年' }, '高企!B2'],
    ['a year in question', { recognitionYear: 2023 }, '高企!B2'],
    ['a manner that is not entered', { manner: null }, '高企!F2'],
  ])('have no recognition of an enterprise from %s, and the cell is named', (_, given, cell) => {
    const [body] = read({ incubation: [{}], recognitions: [given] });
    expect(body?.services[0]?.recognitionYears).toEqual([]);
    expect(body?.services[0]?.recognitionDoubts.map(({ source }) => source)).toEqual([cell]);
  });
});
