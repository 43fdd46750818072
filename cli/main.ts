#!/usr/bin/env node
import { runProgram } from './program.js';

// A reader that has seen enough (`| head`) closes the pipe: not an error, and the exit code stays the command's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
  });
}
process.exitCode = await runProgram(process.argv.slice(2));
