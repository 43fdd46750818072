import { runProgram } from '../../../cli/program.js';

/** Run alone in a process: a batch, with the arguments given; the processor time and the most memory it took. */
const [, , ...args] = process.argv;
const before = process.cpuUsage();
const code = await runProgram(args, { out: () => undefined, talk: () => undefined });
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ code, time: user + system, memory: process.resourceUsage().maxRSS }));
