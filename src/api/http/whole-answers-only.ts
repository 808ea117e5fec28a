import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type ASTVisitor,
  type ValidationContext,
} from 'graphql';

const INCREMENTAL = ['defer', 'stream'];

/**
 * A rule of validation: says plainly of `@defer`, `@stream`, mutations and subscriptions that the API has none, before
 * other rules stumble over them.
 */
export function wholeAnswersOnly(context: ValidationContext): ASTVisitor {
  const refuse = (message: string, nodes: ASTNode) => context.reportError(new GraphQLError(message, { nodes }));
  return {
    Document(document) {
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION || node.operation === OperationTypeNode.QUERY) continue;
        refuse(`This API is read by queries: it has no ${node.operation}s.`, node);
      }
      visit(document, {
        Directive(node) {
          if (INCREMENTAL.includes(node.name.value))
            refuse(`This API sends each answer whole: @${node.name.value} is not supported.`, node);
        },
      });
    },
  };
}
