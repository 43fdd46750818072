import type { Finding } from '../../../../core/finding.js';
import type { Mend } from '../../../../core/sheet/mend/mend.js';

/** How far a finding has come since the check that found it. */
export interface FindingState {
  /** What was done about it: 「已改为「安阳市」」. */
  readonly said?: string;
  /** The explanation as far as it was typed; absent while none is being written. */
  readonly typed?: string;
  /** Why the explanation was not taken. */
  readonly refused?: string;
}

/** What can be done about single findings, where the host lets it. */
export interface FindingActs {
  readonly stateOf: (finding: Finding) => FindingState;
  /** Also draws the finding again. */
  readonly setState: (finding: Finding, state: FindingState) => void;
  /** Keeps what is typed, without drawing. */
  readonly keepTyped: (finding: Finding, typed: string) => void;
  /** The one content that mends it; absent where there is none. */
  readonly mendOf: (finding: Finding) => Mend | undefined;
  readonly mend: (mend: Mend) => void;
  readonly canExplain: (finding: Finding) => boolean;
  readonly explain: (finding: Finding) => void;
}
