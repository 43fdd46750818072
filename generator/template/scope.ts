import type { TemplateValue } from './template-value.js';

/** Where in the data a part of the template stands. */
export interface Scope {
  readonly value: TemplateValue;
  /** The scope outside the block, reached with `../`. */
  readonly parent?: Scope;
  /** Inside a list: the item's place from 0, and how many items there are. */
  readonly loop?: { readonly index: number; readonly count: number };
}

/** The innermost list the scope is in. */
export function loopOf(scope: Scope | undefined): Scope['loop'] {
  return scope === undefined ? undefined : (scope.loop ?? loopOf(scope.parent));
}

/** The scopes of a list's items. */
export function itemScopes(list: readonly TemplateValue[], parent: Scope): Scope[] {
  return list.map((value, index) => ({ value, parent, loop: { index, count: list.length } }));
}

/** The row of the innermost list, from 1; empty outside lists. */
export function rowOf(scope: Scope): string {
  const loop = loopOf(scope);
  return loop === undefined ? '' : String(loop.index + 1);
}
