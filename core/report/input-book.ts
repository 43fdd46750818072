import type { Finding } from '../finding.js';
import type { Project } from '../project/load-project.js';
import type { RegionList } from '../region.js';
import type { AppliedSetting } from '../rules/rule-settings.js';
import type { WorkbookSnapshot } from '../sheet/cell.js';
import { type BookCheck, checkBookSteps } from '../sheet/check-book.js';
import { checkForm } from '../sheet/form-version.js';
import { headerAmbiguous } from '../sheet/rules/structure/header-ambiguous.js';
import { headerMissing } from '../sheet/rules/structure/header-missing.js';
import { headerUnit } from '../sheet/rules/structure/header-unit.js';
import { sheetMissing } from '../sheet/rules/structure/sheet-missing.js';
import { tableUnclear } from '../sheet/rules/tables/table-unclear.js';
import type { TableDefinition } from '../sheet/table.js';
import { finish, type Steps } from '../steps.js';
import { settleFindings } from './settle-findings.js';

/** A workbook to work on, wherever it was read, with what the record keeps of it. */
export interface InputBook {
  /** The file's name without its folder. */
  readonly name: string;
  readonly sha256: string;
  readonly snapshot: WorkbookSnapshot;
  /** What was noticed while reading it. */
  readonly findings: readonly Finding[];
}

/** A check of a book, and whether its tables were all found. */
export interface InputCheck extends SheetCheck {
  /** What the bureau's settings changed. */
  readonly settings: readonly AppliedSetting[];
}

/** The same before settings and explanations. */
export interface SheetCheck extends BookCheck {
  /**
   * False when a table could not be found, or the book is of a form that this program does not know: then
   * nothing can be computed from it.
   */
  readonly tablesFound: boolean;
}

const tableRules = new Set(
  [sheetMissing, headerMissing, headerAmbiguous, headerUnit, tableUnclear].map(({ id }) => id),
);

/** The check of a book on its own, after the settings and explanations in it; see `checkSheets`. */
export function checkInput(
  input: InputBook,
  tables: readonly TableDefinition[],
  regions: RegionList,
  project?: Project,
): InputCheck {
  const checked = finish(checkSheets(input, tables, regions));
  return { ...checked, ...settleFindings(checked.findings, checked.tables, project, false) };
}

/** The check of a book, what was noticed while reading it first. A book of a form not known is not read. */
export function* checkSheets(
  { snapshot, findings: noticed }: InputBook,
  tables: readonly TableDefinition[],
  regions: RegionList,
): Steps<SheetCheck> {
  const form = checkForm(snapshot);
  if (form.some(({ severity }) => severity === 'mandatory')) {
    return { tables: new Map(), findings: [...noticed, ...form], tablesFound: false };
  }
  const checked = yield* checkBookSteps(snapshot, tables, regions);
  const findings = [...noticed, ...form, ...checked.findings];
  return {
    ...checked,
    findings,
    tablesFound: !findings.some(({ rule, severity }) => severity === 'mandatory' && tableRules.has(rule)),
  };
}
