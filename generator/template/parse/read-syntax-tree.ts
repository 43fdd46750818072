import type { FindingList } from '../findings.js';
import type {
  CallExpression,
  Expression,
  FieldExpression,
  NamedArgument,
  Position,
  TemplateNode,
} from './syntax-tree.js';

type Original = (at: Position) => Position;

/**
 * What Handlebars parsed as our own tree. Its own types leave the kind of a statement open; here each is
 * checked by its name, and what our templates may not use becomes a finding.
 */
export function readSyntaxTree(
  program: hbs.AST.Program,
  original: Original,
  findings: FindingList,
): TemplateNode[] {
  const place = (node: hbs.AST.Node): Position =>
    original({ line: node.loc.start.line, column: node.loc.start.column + 1 });

  function nodes(body: readonly hbs.AST.Statement[]): TemplateNode[] {
    return body.flatMap((statement): TemplateNode[] => {
      switch (statement.type) {
        case 'ContentStatement':
          return [{ kind: 'text', text: (statement as hbs.AST.ContentStatement).value }];
        case 'MustacheStatement':
          return [{ kind: 'output', expression: output(statement as hbs.AST.MustacheStatement) }];
        case 'BlockStatement':
          return block(statement as hbs.AST.BlockStatement);
        case 'CommentStatement':
          return [];
        case 'PartialStatement':
          return [partial(statement as hbs.AST.PartialStatement)];
        default:
          findings.add('template-tag-refused', place(statement), { actual: statement.type });
          return [];
      }
    });
  }

  function output(statement: hbs.AST.MustacheStatement): Expression {
    const isCall = statement.params.length > 0 || statement.hash !== undefined;
    return isCall ? call(statement as hbs.AST.MustacheStatement & Callee) : expression(statement.path);
  }

  function block(statement: hbs.AST.BlockStatement): TemplateNode[] {
    // Handlebars leaves the program or its inverse out where its types promise both.
    const program = statement.program as hbs.AST.Program | undefined;
    const inverse = statement.inverse as hbs.AST.Program | undefined;
    if ((program?.blockParams?.length ?? 0) > 0) {
      findings.add('template-tag-refused', place(statement), {
        actual: `as |${program?.blockParams.join(' ')}|`,
      });
    }
    return [
      {
        ...call(statement),
        kind: 'block',
        body: nodes(program?.body ?? []),
        otherwise: nodes(inverse?.body ?? []),
      },
    ];
  }

  function partial(statement: hbs.AST.PartialStatement): TemplateNode {
    const { name } = statement;
    const called = { path: name as hbs.AST.PathExpression, params: statement.params, loc: statement.loc };
    const hash = statement.hash as hbs.AST.Hash | undefined;
    return {
      ...call({ ...called, type: statement.type, ...(hash !== undefined && { hash }) }),
      kind: 'partial',
    };
  }

  function call(node: Callee): CallExpression {
    return {
      kind: 'call',
      name: node.path.original,
      arguments: node.params.map(expression),
      named: (node.hash?.pairs ?? []).map(
        (pair): NamedArgument => ({ name: pair.key, value: expression(pair.value), at: place(pair) }),
      ),
      at: place(node),
    };
  }

  function expression(node: hbs.AST.Expression): Expression {
    const at = place(node);
    switch (node.type) {
      case 'PathExpression':
        return field(node as hbs.AST.PathExpression, at);
      case 'SubExpression':
        return call(node as hbs.AST.SubExpression);
      case 'StringLiteral':
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return {
          kind: 'literal',
          value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value,
          at,
        };
      default:
        return { kind: 'literal', value: null, at };
    }
  }

  function field(node: hbs.AST.PathExpression, at: Position): FieldExpression {
    return { kind: 'field', up: node.depth, names: node.parts, loop: node.data, text: node.original, at };
  }

  return nodes(program.body);
}

interface Callee extends hbs.AST.Node {
  readonly path: hbs.AST.PathExpression;
  readonly params: hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}
