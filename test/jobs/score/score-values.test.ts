import { describe, expect, test } from 'vitest';
import { frameworkNamed } from '../../../cli/data/load-framework.js';
import { loadRegions } from '../../../cli/data/load-regions.js';
import { readValueFile } from '../../../cli/input/read-value-file.js';
import { tool } from '../../../cli/tool.js';
import { parseMethod } from '../../../core/indicator/methods/choose-method.js';
import { hasValues, readScoreValues, type ScoreValues } from '../../../jobs/score/read-score-values.js';
import type { ScoreSettings } from '../../../jobs/score/score-settings.js';
import { isScored, type ScoredValues, scoreValues } from '../../../jobs/score/score-values.js';
import { suggestForValues } from '../../../jobs/score/suggest-for-values.js';
import type { EntryRows } from '../../../workbook/books/entry-row.js';
import { chosen, indicatorBookOf, sound } from '../../cli/score/indicator-books.js';

const heading = { date: '2025-08-19', tool } as const;
const usual: ScoreSettings = { ...heading, robustness: 'usual' };
const framework = () => frameworkNamed('anyang-2021-17', '');

async function valuesOf(rows: EntryRows): Promise<ScoreValues> {
  const read = readScoreValues(readValueFile(await indicatorBookOf(rows)), loadRegions(), framework);
  if (!hasValues(read)) throw new Error('The book has no values');
  return read;
}

function scoredBy(values: ScoreValues, settings: ScoreSettings): ScoredValues {
  const scored = scoreValues(values, settings);
  if (!isScored(scored)) throw new Error(scored.findings.map(({ rule }) => rule).join());
  return scored;
}

describe('the framework', () => {
  test.each([
    ['named in 考核', sound, 'anyang-2021-17'],
    ['named nowhere', { ...sound, evaluation: [] }, undefined],
  ])('is asked for as it is %s', async (_, rows, named) => {
    const asked: (string | undefined)[] = [];
    readScoreValues(readValueFile(await indicatorBookOf(rows)), loadRegions(), (word) => {
      asked.push(word);
      return framework();
    });
    expect(asked).toEqual([named]);
  });

  test('that is none stops the reading in the words of the surface', async () => {
    const file = readValueFile(await indicatorBookOf(sound));
    const refuse = () => {
      throw new Error('没有');
    };
    expect(() => readScoreValues(file, loadRegions(), refuse)).toThrow('没有');
  });
});

describe('where the method stood', () => {
  const method = { methods: parseMethod('排名赋分').chosen ?? [], from: '窗格' } as const;
  const byRank = { ...method, methods: [method.methods].flat() };

  test('is 评分方法 with who chose it, when the book has one', async () => {
    const { result } = scoredBy(await valuesOf({ ...sound, ...chosen }), usual);
    expect(result.record).toMatchObject({
      methodsFrom: '评分方法',
      decidedBy: '局务会',
      decidedOn: '2025-07-01',
    });
  });

  test('is the pane when one was chosen there, and nobody is said to have decided it', async () => {
    const { result, document } = scoredBy(await valuesOf({ ...sound, ...chosen }), {
      ...usual,
      chosen: byRank,
    });
    expect(result.scoring.methods.map((each) => each.method.title)).toEqual(['排名赋分']);
    expect(document['record']).toEqual({ methodsFrom: '窗格', year: '2025' });
  });

  test('is nowhere: nothing is scored', async () => {
    const values = await valuesOf(sound);
    const stopped = scoreValues(values, usual);
    expect(isScored(stopped)).toBe(false);
    expect(stopped).toMatchObject({ findings: [{ rule: 'score-method-missing' }] });
  });
});

test('the suggestions name for each method what it gives or what it lacks, never both', async () => {
  const { suggestions, document } = suggestForValues(await valuesOf(sound), heading);
  for (const { lacks, order } of suggestions) expect(order.length === 0).toBe(lacks !== undefined);
  expect(suggestions.some(({ lacks }) => lacks === undefined)).toBe(true);
  expect(suggestions.some(({ lacks }) => lacks !== undefined)).toBe(true);
  expect(document).toMatchObject({ format: 'wenbiao-score/1', date: '2025-08-19' });
});

describe('稳健性', () => {
  test.each([
    ['always', true],
    ['usual', true],
    ['never', false],
  ] as const)('asked for %s is tried: %s', async (robustness, isTried) => {
    const { result } = scoredBy(await valuesOf({ ...sound, ...chosen }), { ...heading, robustness });
    expect(result.robustness !== undefined).toBe(isTried);
    expect(result.findings.map(({ rule }) => rule)).not.toContain('score-robustness-skipped');
  });
});

test('the result says of which book of last time it tells the change', async () => {
  const last = { name: '上次.xlsx', standings: [{ region: '林州市', rank: '1', total: '90' }] };
  const { result } = scoredBy(await valuesOf({ ...sound, ...chosen }), { ...usual, last });
  expect(result.record.last).toBe('上次.xlsx');
  expect(result.standings).toEqual(last.standings);
});
