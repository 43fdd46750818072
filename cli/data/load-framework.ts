import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DataFile } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';
import type { Framework } from '../../core/indicator/framework/framework.js';
import { loadFramework } from '../../core/indicator/framework/load-framework.js';
import { loadTargetTable } from '../../core/indicator/targets/load-target-table.js';
import type { TargetTable } from '../../core/indicator/targets/target-table.js';
import { quote } from '../../core/messages/sentence.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import type { IndicatorFile } from '../../jobs/score/indicator-file.js';
import { StoppedWork, stopped } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { readText } from '../input/read-text.js';
import { sha256 } from '../output/sha256.js';
import { packageRoot } from './package-root.js';

const folder = join(packageRoot, 'policies', 'indicators');

/** What a file of `policies/indicators` holds, made by its loader. */
type Load<Content> = (file: DataFile) => {
  readonly content?: Content;
  readonly findings: readonly Finding[];
};

/**
 * The file that a word names: the path of a file, the id of one that is shipped, or its title. Its faults stop the
 * command; a name that leads nowhere is wrong usage with the names there are.
 *
 * @param undone what was not done then: 「没有评分」
 */
function loadIndicatorFile<Content>(
  word: string,
  load: Load<Content>,
  key: 'indicators' | 'rows',
  undone: string,
): IndicatorFile<Content> {
  const path = shippedFiles(key).find(({ id, title }) => id === word || title === word)?.path ?? word;
  if (path === word && !existsSync(word)) {
    const known = shippedFiles(key)
      .map(({ id, title }) => `${id}（${title}）`)
      .join('、');
    throw new CommandFailure('usage', `没有名为${quote(word)}的文件，也没有这个编号；已有：${known}`);
  }
  const text = readText(path);
  const name = basename(path);
  const { file, findings } = readYaml(name, text);
  const loaded = file === undefined ? { findings } : load(file);
  if (!('content' in loaded) || loaded.content === undefined) {
    throw new StoppedWork(stopped(loaded.findings, `指标数据有问题，${undone}。`));
  }
  return { content: loaded.content, name, sha256: sha256(text) };
}

/** The framework that a word names; see `loadIndicatorFile`. */
export function frameworkNamed(word: string, undone: string): IndicatorFile<Framework> {
  const load: Load<Framework> = (file) => {
    const { framework, findings } = loadFramework(file);
    return framework === undefined ? { findings } : { content: framework, findings };
  };
  return loadIndicatorFile(word, load, 'indicators', undone);
}

/** The target table that a word names; see `loadIndicatorFile`. */
export function targetTableNamed(word: string, undone: string): IndicatorFile<TargetTable> {
  const load: Load<TargetTable> = (file) => {
    const { table, findings } = loadTargetTable(file);
    return table === undefined ? { findings } : { content: table, findings };
  };
  return loadIndicatorFile(word, load, 'rows', undone);
}

/** The shipped files that have this key at their top, by name. */
export function shippedFiles(
  key: 'indicators' | 'rows',
): readonly { readonly id: string; readonly title: string; readonly path: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const { file } = readYaml(name, readFileSync(path, 'utf8'));
      const data = file?.data;
      if (typeof data !== 'object' || data === null || !(key in data)) return [];
      const { id, title } = data as { readonly id?: unknown; readonly title?: unknown };
      return [{ id: String(id), title: String(title), path }];
    });
}
