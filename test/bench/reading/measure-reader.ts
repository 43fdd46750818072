import { readFileSync } from 'node:fs';
import { readers } from './readers.js';

/** Run alone in a process: reads the book named second with the reader named first, once. */
const [, , reader = '', path = ''] = process.argv;
const read = readers[reader];
if (read === undefined) throw new RangeError(`No reader ${reader}`);
const bytes = readFileSync(path);
const before = process.cpuUsage();
const found = await read(bytes);
const { user, system } = process.cpuUsage(before);
// The processor's time, since the machine may have other work; peak memory of the whole process in MB.
const measured = { found, time: user + system, megabytes: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(measured));
