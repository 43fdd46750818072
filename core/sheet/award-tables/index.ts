import type { TableDefinition } from '../table.js';
import { approvalsTable } from './approvals.js';
import { batchTable } from './batch.js';
import { calculationsTable } from './calculations.js';
import { contractsTable } from './contracts.js';
import { enterprisesTable } from './enterprises.js';
import { explanationsTable } from './explanations.js';
import { incubationTable } from './incubation.js';
import { ledgerTable } from './ledger.js';
import { objectionsTable } from './objections.js';
import { projectsTable } from './projects.js';
import { rdExpensesTable } from './rd-expenses.js';
import { recognitionsTable } from './recognitions.js';
import { ruleSettingsTable } from './rule-settings.js';
import { rulingsTable } from './rulings.js';
import { scienceAwardsTable } from './science-awards.js';
import { sharingRatiosTable } from './sharing-ratios.js';
import { titlesTable } from './titles.js';

/** The sheets of 企业奖补工作簿, in the order of its tabs. */
export const awardTables: readonly TableDefinition[] = [
  batchTable,
  enterprisesTable,
  recognitionsTable,
  rdExpensesTable,
  titlesTable,
  projectsTable,
  contractsTable,
  scienceAwardsTable,
  incubationTable,
  ledgerTable,
  rulingsTable,
  approvalsTable,
  objectionsTable,
  sharingRatiosTable,
  calculationsTable,
  explanationsTable,
  ruleSettingsTable,
];
