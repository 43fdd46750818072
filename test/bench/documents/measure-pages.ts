import { writeDocx } from '../../../generator/docx/write-docx.js';
import { benchData } from './bench-document.js';
import { filledDocument } from './makers.js';

/** Run alone in a process: writes a document of so many pages once. */
const [, , pages = ''] = process.argv;
await writeDocx(filledDocument(benchData(30)));
const data = benchData(Number(pages));
const before = process.cpuUsage();
const { length } = await writeDocx(filledDocument(data));
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ length, time: user + system }));
