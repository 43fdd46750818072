import type { TableDefinition } from '../table.js';
import { meetingsTable } from './meetings.js';
import { proposalPointsTable } from './points.js';
import { proposalsTable } from './proposals.js';
import { publicNoticesTable } from './public-notices.js';
import { signatoriesTable } from './signatories.js';

/** The sheets of 建议提案台账 that no other book has, in the order of its tabs. */
export const proposalTables: readonly TableDefinition[] = [
  proposalsTable,
  proposalPointsTable,
  signatoriesTable,
  meetingsTable,
  publicNoticesTable,
];
