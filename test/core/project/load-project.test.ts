import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../core/messages/index.js';
import { loadProject } from '../../../core/project/load-project.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';

function load(text: string) {
  const { file, findings } = readYaml('本局.yaml', text);
  return file === undefined ? { findings } : loadProject(file, 'a'.repeat(64));
}

const rule = (more = '') => `规则:
  - 规则: region-alias
    处理: 关闭
    理由: 各县用惯了简称
    决定人: 规划财务科
    日期: "2025-07-01"
${more}`;

describe('a project file', () => {
  test('gives its settings and rulings with their lines', () => {
    const { project, findings } = load(
      rule(`口径:
  - 口径: K1
    选项: upper
  - 口径: K2
    选项: lower
    裁定人: 局务会
    文号: 样科纪〔2025〕3号
    日期: "2025-07-01"
`),
    );
    expect(findings).toEqual([]);
    const place = { kind: 'file', file: '本局.yaml' };
    expect(project).toMatchObject({
      file: { name: '本局.yaml', sha256: 'a'.repeat(64) },
      settings: [
        {
          rule: 'region-alias',
          treatment: 'off',
          reason: '各县用惯了简称',
          decidedBy: '规划财务科',
          decidedOn: '2025-07-01',
          place: { ...place, line: 2 },
        },
      ],
      rulings: [
        { reading: 'K1', option: 'upper', place: { ...place, line: 8 } },
        {
          reading: 'K2',
          option: 'lower',
          ruledBy: '局务会',
          documentNumber: '样科纪〔2025〕3号',
          ruledOn: '2025-07-01',
          place: { ...place, line: 10 },
        },
      ],
    });
    expect(project?.rulings[0]).not.toHaveProperty('ruledBy');
  });

  test('may say nothing of either kind', () => {
    expect(load('规则: []\n')).toMatchObject({ project: { settings: [], rulings: [] }, findings: [] });
    expect(load('{}\n')).toMatchObject({ project: { settings: [], rulings: [] }, findings: [] });
  });
});

describe('a fault of a project file', () => {
  test.each<[string, string, number, string]>([
    ['another treatment', rule().replace('关闭', '忽略'), 3, '关闭、强制性、核实性、提示'],
    ['no reason', rule().replace('    理由: 各县用惯了简称\n', ''), 2, '理由'],
    ['an empty reason', rule().replace('各县用惯了简称', '""'), 4, ''],
    ['a day that does not exist', rule().replace('2025-07-01', '2025-02-30'), 6, ''],
    ['a key that nobody knows', rule('    备注: 无\n'), 7, '备注'],
    ['another section', rule('规矩: []\n'), 7, '规矩'],
    ['a ruling without option', '口径:\n  - 口径: K1\n', 2, '选项'],
    ['YAML that is not well formed', '规则: [\n', 2, ''],
  ])('%s is told with its line, and no project comes of it', (_, text, line, words) => {
    const { findings, ...rest } = load(text);
    expect(rest).not.toHaveProperty('project');
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    if (finding === undefined) throw new Error('No finding');
    expect(finding.place).toMatchObject({ kind: 'file', file: '本局.yaml', line });
    const { fact, expected = '', where } = describeFinding(finding);
    expect(`${where}${fact}${expected}`).toContain(words);
  });

  test('does not hide the next one', () => {
    const { findings } = load(rule().replace('关闭', '忽略').replace('2025-07-01', '去年'));
    expect(findings.map(({ place }) => place)).toMatchObject([{ line: 3 }, { line: 6 }]);
  });
});
