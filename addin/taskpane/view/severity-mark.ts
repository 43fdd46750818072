import type { Severity } from '../../../core/finding.js';
import { severityText } from '../../../core/messages/describe-finding.js';
import { signedWord } from './signed-word.js';

/** The sign of each severity, which goes with its word. */
export const severitySigns: Readonly<Record<Severity, string>> = { mandatory: '✕', verify: '?', hint: 'i' };

/** 强制性, 核实性 or 提示 as sign and word. */
export function severityMark(severity: Severity): HTMLElement {
  return signedWord(severity, severitySigns[severity], severityText[severity]);
}
