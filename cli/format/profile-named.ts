import { type Profile, profiles } from '../../generator/layout/profile.js';
import { CommandFailure } from '../failure.js';

/** The customs that --profile names, absent without one; another word is wrong usage. */
export function profileNamed(name: string | undefined): Profile | undefined {
  const known: readonly Profile[] = Object.values(profiles);
  const found = known.find((profile) => profile.name === name);
  if (name === undefined || found !== undefined) return found;
  throw new CommandFailure(
    'usage',
    `--profile 是「${name}」，应为${known.map((profile) => profile.name).join('、')}之一`,
  );
}
