import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../../cli/data/package-root.js';
import { add } from '../../../core/decimal.js';
import { indicatorsOf } from '../../../core/indicator/framework/framework.js';
import { loadFramework } from '../../../core/indicator/framework/load-framework.js';
import { formulaText } from '../../../core/indicator/input/compute-value.js';
import { parseFormula } from '../../../core/indicator/input/parse-formula.js';
import { describe as tell } from '../../../core/messages/index.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';
import { frameworkOf, smallFramework } from './framework-under-test.js';

const folder = join(packageRoot, 'policies', 'indicators');

describe('the system of 安办文〔2021〕17号', () => {
  const framework = frameworkOf(readFileSync(join(folder, 'anyang-2021-17.yaml'), 'utf8'));

  test('has eighteen indicators, one of them in two parts, in classes of 25, 10, 12, 38 and 15', () => {
    expect(indicatorsOf(framework.root)).toHaveLength(19);
    expect(framework.root.children.map(({ name, weight }) => `${name} ${weight}`)).toEqual([
      '创新主体 25',
      '创新机构 10',
      '创新创业平台 12',
      '创新投入 38',
      '创新产出 15',
    ]);
    expect(add(...indicatorsOf(framework.root).map(({ weight }) => weight))).toBe('100');
  });

  test('names no method, since the document names none', () => {
    expect(framework.methods).toEqual([]);
  });

  test('has formulas that can be printed and read again', () => {
    for (const { formula } of indicatorsOf(framework.root)) {
      if (formula === undefined) throw new Error('no formula');
      expect(parseFormula(formulaText(formula))).toEqual(formula);
    }
  });
});

test('the example of the page on frameworks can be loaded', () => {
  const page = readFileSync(join(folder, 'README.md'), 'utf8');
  const examples = [...page.matchAll(/```yaml\n(id: [\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) frameworkOf(example);
});

test('every other file of the folder is a target table', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const systems = names.filter((name) => readFileSync(join(folder, name), 'utf8').includes('\nindicators:'));
  expect(systems).toEqual(['anyang-2021-17.yaml']);
});

/** Rules and paths of what is wrong with the small system after one change. */
function faultsOf(from: string, to: string): readonly string[] {
  expect(smallFramework).toContain(from);
  const { file, findings } = readYaml('体系.yaml', smallFramework.replace(from, to));
  const all = file === undefined ? findings : loadFramework(file).findings;
  for (const finding of all) expect(tell(finding).fact).not.toBe('');
  return all.map(({ rule, place }) =>
    place.kind === 'file' ? `${rule} ${place.path ?? ''}:${place.line}` : rule,
  );
}

describe('a framework file', () => {
  test.each([
    ['weight: "10"', 'weight: "11"', ['framework-weights indicators[0].indicators:10']],
    ['weight: "70"', 'weight: "71"', ['framework-weights indicators:7']],
    ['weight: "10"', 'weight: 10', ['data-form indicators[0].indicators[0].weight:10']],
    ['weight: "10"', 'weight: "-10"', ['data-form indicators[0].indicators[0].weight:10']],
    ['weight: "10", ', '', ['framework-weight-missing indicators[0].indicators[0]:10']],
    ['id: b', 'id: a', ['data-id-doubled indicators[0].indicators[1]:11']],
    ['direction: lower', 'direction: down', ['data-form indicators[0].indicators[1].direction:11']],
    ['worst: "20"', 'worst: "5"', ['framework-goalposts indicators[0].indicators[1].best:11']],
    ['worst: "20"', 'worst: "10"', ['framework-goalposts indicators[0].indicators[1].best:11']],
    ['title: 小体系', 'title: 小体系\ntitel: 小', ['data-key-unknown titel:4']],
    ['title: 小体系', 'title: 小体系\ntitle: 小', ['data-syntax :4']],
    ['source: 测试\n', '', ['data-missing source:2']],
    ['weights: points', 'weights: points\nmethods: [{ method: 平均 }]', ['method-unknown methods[0]:6']],
    ['name: 甲\n', 'name: 甲\n    unit: 家\n', ['framework-group-key indicators[0].unit:8']],
    ['id: c,', 'id: c, transform: ln,', ['framework-transform indicators[1].worst:12']],
    ['id: c,', 'id: c, value: { item: 数 },', ['framework-item indicators[1].value:12']],
    ['id: c,', 'id: c, value: { times: "2" },', ['framework-formula indicators[1].value:12']],
  ] as const)('with %j instead of %j is told what is wrong, and where', (from, to, expected) => {
    expect(faultsOf(from, to)).toEqual(expected);
  });

  test('tells every fault at once', () => {
    const faulty = smallFramework.replace('weight: "10"', 'weight: "11"').replace('id: b', 'id: a');
    const { file } = readYaml('体系.yaml', faulty);
    expect(file === undefined ? [] : loadFramework(file).findings).toHaveLength(2);
  });

  test('may give shares to all siblings or to none', () => {
    expect(faultsOf('weights: points', 'weights: shares')).toEqual([]);
    const none = smallFramework
      .replace('weights: points', 'weights: shares')
      .replaceAll(/(?:, | {4})weight: "\d+"/g, '');
    expect(indicatorsOf(frameworkOf(none).root).map(({ weight }) => weight)).toEqual(['1', '1', '1']);
  });
});
