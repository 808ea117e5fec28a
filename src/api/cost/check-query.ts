import { Kind, Lexer, Source, TokenKind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import { QueryTooLarge } from '../../model/errors/query-too-large';
import { LIMITS } from '../../model/limits';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Looks at the text of a query before it is parsed for good and validated: rules of validation compare each field with
 * each other. Throws `QUERY_TOO_LARGE`. Says nothing of a text that is no query.
 */
export function checkQuery(text: string): void {
  if (text.length > LIMITS.queryCharacters) throw new QueryTooLarge('characters', LIMITS.queryCharacters);
  const document = isFlat(text) ? parsed(text) : null;
  if (!document) return;
  const selections = new Selections(document);
  for (const definition of document.definitions)
    if ('selectionSet' in definition) selections.check(definition.selectionSet);
}

/** Whether parsing it, which is recursive, is safe. False where it cannot be parsed. */
function isFlat(text: string): boolean {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  try {
    for (let token = lexer.advance(), tokens = 1; token.kind !== TokenKind.EOF; token = lexer.advance(), tokens += 1) {
      if (tokens > LIMITS.queryTokens) throw new QueryTooLarge('words and signs', LIMITS.queryTokens);
      if (OPENING.has(token.kind)) depth += 1;
      if (CLOSING.has(token.kind)) depth -= 1;
      if (depth > LIMITS.queryNesting) throw new QueryTooLarge('brackets within each other', LIMITS.queryNesting);
    }
    return true;
  } catch (error) {
    if (error instanceof QueryTooLarge) throw error;
    return false;
  }
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

/** What a selection comes to, that of its fragments included, each time that they are spread. */
interface Extent {
  readonly fields: number;
  readonly depth: number;
  readonly directives: number;
  /** By field: the names under which it is asked for at this place. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOTHING: Extent = { fields: 0, depth: 0, directives: 0, names: new Map() };

class Selections {
  private readonly fragments = new Map<string, SelectionSetNode>();
  private readonly known = new Map<SelectionSetNode, Extent>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.fragments.set(definition.name.value, definition.selectionSet);
  }

  check(set: SelectionSetNode): void {
    const { fields, depth, directives } = this.extentOf(set);
    if (fields > LIMITS.queryFields) throw new QueryTooLarge('fields', LIMITS.queryFields);
    if (depth > LIMITS.queryDepth) throw new QueryTooLarge('fields within each other', LIMITS.queryDepth);
    if (directives > LIMITS.directives) throw new QueryTooLarge('directives', LIMITS.directives);
  }

  private extentOf(set: SelectionSetNode | undefined): Extent {
    if (!set) return NOTHING;
    const known = this.known.get(set);
    if (known) return known;
    // A fragment that spreads itself is refused by validation.
    this.known.set(set, NOTHING);
    const extent = this.sumOf(set);
    this.known.set(set, extent);
    return extent;
  }

  private sumOf({ selections }: SelectionSetNode): Extent {
    let [fields, depth, directives] = [0, 0, 0];
    const names = new Map<string, Set<string>>();
    const add = (field: string, keys: Iterable<string>) => {
      const all = names.get(field) ?? new Set();
      names.set(field, all);
      for (const key of keys) all.add(key);
      if (all.size > LIMITS.aliases) throw new QueryTooLarge(`names for one field at one place`, LIMITS.aliases);
    };
    for (const each of selections) {
      const isField = each.kind === Kind.FIELD;
      const below = this.extentOf(
        each.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(each.name.value) : each.selectionSet,
      );
      fields += below.fields + (isField ? 1 : 0);
      depth = Math.max(depth, below.depth + (isField ? 1 : 0));
      directives += below.directives + (each.directives?.length ?? 0);
      if (isField) add(each.name.value, [each.alias?.value ?? each.name.value]);
      else for (const [field, keys] of below.names) add(field, keys);
    }
    return { fields, depth, directives, names };
  }
}
