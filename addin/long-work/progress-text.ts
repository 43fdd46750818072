import type { Progress } from '../../core/steps.js';

/** 「读取 45%」. */
export function progressText({ doing, done, total }: Progress): string {
  return `${doing} ${total === 0 ? 0 : Math.floor((done * 100) / total)}%`;
}
