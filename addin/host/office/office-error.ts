import { HostProblem } from '../host.js';
import { problemText } from './problem-text.js';

/**
 * The code of an error that Office.js threw (`AccessDenied`); absent for any other error. Its English `message`
 * is never read.
 */
export function officeErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return name === 'RichApi.Error' && typeof code === 'string' ? code : undefined;
}

/** What Office.js threw as a `HostProblem`; any other error as it is. */
export function asHostProblem(error: unknown): unknown {
  const code = officeErrorCode(error);
  return code === undefined ? error : new HostProblem(problemText(code));
}
