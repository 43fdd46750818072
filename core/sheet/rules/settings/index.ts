import type { Rule } from '../../../rules/rule.js';
import { settingLocked } from './setting-locked.js';
import { settingTwice } from './setting-twice.js';
import { settingUnknown } from './setting-unknown.js';

/** What 规则设置 and the project file say of the rules themselves. */
export const settingRules: readonly Rule[] = [settingUnknown, settingTwice, settingLocked];
