import type { Finding } from '../core/finding.js';
import { findingDocument, findingLines } from '../core/report/finding-lines.js';
import type { PendingFile } from './output/pending-file.js';

/** What a command has to say once its work is done; `main` writes the files and prints. */
export interface CommandOutcome {
  /** Whether something must be mended: exit code 1. */
  readonly mustBeMended: boolean;
  readonly files: readonly PendingFile[];
  /** For people: the lines of the result. */
  readonly lines: readonly string[];
  /** For programs: the one document that --json prints. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  /** "Today" as ISO text; the clock's day when absent. */
  readonly date?: string;
}

/** Thrown where findings keep a command from its work: it ends with that outcome. */
export class StoppedWork extends Error {
  constructor(readonly outcome: CommandOutcome) {
    super('stopped by findings');
    this.name = 'StoppedWork';
  }
}

/** A command that findings keep from its work: nothing is written, and a last line says so. */
export function stopped(findings: readonly Finding[], why: string): CommandOutcome {
  return {
    mustBeMended: true,
    files: [],
    lines: [...findingLines(findings), why],
    document: { findings: findings.map(findingDocument) },
  };
}
