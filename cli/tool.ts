import type { Tool } from '../core/report/tool.js';
import { sha256 } from './output/sha256.js';
import { version } from './version.js';

/** This program, as its reports name it. */
export const tool: Tool = { name: 'wenbiao', version, sha256 };
