import { expect, test } from 'vitest';
import { loadCaseFile } from '../../../../../core/policy/case-file/case-file.js';
import { withInputKeys } from '../../../../../core/policy/case-file/facts/chinese-keys.js';
import { readYaml } from '../../../../../jobs/input/read-yaml.js';

function load(input: string) {
  const text = `cases:\n  - id: a\n    clause: "1-1"\n    expected_wan: null\n    status: needs-decision\n    input: ${input}\n`;
  const { file } = readYaml('考题.yaml', text);
  if (file === undefined) throw new Error(text);
  const named = withInputKeys(file);
  const loaded = loadCaseFile(named.file);
  return { input: loaded.output?.cases[0]?.input, findings: [...named.findings, ...loaded.findings] };
}

test.each<[string, unknown]>([
  ['{ 战新: 是, 年销售收入: "5000" }', { sei: true, salesWan: '5000' }],
  [
    '{ 战新: true, 历次认定年度: [2019, 2022], awardYear: 2025 }',
    { sei: true, recognitionYears: [2019, 2022], awardYear: 2025 },
  ],
  ['{ 历次认定年度: 2019、2022 }', { recognitionYears: [2019, 2022] }],
  ['{ 规上国家级平台: 1, 规上省级平台: 0 }', { platforms: { aboveNational: 1, aboveProvincial: 0 } }],
  [
    '{ entity: { 战新: 是 }, claims: [{ clause: "1-1", 认定年度: [2024] }] }',
    { entity: { sei: true }, claims: [{ clause: '1-1', recognitionYears: [2024] }] },
  ],
  ['{ claim: { 首次: 否 } }', { claim: { firstTime: false } }],
])('%s is read by its Chinese names', (written, input) => {
  expect(load(written)).toEqual({ input, findings: [] });
});

test.each<[string, string, string]>([
  ['{ 战薪: 是 }', 'case-fact-unknown', 'cases[0].input.战薪'],
  ['{ 战新: 是, sei: false }', 'case-fact-twice', 'cases[0].input.战新'],
  ['{ 历次认定年度: [2024], recognitionYears: [2024] }', 'case-fact-twice', 'cases[0].input.历次认定年度'],
  ['{ 战新: 也许 }', 'case-fact-value', 'cases[0].input.战新'],
  ['{ 年销售收入: 5000 }', 'data-form', 'cases[0].input.salesWan'],
])('%s is a finding at its line', (written, rule, path) => {
  expect(load(written).findings).toMatchObject([{ rule, place: { file: '考题.yaml', line: 6, path } }]);
});

test('a value in the wrong form is located where its Chinese name stands', () => {
  const [finding] = load('{ 战新: 是,\n      年销售收入: 5000 }').findings;
  expect(finding?.place).toMatchObject({ line: 7 });
});
