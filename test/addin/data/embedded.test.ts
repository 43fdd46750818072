import { expect, test } from 'vitest';
import { pageData } from '../../../addin/data/embedded.js';
import { tool } from '../../../addin/data/tool.js';
import { loadPolicies } from '../../../cli/data/load-policies.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { tool as commandLineTool } from '../../../cli/tool.js';

test('the page carries the same policies, regions and version as the command line reads', () => {
  const { policies, regions, version } = pageData();
  expect(policies).toEqual(loadPolicies().policies);
  expect(policies.length).toBeGreaterThan(0);
  expect(regions).toEqual(loadRegions());
  expect(version).toBe(commandLineTool.version);
});

test('the page hashes text as the command line does', () => {
  for (const text of ['', 'abc', '企业库', '𠮷'.repeat(100)]) {
    expect(tool.sha256(text)).toBe(commandLineTool.sha256(text));
  }
});
