import type { NameTables } from '../../../core/name-order/name-tables.js';
import type { RegionList } from '../../../core/region.js';

/** The house's data that some helpers work with. A helper whose data are absent refuses. */
export interface HelperContext {
  readonly regions?: RegionList;
  readonly names?: NameTables;
}
