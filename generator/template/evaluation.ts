import type { FindingDetails, FindingList } from './findings.js';
import type { ValueHelper } from './helpers/value-helper.js';
import type { Position, TemplateNode } from './parse/syntax-tree.js';
import { templateLimits } from './template-limits.js';

/** Thrown inside and caught by `fillTemplate`: the finding has been made, there is no going on. */
export class EvaluationStopped extends Error {}

/** One filling of a template: where faults go, and how much has been done. */
export interface Evaluation {
  /** Every helper the template may call for a value. */
  readonly helpers: ReadonlyMap<string, ValueHelper>;
  /** Every partial the template may take in, by its name. */
  readonly partials: ReadonlyMap<string, readonly TemplateNode[]>;
  report(rule: string, at: Position, details?: FindingDetails): void;
  /** Counts one node evaluated; stops a template that would never end. */
  step(at: Position): void;
  /** Counts what is written for the last node; stops a template that would never be held. */
  wrote(characters: number): void;
  /** Runs what stands in a partial; false, and nothing run, when partials nest too deep. */
  nest(run: () => void): boolean;
  /**
   * Runs what the data did not call for, so that misspelt names come to light there too. Findings about
   * values are not made: they need not be there.
   */
  probe(run: () => void): void;
}

/** Findings that are true of a template whatever its data hold. */
const ofTheTemplate = new Set([
  'template-field-unknown',
  'template-helper-unknown',
  'template-block-unknown',
  'template-partial-unknown',
  'template-partial-endless',
  'template-argument-count',
  'template-argument-unknown',
  'template-element-misplaced',
]);

export function startEvaluation(
  findings: FindingList,
  { helpers, partials }: Pick<Evaluation, 'helpers' | 'partials'>,
): Evaluation {
  let steps = 0;
  let written = 0;
  let last: Position = { line: 1, column: 1 };

  function count(): void {
    steps += 1;
    if (steps > templateLimits.steps) stop('template-too-large', templateLimits.steps);
  }

  function stop(rule: string, most: number): never {
    findings.add(rule, last, { facts: { most: String(most) } });
    throw new EvaluationStopped();
  }

  let probing = 0;
  let depth = 0;
  return {
    helpers,
    partials,
    report(rule, at, details) {
      if (probing === 0 || ofTheTemplate.has(rule)) findings.add(rule, at, details);
    },
    step(at) {
      last = at;
      count();
    },
    wrote(characters) {
      count();
      written += characters;
      if (written > templateLimits.output) stop('template-output-too-large', templateLimits.output);
    },
    nest(run) {
      if (depth >= templateLimits.depth) return false;
      depth += 1;
      run();
      depth -= 1;
      return true;
    },
    probe(run) {
      probing += 1;
      run();
      probing -= 1;
    },
  };
}
