import type { Policy } from './policy.js';

/** A policy with what the record of a run keeps of its files. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** SHA-256 of policy.yaml and readings.yaml, one after the other. */
  readonly sha256: string;
}

/** The policy meant by an id, a document number or a title, brackets of any kind; absent when none fits. */
export function findPolicy(policies: readonly LoadedPolicy[], words: string): LoadedPolicy | undefined {
  const wanted = fold(words);
  return policies.find(({ policy }) =>
    [policy.id, policy.number, policy.title].some((name) => fold(name) === wanted),
  );
}

/** 〔2021〕, [2021], （2021） and 【2021】 are the same number, typed differently. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s《》]/gu, '')
    .replace(/[[({〔【]/gu, '〔')
    .replace(/[\])}〕】]/gu, '〕');
}
