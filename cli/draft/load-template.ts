import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFile, parseData } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';
import type { Template } from '../../generator/drafting/template.js';
import { type TemplateFields, templateFieldsSchema } from '../../generator/fields/template-fields.js';
import type { HashedTemplate } from '../../jobs/draft/hashed-template.js';
import { readYaml } from '../../jobs/input/read-yaml.js';
import { packageRoot } from '../data/package-root.js';
import { CommandFailure } from '../failure.js';
import { sha256 } from '../output/sha256.js';
import { readLetterhead } from './read-letterhead.js';

/** A template folder as read. */
export interface LoadedTemplate extends HashedTemplate {
  /** Where it was read. */
  readonly folder: string;
}

/** The templates that come with the program. */
export const ownTemplates = join(packageRoot, 'templates');

/** The folder of partials beside the templates' own folders. */
const partialsFolder = '_partials';

/** A template's folder with its title, or the faults of its fields.yaml. */
export interface TemplateEntry {
  readonly id: string;
  readonly folder: string;
  readonly fields?: TemplateFields;
  /** fields.yaml itself; absent when it cannot be read. */
  readonly file?: DataFile;
  readonly findings: readonly Finding[];
}

/** Every template folder of the bureau's own `folder`, when given, and of the program; its own come first. */
export function listTemplates(folder?: string): TemplateEntry[] {
  const roots = folder === undefined ? [ownTemplates] : [folder, ownTemplates];
  return roots.flatMap((root) => foldersOf(root).map((id) => entryOf(root, id)));
}

function foldersOf(root: string): string[] {
  try {
    return readdirSync(root)
      .sort()
      .filter((id) => existsSync(join(root, id, 'fields.yaml')));
  } catch {
    throw new CommandFailure('usage', `没有模板文件夹「${root}」；核对 --templates`);
  }
}

/** The template folder `id` in `root`. */
export function entryOf(root: string, id: string): TemplateEntry {
  const name = root === ownTemplates ? `templates/${id}/fields.yaml` : join(root, id, 'fields.yaml');
  const yaml = readYaml(name, readFileSync(join(root, id, 'fields.yaml'), 'utf8'));
  const { output, findings } =
    yaml.file === undefined
      ? { output: undefined, findings: yaml.findings }
      : parseData(templateFieldsSchema, yaml.file);
  return {
    id,
    folder: join(root, id),
    ...(output !== undefined && { fields: output }),
    ...(yaml.file !== undefined && { file: yaml.file }),
    findings,
  };
}

/**
 * The template of that Chinese title or folder name, the bureau's own before the program's. An unknown one is
 * wrong usage; a broken fields.yaml is findings.
 */
export function loadTemplate(
  name: string,
  folder?: string,
): { readonly template?: LoadedTemplate; readonly findings: readonly Finding[] } {
  const entries = listTemplates(folder);
  const entry = entries.find(({ id, fields }) => name === id || name === fields?.title);
  if (entry !== undefined) return loadEntry(entry, folder);
  const known = entries.flatMap(({ fields }) => (fields === undefined ? [] : [fields.title]));
  throw new CommandFailure('usage', `没有模板「${name}」；已有的模板：${[...new Set(known)].join('、')}`);
}

/** The template of a folder; its faults as findings. */
export function loadEntry(
  { id, folder, fields, findings }: TemplateEntry,
  root?: string,
): { readonly template?: LoadedTemplate; readonly findings: readonly Finding[] } {
  if (fields === undefined) return { findings };
  const read = readContent(folder, templateName({ id, folder }));
  if (read.content === undefined) return { findings: read.findings };
  const partials = new Map([
    ...readPartials(ownTemplates),
    ...(root === undefined ? [] : readPartials(root)),
  ]);
  const hashed = sha256([read.sha256, ...[...partials].flat()].join('\0'));
  return {
    template: { id, folder, fields, content: read.content, partials, sha256: hashed },
    findings: [],
  };
}

/** A template's folder as findings name it: 「templates/letter」 for the program's own. */
export function templateName({ id, folder }: Pick<TemplateEntry, 'id' | 'folder'>): string {
  return folder.startsWith(ownTemplates) ? `templates/${id}` : folder;
}

/** The text or the letterhead of a template's folder, which has one of them. */
function readContent(
  folder: string,
  name: string,
): {
  readonly content?: Template['content'];
  readonly sha256: string;
  readonly findings: readonly Finding[];
} {
  const there = ['template.hbs', 'template.docx'].filter((file) => existsSync(join(folder, file)));
  const [file] = there;
  if (file === undefined || there.length > 1) {
    const rule = file === undefined ? 'template-file-missing' : 'template-file-both';
    const place = { kind: 'file', file: name } as const;
    return { sha256: '', findings: [{ rule, severity: 'mandatory', place }] };
  }
  const bytes = readFileSync(join(folder, file));
  if (file === 'template.docx') return { ...readLetterhead(bytes, `${name}/${file}`), sha256: sha256(bytes) };
  const text = bytes.toString('utf8');
  return { content: text, sha256: sha256(text), findings: [] };
}

/** The partials beside the template folders in `root`, by name; none without a folder of them. */
export function readPartials(root: string): [string, string][] {
  const folder = join(root, partialsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(join(folder, file), 'utf8')]);
}
