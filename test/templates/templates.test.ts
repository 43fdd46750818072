import mammoth from 'mammoth';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { holidayYearSchema } from '../../core/working-days.js';
import { awardDocumentData } from '../../generator/award-documents/award-document-data.js';
import { documentText } from '../../generator/document/document-text.js';
import { writeDocx } from '../../generator/docx/write-docx.js';
import { findPersonalData } from '../../generator/drafting/find-personal-data.js';
import { templateFieldsSchema } from '../../generator/fields/template-fields.js';
import { fillTemplate } from '../../generator/template/fill-template.js';
import { readText, readYaml } from '../read-yaml.js';

const plainData = v.record(v.string(), v.unknown());

function filled(folder: string, changes: Record<string, unknown> = {}) {
  const data = { ...v.parse(plainData, readYaml(`templates/${folder}/example.yaml`)), ...changes };
  return fillTemplate({ name: folder, text: readText(`templates/${folder}/template.hbs`), data });
}

function lines(folder: string, changes: Record<string, unknown> = {}): string[] {
  const { document, findings } = filled(folder, changes);
  expect(findings).toEqual([]);
  return document === undefined ? [] : documentText(document).split('\n');
}

const awards = [
  ['91410500A', '安阳示例高端装备有限公司', '高新区', '600', '企业研发费用补助（首次）', '第4条第1款'],
  ['91410500A', '安阳示例高端装备有限公司', '高新区', '50', '高新技术企业认定奖励（重点）', '第1条第1款'],
  ['91410500B', '林州示例精密制造有限公司', '林州市', '200', '企业研发费用补助（首次）', '第4条第1款'],
  ['91410500C', '汤阴示例生物科技有限公司', '汤阴县', '250', '企业研发费用补助（首次）', '第4条第1款'],
  ['91410500D', '安阳示例软件有限公司', '文峰区', '220', '企业研发费用补助（增量）', '第4条第1款'],
].map(([creditCode = '', enterprise = '', region = '', amountWan = '', item = '', clause = '']) => ({
  creditCode,
  enterprise,
  region,
  amountWan,
  item,
  clause,
  source: '测算!A1',
}));

const regionList = v.object({
  province: v.string(),
  city: v.string(),
  codePrefix: v.string(),
  regions: v.array(
    v.object({
      name: v.string(),
      kind: v.picklist(['区', '县', '县级市', '功能区']),
      aliases: v.array(v.string()),
    }),
  ),
});

function computedData(settings: {
  documentDate: string;
  supervisionClause?: string;
  publicityStart?: string;
}) {
  return awardDocumentData(awards, {
    awardYear: '2023',
    policyTitle: '关于进一步支持科技创新的若干政策',
    policyNumber: '安办文〔2021〕17号',
    record: { kind: 'cell', place: '结果.xlsx 核算记录' },
    regions: v.parse(regionList, readYaml('policies/regions/anyang.yaml')),
    holidays: [v.parse(holidayYearSchema, readYaml('policies/holidays/2025.yaml'))],
    ...settings,
  });
}

describe.each([
  ['award-public-notice', { documentDate: '2025-08-18', publicityStart: '2025-08-19' }],
  ['funds-allocation-notice', { documentDate: '2025-09-01', supervisionClause: '第三部分“组织保障”第3项' }],
])('%s', (folder, settings) => {
  const fields = v.parse(templateFieldsSchema, readYaml(`templates/${folder}/fields.yaml`)).fields;
  const example = v.parse(plainData, readYaml(`templates/${folder}/example.yaml`));

  test('the example holds exactly the declared fields, required ones with a value', () => {
    expect(Object.keys(example)).toEqual(fields.map(({ name }) => name));
    expect(fields.filter(({ name, required }) => required && example[name] === null)).toEqual([]);
    for (const { name, columns } of fields) {
      if (columns === undefined) continue;
      for (const row of v.parse(v.array(plainData), example[name])) {
        expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
      }
    }
  });

  test('the computed data hold every declared field and give the example document', () => {
    const { data, findings } = computedData(settings);
    expect(findings).toEqual([]);
    const computed = fields.filter(({ source }) => source === '结果');
    expect(Object.keys(data)).toEqual(expect.arrayContaining(computed.map(({ name }) => name)));
    expect(lines(folder, { ...data })).toEqual(lines(folder));
  });

  test('the example is read back from the file word for word, without personal data', async () => {
    const { document } = filled(folder);
    if (document === undefined) throw new Error('The example gives a document');
    const bytes = await writeDocx(document, { date: '2025-08-18' });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const read = value.split('\n').filter((line) => line !== '');
    expect(read).toEqual(
      documentText(document)
        .split(/[\n\t]/)
        .filter((line) => line !== ''),
    );
    expect(findPersonalData(value)).toEqual([]);
  });

  test('a missing required field is told of', () => {
    for (const { name } of fields.filter(({ required }) => required)) {
      const { document, findings } = filled(folder, { [name]: null });
      expect([name, document, findings.length > 0]).toEqual([name, undefined, true]);
    }
  });
});

describe('拟奖补公示', () => {
  const folder = 'award-public-notice';

  test('says how many enterprises, how much and how long', () => {
    const text = lines(folder).join('\n');
    expect(text).toContain('拟对4家企业给予奖补，合计1320万元。');
    expect(text).toContain('公示期为5个工作日（2025年8月19日—8月25日）。');
    expect(text).toContain('受理单位：安阳市科学技术局高新技术科。');
  });

  test('prints an office telephone only when there is one', () => {
    expect(lines(folder, { 联系电话: '0372-5550000' })).toContain(
      '受理单位：安阳市科学技术局高新技术科，联系电话：0372-5550000。',
    );
  });

  test('lists the awards without telephone, account or code', () => {
    const text = lines(folder);
    expect(text).toContain('序号\t县（市、区）\t单位名称\t奖补事项\t依据条款\t金额（万元）');
    expect(text.at(-1)).toBe('合计\t\t\t\t\t1320');
  });
});

describe('资金拨付通知', () => {
  const folder = 'funds-allocation-notice';

  test('names the total in figures and in words, the recipients and the policy on supervision', () => {
    const text = lines(folder);
    expect(text).toContain('各有关县（市、区）科技局、财政局：');
    expect(text.join('\n')).toContain('合计1320万元（大写：人民币壹仟叁佰贰拾万元整）');
    expect(text.join('\n')).toContain('第三部分“组织保障”第3项的规定');
    expect(lines(folder, { 监督条款: null }).join('\n')).toContain('关于资金监督管理的规定');
  });

  test('has a table by region whose total is the sum', () => {
    const text = lines(folder);
    expect(text).toContain('4\t安阳高新技术产业开发区\t1\t650');
    expect(text).toContain('合计\t\t4\t1320');
  });
});
