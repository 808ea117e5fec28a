import { NotFound } from '../../model/errors/not-found';
import { WrongKind } from '../../model/errors/wrong-kind';
import { isNamed, nodeKind } from '../../model/graph-model';
import { describeIdProblem } from '../../model/id';
import { NODE_KINDS } from '../../model/kinds';
import { nearest } from '../../model/nearest';
import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { nodesNamed } from './nodes-named';

/** How many ids are looked through for the one that was probably meant. */
const NEARBY_IDS = 500;

/** Letters within which another id is a slip of the pen. */
const A_SLIP = 2;

/** At how many of its signs an id is cut to find others that begin in the same way: each takes a statement. */
const MOST_CUTS = 8;

/**
 * The ids of nodes of that kind (or interface) that were probably meant: none where none is near, one where the id is
 * that with a slip or a name in its place, and up to three where it is a word that several names hold.
 */
export async function nearestIds(store: GraphStore, id: string, expected: string): Promise<readonly string[]> {
  const kinds =
    expected === 'LegalNode' ? null : NODE_KINDS.filter((kind) => isNamed(kind, expected)).map((kind) => kind.label);
  const { exactly, nearly } = await nodesNamed(store, id, kinds);
  if (exactly) return [exactly];
  const isIdLike = describeIdProblem(id) === null;
  const mayBeName = !isIdLike || !id.includes('/');
  const slipped = isIdLike ? await nearestById(store, id, kinds, mayBeName ? slip : anyGuess) : null;
  if (slipped) return [slipped];
  if (nearly.length > 0) return nearly;
  const guessed = mayBeName ? await nearestById(store, id, kinds, anyGuess) : null;
  return guessed ? [guessed] : [];
}

/** The one of some ids that an id was meant for; null where it is none of them. */
type Guess = (id: string, ids: readonly string[]) => string | null;

const slip: Guess = (id, ids) => nearest(id, ids, A_SLIP);
const anyGuess: Guess = (id, ids) => slip(id, ids) ?? withItsWords(id, ids) ?? nearest(id, ids);

async function nearestById(
  store: GraphStore,
  id: string,
  kinds: readonly string[] | null,
  guess: Guess,
): Promise<string | null> {
  const variants = id === id.toUpperCase() || id.length > 3 ? [id] : [id.toUpperCase(), id];
  for (const prefix of variants.flatMap(prefixesOf)) {
    const near = guess(id, await store.idsStartingWith(prefix, kinds, NEARBY_IDS));
    if (near) return near;
  }
  return null;
}

/**
 * The shortest id whose last part has all the words of the asked one’s: `topic/labour-migration` for `topic/migration`.
 */
function withItsWords(id: string, ids: readonly string[]): string | null {
  const asked = wordsOf(id);
  const holding = ids.filter((each) => asked.every((word) => wordsOf(each).includes(word)));
  return holding.reduce<string | null>(
    (best, each) => (best === null || each.length < best.length ? each : best),
    null,
  );
}

function wordsOf(id: string): readonly string[] {
  return id.slice(id.lastIndexOf('/') + 1).split('-');
}

/** Ever shorter beginnings of the id, down to nothing; of one with many parts the longest and the shortest. */
function prefixesOf(id: string): string[] {
  const all = [...id.matchAll(/[/#-]/g)].map((match) => match.index + 1).reverse();
  const cuts = all.length <= MOST_CUTS ? all : [...all.slice(0, MOST_CUTS - 2), ...all.slice(-2)];
  return [...new Set([...cuts.map((cut) => id.slice(0, cut)), id.slice(0, 3), id.slice(0, 1), ''])];
}

/** The node, of that kind or interface. Throws `NOT_FOUND` or `WRONG_KIND`, which name the nearest id that would do. */
export async function requireNode(
  store: GraphStore,
  argument: string,
  id: string,
  expected: string,
): Promise<NodeRecord> {
  const [node] = await store.nodes([id]);
  if (!node)
    throw new NotFound(expected === 'LegalNode' ? 'node' : expected, id, await nearestIds(store, id, expected));
  if (!isNamed(nodeKind(node.kind), expected)) {
    throw new WrongKind(argument, id, node.kind, expected, await nearestIds(store, id, expected));
  }
  return node;
}

/** Ids that an argument of a question names, and the kind or interface that they must be of. */
interface NamedIds {
  readonly argument: string;
  readonly ids: readonly string[];
  readonly expected: string;
}

/**
 * The nodes, all of that kind or interface, in order, in one read. Throws as `requireNode` does, for the first that
 * won't do.
 */
export async function requireNodes(
  store: GraphStore,
  argument: string,
  ids: readonly string[],
  expected: string,
): Promise<readonly NodeRecord[]> {
  return requireAll(store, [{ argument, ids, expected }]);
}

/**
 * The nodes that several arguments name, in order, in one read. Throws as `requireNode` does, for the first that won't
 * do.
 */
export async function requireAll(store: GraphStore, named: readonly NamedIds[]): Promise<readonly NodeRecord[]> {
  const wanted = named.flatMap(({ argument, ids, expected }) => ids.map((id) => ({ argument, id, expected })));
  const found = wanted.length > 0 ? await store.nodes(wanted.map(({ id }) => id)) : [];
  const nodes: NodeRecord[] = [];
  for (const [index, { argument, id, expected }] of wanted.entries()) {
    const node = found[index];
    const fits = node && isNamed(nodeKind(node.kind), expected);
    nodes.push(fits ? node : await requireNode(store, argument, id, expected));
  }
  return nodes;
}
