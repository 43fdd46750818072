import { type Finding, mustBeMended } from '../../core/finding.js';
import { readScoreRecord } from '../../core/indicator/result-book/read-score-record.js';
import type { InputBook } from '../../core/report/input-book.js';
import { readIndicators, readMethods } from './read-indicators.js';
import { readRegions } from './read-regions.js';
import { scoreDocumentData } from './score-document-data.js';

/** What the templates of 考核结果 take from a result book. */
export interface ScoreData {
  /** By field; absent when the book must be mended or made again first. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** How many regions are ranked, and how many have no total. */
  readonly counts: { readonly ranked: number; readonly unranked: number };
}

/** The fields of source 结果 of the templates of 考核结果, from the result book of a scoring, each with its cell. */
export function readScoreData(
  { snapshot, findings: noticed }: InputBook,
  sha256: (text: string) => string,
): ScoreData {
  const ranking = readRegions(snapshot);
  if (ranking === undefined) {
    const finding: Finding = { rule: 'score-result-none', severity: 'mandatory', place: { kind: 'sheet' } };
    return { findings: [...noticed, finding], counts: { ranked: 0, unranked: 0 } };
  }
  const record = readScoreRecord(snapshot, sha256);
  const ranked = ranking.regions.filter(({ standing }) => standing !== undefined).length;
  const none: readonly Finding[] =
    ranked > 0
      ? []
      : [
          {
            rule: 'score-result-unranked',
            severity: 'mandatory',
            place: { kind: 'sheet', sheet: '得分排名' },
          },
        ];
  const findings = [...noticed, ...record.findings, ...none];
  const counts = { ranked, unranked: ranking.regions.length - ranked };
  if (findings.some(mustBeMended)) return { findings, counts };
  const data = scoreDocumentData(ranking, readIndicators(snapshot), readMethods(snapshot), record);
  return { data, findings, counts };
}
