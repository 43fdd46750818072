import type { Tool } from '../../core/report/tool.js';
import { sha256 } from '../sha256.js';
import { pageData } from './embedded.js';

/** This program, as its reports name it: the same name and version as on the command line. */
export const tool: Tool = { name: 'wenbiao', version: pageData().version, sha256 };
