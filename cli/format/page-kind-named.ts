import { type PageKindWord, pageKindNames } from '../../generator/draft/page-kind.js';
import { CommandFailure } from '../failure.js';

/** The kind of page that --kind names, absent without one; another word is wrong usage. */
export function pageKindNamed(kind: string | undefined): PageKindWord | undefined {
  const words = Object.keys(pageKindNames) as PageKindWord[];
  const found = words.find((word) => word === kind);
  if (kind === undefined || found !== undefined) return found;
  throw new CommandFailure('usage', `--kind 是「${kind}」，应为${words.join('、')}之一`);
}
