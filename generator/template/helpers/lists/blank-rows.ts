import type { TemplateValue } from '../../template-value.js';
import { smallCount } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{#表格 (空行 5)}}`: so many rows without any field: lines of a form that is filled in by hand. */
export const blankRows: ValueHelper = valueHelper({
  needed: [smallCount],
  apply: ([count]) => ({
    value: Array.from({ length: count }, (): TemplateValue => Object.create(null)),
  }),
});
