import { spawn } from 'node:child_process';

/**
 * Runs a program that says nothing of use, with the programs it starts; they are ended together after so many seconds.
 * Whether it did its work is for the caller to see by what it left.
 */
export function runProgramFile(
  file: string,
  args: readonly string[],
  seconds: number,
): Promise<'ended' | 'too long'> {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(file, args, { stdio: 'ignore', detached: ownGroup });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      resolve('too long');
    }, seconds * 1000);
    const finish = () => {
      clearTimeout(timer);
      resolve('ended');
    };
    child.on('error', finish);
    child.on('close', finish);
  });
}
