import { UnreadableDraft } from '../../../../jobs/review/file/unreadable-draft.js';
import { HostProblem } from '../../../host/host.js';

/** What reading a draft gives; of one that cannot be read a `HostProblem` says why, under its name. */
export async function readOrExplain<Read>(name: string, reading: () => Promise<Read>): Promise<Read> {
  try {
    return await reading();
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
    const [why = '', ...fixes] = error.reason.split('；');
    throw new HostProblem({ fact: `「${name}」${why}`, fix: fixes.join('；') });
  }
}
