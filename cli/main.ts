#!/usr/bin/env node
import { exitCodes } from './failure.js';
import { runProgram } from './program.js';

// A reader that has seen enough (`| head`) closes the pipe: not an error, and the exit code stays the command's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EOF') return;
    process.stderr.write('结果没有输出完：磁盘可能已满，腾出空间后再试\n');
    process.exitCode = exitCodes.output;
  });
}

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  // A defect of the program, not of the reader's files: its details help only those who keep the program.
  process.stderr.write('程序自身出了问题，没有做完，也没有写任何文件；把命令和工作簿交给维护的人查看\n');
  if (process.env['WENBIAO_DEBUG'] !== undefined) process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = exitCodes.output;
}
