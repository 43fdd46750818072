import { CommandFailure } from '../../failure.js';
import { awardKind } from './award-kind.js';
import { indicatorKind } from './indicator-kind.js';
import { proposalKind } from './proposal-kind.js';
import type { StarterKind } from './starter-kind.js';

const kinds: readonly StarterKind[] = [awardKind, proposalKind, indicatorKind];

/** The kind of that name; any other name is wrong usage. */
export function starterKind(name: string): StarterKind {
  const kind = kinds.find((each) => each.name === name);
  if (kind !== undefined) return kind;
  const names = kinds.map((each) => each.name).join('、');
  throw new CommandFailure('usage', `没有「${name}」这种工作簿；可选：${names}`);
}
