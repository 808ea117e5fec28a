import {
  Kind,
  OperationTypeNode,
  execute,
  getOperationAST,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from './request-context';

/** From which execution on a query is compiled. */
const HOT = 3;

/** How many compiled queries are kept: those asked last. */
const MOST_COMPILED = 100;

/** Code is made for every field, each time that its fragment is spread. */
const MOST_FIELDS = 300;

interface QueryRequest {
  /** Parsed and valid. The same object where the same text is asked again. */
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly context: RequestContext;
}

/**
 * Executes queries. One that is asked again and again is compiled, and what it asks below a node is read together with it. An answer with
 * an error in it always comes from graphql-js, so that errors look the same however often a query is asked.
 */
export class QueryExecution {
  private readonly timesAsked = new WeakMap<DocumentNode, number>();
  private readonly compiled = new Map<DocumentNode, CompiledQuery | null>();

  constructor(private readonly schema: GraphQLSchema) {}

  async execute(request: QueryRequest): Promise<ExecutionResult> {
    const { document, operationName, variables, context } = request;
    const compiled = getOperationAST(document, operationName) && this.compiledFor(document);
    if (compiled) {
      const answer = await compiled.query(undefined, context.again({ readsAhead: true }), variables ?? {});
      if (!answer.errors) return answer;
    }
    return execute({
      schema: this.schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
    });
  }

  /** Null for a query that is not asked often, or is none that we compile. */
  private compiledFor(document: DocumentNode): CompiledQuery | null {
    const known = this.compiled.get(document);
    if (known === undefined && !this.isHot(document)) return null;
    const compiled = known === undefined ? this.compile(document) : known;
    // Those asked last stand last.
    this.compiled.delete(document);
    this.compiled.set(document, compiled);
    const [oldest] = this.compiled.keys();
    if (this.compiled.size > MOST_COMPILED && oldest) this.compiled.delete(oldest);
    return compiled;
  }

  private isHot(document: DocumentNode): boolean {
    const times = (this.timesAsked.get(document) ?? 0) + 1;
    this.timesAsked.set(document, times);
    return times >= HOT;
  }

  private compile(document: DocumentNode): CompiledQuery | null {
    // Null where there are several: then a name chooses.
    const operation = getOperationAST(document);
    if (operation?.operation !== OperationTypeNode.QUERY || runsStatements(document)) return null;
    if (fieldsOf(operation.selectionSet, document) > MOST_FIELDS) return null;
    const compiled = compileQuery(this.schema, document, operation.name?.value);
    return isCompiledQuery(compiled) ? compiled : null;
  }
}

/** Whether it asks the console: a statement that fails must not run a second time. */
function runsStatements(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= name.value === 'cypher';
      return found ? BREAK : undefined;
    },
  });
  return found;
}

/** How many fields a selection holds, those of fragments each time that they are spread. The document is valid: no fragment spreads itself. */
function fieldsOf(selection: SelectionSetNode, { definitions }: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet);
  const known = new Map<SelectionSetNode, number>();
  const count = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const counted =
      known.get(set) ??
      set.selections.reduce((sum, each) => {
        if (each.kind === Kind.FRAGMENT_SPREAD) return sum + count(fragments.get(each.name.value));
        return sum + count(each.selectionSet) + (each.kind === Kind.FIELD ? 1 : 0);
      }, 0);
    known.set(set, counted);
    return counted;
  };
  return count(selection);
}
