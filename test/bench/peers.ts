import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../cli/data/package-root.js';

/** Loads what is only measured against; it is installed beside the product, in bench/. */
export const requirePeer = createRequire(join(packageRoot, 'bench', 'package.json'));
