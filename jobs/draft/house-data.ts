import type { DeadlineRules } from '../../core/deadlines/deadline-rules.js';
import type { NameTables } from '../../core/name-order/name-tables.js';
import type { LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import type { RegionList } from '../../core/region.js';
import type { Tool } from '../../core/report/tool.js';
import type { HolidayYear } from '../../core/working-days.js';
import type { ReplyWording } from '../../generator/proposal-documents/reply-wording.js';

/** What the program's data files say, each asked for only where a document needs it, and which program this is. */
export interface HouseData {
  readonly policies: () => readonly LoadedPolicy[];
  readonly regions: () => RegionList;
  readonly holidays: () => readonly HolidayYear[];
  readonly names: () => NameTables;
  readonly deadlines: () => DeadlineRules;
  readonly wording: () => ReplyWording;
  readonly tool: Tool;
  /** SHA-256 of bytes or UTF-8 text in lower-case hexadecimal. */
  readonly sha256: (data: Uint8Array | string) => string;
}
