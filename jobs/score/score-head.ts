import type { ScoreValues } from './read-score-values.js';
import type { ScoreHeading } from './score-settings.js';

/** What every document on scores begins with: format, program, date, and the two files it rests on. */
export function scoreHead({ file, framework }: ScoreValues, { date, tool }: ScoreHeading) {
  return {
    format: 'wenbiao-score/1',
    tool: { name: tool.name, version: tool.version },
    date,
    input: { name: file.name, sha256: file.sha256 },
    frameworkFile: { name: framework.name, sha256: framework.sha256 },
  };
}
