import type { Rule } from '../../../rules/rule.js';
import { choiceUnknown } from './choice-unknown.js';
import { clauseForm } from './clause-form.js';
import { regionAlias } from './region-alias.js';
import { regionKind } from './region-kind.js';
import { regionUnknown } from './region-unknown.js';
import { textInvisible } from './text-invisible.js';

/** Words: clauses, options, regions, names. */
export const wordRules: readonly Rule[] = [
  clauseForm,
  choiceUnknown,
  regionUnknown,
  regionAlias,
  regionKind,
  textInvisible,
];
