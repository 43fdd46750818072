/** A template as the evaluator sees it: what Handlebars parsed, reduced to what our templates may use. */

/** Line and column from 1, as an editor counts them. */
export interface Position {
  /** The partial it stands in; absent in the template itself. */
  readonly partial?: string;
  readonly line: number;
  readonly column: number;
}

export type TemplateNode = TextNode | OutputNode | BlockNode | PartialNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{企业名称}}`, `{{大写 合计金额}}`. */
export interface OutputNode {
  readonly kind: 'output';
  readonly expression: Expression;
}

/** `{{#each 名单}} … {{else}} … {{/each}}`. */
export interface BlockNode {
  readonly kind: 'block';
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly named: readonly NamedArgument[];
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly at: Position;
}

/** `{{> 名单表 名单}}`: another template's nodes, in the scope of its argument when it has one. */
export interface PartialNode {
  readonly kind: 'partial';
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly named: readonly NamedArgument[];
  readonly at: Position;
}

export type Expression = LiteralExpression | FieldExpression | CallExpression;

export interface LiteralExpression {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
  readonly at: Position;
}

/** `企业名称`, `../奖补年度`, `单位.名称`, `@index`. */
export interface FieldExpression {
  readonly kind: 'field';
  /** How many scopes up: one for each `../`. */
  readonly up: number;
  /** The names to follow; empty for `this`. */
  readonly names: readonly string[];
  /** Whether it is written with @. */
  readonly loop: boolean;
  /** As written. */
  readonly text: string;
  readonly at: Position;
}

/** `大写 合计金额`. */
export interface CallExpression {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly named: readonly NamedArgument[];
  readonly at: Position;
}

/** `宽=60`. */
export interface NamedArgument {
  readonly name: string;
  readonly value: Expression;
  readonly at: Position;
}
