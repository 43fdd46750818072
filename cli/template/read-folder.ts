import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding } from '../../core/finding.js';
import type { TemplateFolder } from '../../generator/template-check/check-template.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { entryOf, type LoadedTemplate, loadEntry, templateName } from '../draft/load-template.js';
import { UnreadableInput } from '../input/unreadable-input.js';

const files = ['fields.yaml', 'template.hbs', 'template.docx', 'example.yaml'];

/** A template folder as far as it can be read. */
export interface ReadFolder {
  /** The folder's name. */
  readonly id: string;
  /** The template's Chinese name; the folder's where that is not known. */
  readonly title: string;
  /** Absent when a file that everything rests on is missing or broken. */
  readonly template?: LoadedTemplate;
  readonly fields?: TemplateFolder['fields'];
  readonly example?: TemplateFolder['example'];
  readonly findings: readonly Finding[];
}

/**
 * The template folders in a folder, or that folder itself when it is one. A folder without any is an
 * `UnreadableInput`.
 */
export function readFolders(path: string): ReadFolder[] {
  const folder = resolve(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UnreadableInput(
      path,
      existsSync(folder) ? '不是文件夹；写明模板所在的文件夹' : '不存在；核对文件夹的名称',
    );
  }
  if (isTemplate(folder)) return [readFolder(dirname(folder), basename(folder))];
  const ids = readdirSync(folder).filter((id) => !/^[_.]/u.test(id) && isTemplate(join(folder, id)));
  if (ids.length > 0) return ids.sort().map((id) => readFolder(folder, id));
  throw new UnreadableInput(path, `里面没有模板；一个模板是一个文件夹，里面有 ${files.join('、')}`);
}

function isTemplate(folder: string): boolean {
  return files.some((file) => existsSync(join(folder, file)));
}

function readFolder(root: string, id: string): ReadFolder {
  const folder = join(root, id);
  const name = templateName({ id, folder });
  if (!existsSync(join(folder, 'fields.yaml'))) {
    return { id, title: id, findings: [missing('fields-missing', name)] };
  }
  const entry = entryOf(root, id);
  const { template, findings } = loadEntry(entry, root);
  const example = readExample(folder, name);
  return {
    id,
    title: entry.fields?.title ?? id,
    ...(template !== undefined && { template }),
    ...(entry.file !== undefined && { fields: entry.file }),
    ...(example.read !== undefined && { example: example.read }),
    findings: [...findings, ...example.findings],
  };
}

function readExample(folder: string, name: string) {
  const path = join(folder, 'example.yaml');
  if (!existsSync(path)) return { findings: [missing('example-missing', name)] };
  const { file, findings } = readYaml('example.yaml', readFileSync(path, 'utf8'), 'texts');
  return { ...(file !== undefined && { read: file }), findings };
}

function missing(rule: string, file: string): Finding {
  return { rule, severity: 'mandatory', place: { kind: 'file', file } };
}
