import { expect } from 'vitest';
import type { Framework } from '../../../core/indicator/framework/framework.js';
import { loadFramework } from '../../../core/indicator/framework/load-framework.js';
import { parseMethod } from '../../../core/indicator/methods/choose-method.js';
import type { ChosenMethod } from '../../../core/indicator/methods/method.js';
import type { RegionData } from '../../../core/indicator/score/region-data.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';

/** A framework from the text of its file; a test fails where it has a fault. */
export function frameworkOf(yaml: string): Framework {
  const { file, findings } = readYaml('体系.yaml', yaml);
  expect(findings).toEqual([]);
  const loaded = file === undefined ? { findings } : loadFramework(file);
  expect(loaded.findings).toEqual([]);
  if (!('framework' in loaded) || loaded.framework === undefined) throw new Error('no framework');
  return loaded.framework;
}

/** The methods that these texts choose. */
export function methodsOf(...texts: readonly string[]): readonly ChosenMethod[] {
  return texts.map((text) => {
    const { chosen, faults } = parseMethod(text);
    if (chosen === undefined) throw new Error(JSON.stringify(faults));
    return chosen;
  });
}

/** A region with values by indicator id; `undefined` for none. */
export function regionOf(
  region: string,
  values: Readonly<Record<string, string | undefined>>,
  more: Partial<RegionData> = {},
): RegionData {
  const known = Object.entries(values).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  return { region, values: new Map(known), sources: new Map(), adjustments: [], ...more };
}

/** Two classes of points: 甲 30 (a 10, b 20, where less is better) and 乙 70 (c 70). */
export const smallFramework = `
id: small
title: 小体系
source: 测试
weights: points
indicators:
  - name: 甲
    weight: "30"
    indicators:
      - { id: a, name: 甲一, weight: "10", target: "10", worst: "0", best: "10" }
      - { id: b, name: 甲二, weight: "20", direction: lower, target: "10", worst: "20", best: "10" }
  - { id: c, name: 乙一, weight: "70", target: "100", worst: "0", best: "100" }
`;
