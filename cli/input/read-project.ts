import { basename } from 'node:path';
import type { Finding } from '../../core/finding.js';
import { loadProject, type Project } from '../../core/project/load-project.js';
import { readYaml } from '../data/read-yaml.js';
import { sha256 } from '../output/sha256.js';
import { readText } from './read-text.js';

/** The project file at a path, its faults as findings; neither when no path is given. */
export function readProject(path: string | undefined): {
  readonly project?: Project;
  readonly findings: readonly Finding[];
} {
  if (path === undefined) return { findings: [] };
  const text = readText(path);
  const name = basename(path);
  const { file, findings } = readYaml(name, text);
  return file === undefined ? { findings } : loadProject(file, sha256(text));
}
