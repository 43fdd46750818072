import { basename } from 'node:path';
import { loadProject, type Project } from '../../core/project/load-project.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { StoppedWork, stopped } from '../command-outcome.js';
import { sha256 } from '../output/sha256.js';
import { readText } from './read-text.js';

/**
 * The project file at a path, as a setting to spread; empty when no path is given. Its faults stop the command.
 *
 * @param undone what was not done then: 「没有体检」
 */
export function readProject(path: string | undefined, undone: string): { readonly project?: Project } {
  if (path === undefined) return {};
  const text = readText(path);
  const name = basename(path);
  const { file, findings } = readYaml(name, text);
  const loaded = file === undefined ? { findings } : loadProject(file, sha256(text));
  if ('project' in loaded && loaded.project !== undefined) return { project: loaded.project };
  throw new StoppedWork(stopped(loaded.findings, `项目设置有问题，${undone}。`));
}
