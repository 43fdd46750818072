import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseData } from '../../core/data-file.js';
import type { Finding } from '../../core/finding.js';
import { type TemplateFields, templateFieldsSchema } from '../../generator/template/template-fields.js';
import { packageRoot } from '../data/package-root.js';
import { readYaml } from '../data/read-yaml.js';
import { CommandFailure } from '../failure.js';
import { sha256 } from '../output/sha256.js';

/** A template folder as read. */
export interface LoadedTemplate {
  /** The folder's name. */
  readonly id: string;
  readonly fields: TemplateFields;
  /** The Handlebars text. */
  readonly text: string;
  /** SHA-256 of template.hbs. */
  readonly sha256: string;
}

const templatesFolder = join(packageRoot, 'templates');

/**
 * The template of that Chinese title or folder name. An unknown one is wrong usage; a broken fields.yaml is
 * findings.
 */
export function loadTemplate(name: string): {
  readonly template?: LoadedTemplate;
  readonly findings: readonly Finding[];
} {
  const known: string[] = [];
  for (const id of readdirSync(templatesFolder).sort()) {
    const path = join(templatesFolder, id, 'fields.yaml');
    if (!existsSync(path)) continue;
    const yaml = readYaml(`templates/${id}/fields.yaml`, readFileSync(path, 'utf8'));
    const parsed =
      yaml.file === undefined ? { findings: yaml.findings } : parseData(templateFieldsSchema, yaml.file);
    const fields = 'output' in parsed ? parsed.output : undefined;
    if (fields !== undefined) known.push(fields.title);
    if (name !== id && name !== fields?.title) continue;
    if (fields === undefined) return { findings: parsed.findings };
    const text = readFileSync(join(templatesFolder, id, 'template.hbs'), 'utf8');
    return { template: { id, fields, text, sha256: sha256(text) }, findings: [] };
  }
  throw new CommandFailure('usage', `没有模板「${name}」；已有的模板：${known.join('、')}`);
}
