import { Provision } from '../../model/nodes/provision';
import { read } from '../../model/read';
import { citationTokens } from '../../model/citations/citation-token';
import { joinedNumber, partsOfRange, showPath, type CitedPart, type PartPath } from '../../model/citations/cited-part';
import { isDivision } from '../../model/citations/divisions';
import { readParts } from '../../model/citations/read-parts';
import { type NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { KeptByVersion } from '../asking/kept-by-version';
import { isNationalLaw, type CitableWork } from './citable-work';

/** The parts of a work that the graph holds, by their number as `showPath` writes it. */
export type PartsOfWork = ReadonlyMap<string, readonly NodeRecord[]>;

/** How many parts are read of one whole in a statement. */
const PAGE = 500;

/** How deep parts lie within parts. */
const DEEPEST = 6;

/** How many parts are kept at hand, of the works that were cited last; people cite the same ones again and again. */
const MOST_KEPT = 20_000;

const kept = new KeptByVersion(() => new Map<string, PartsOfWork>());

/**
 * The parts of each work, by its id; those of parts too. As many statements as there are levels and pages; none for
 * works that were asked for before.
 */
export async function partsOfWorks(
  store: GraphStore,
  works: readonly CitableWork[],
): Promise<ReadonlyMap<string, PartsOfWork>> {
  if (works.length === 0) return new Map();
  const known = await kept.of(store);
  const found = new Map<string, PartsOfWork>();
  for (const { node } of works) {
    const parts = known.get(node.id);
    if (parts) found.set(node.id, parts);
  }
  const missing = works.filter(({ node }) => !found.has(node.id));
  for (const [id, parts] of missing.length > 0 ? await readPartsOfWorks(store, missing) : []) found.set(id, parts);
  // Those that were asked for last stand last.
  for (const [id, parts] of found) {
    known.delete(id);
    known.set(id, parts);
  }
  letGoOfOldest(known);
  return found;
}

function letGoOfOldest(known: Map<string, PartsOfWork>): void {
  let size = [...known.values()].reduce((sum, parts) => sum + parts.size, 0);
  for (const [id, parts] of known) {
    if (size <= MOST_KEPT) return;
    known.delete(id);
    size -= parts.size;
  }
}

async function readPartsOfWorks(
  store: GraphStore,
  works: readonly CitableWork[],
): Promise<ReadonlyMap<string, PartsOfWork>> {
  const found = new Map(works.map((work) => [work, new Map<string, NodeRecord[]>()] as const));
  let wholes = new Map(works.map((work) => [work.node.id, work]));
  for (let depth = 0; depth < DEEPEST && wholes.size > 0; depth += 1) {
    const below = new Map<string, CitableWork>();
    for (const { whole, part } of await partsBelow(store, [...wholes.keys()])) {
      const work = wholes.get(whole) as CitableWork;
      if (!below.has(part.id)) file(found.get(work) as Map<string, NodeRecord[]>, part, isNationalLaw(work));
      below.set(part.id, work);
    }
    wholes = below;
  }
  return new Map([...found].map(([{ node }, parts]) => [node.id, parts]));
}

async function partsBelow(
  store: GraphStore,
  wholes: readonly string[],
): Promise<{ whole: string; part: NodeRecord }[]> {
  const parts: { whole: string; part: NodeRecord }[] = [];
  let open = wholes.map((id): { id: string; after?: readonly string[] } => ({ id }));
  while (open.length > 0) {
    const first = open.filter(({ after }) => after === undefined).map(({ id }) => id);
    const batch = first.length > 0 ? first : [open[0]?.id as string];
    const after = first.length > 0 ? undefined : open[0]?.after;
    const page = { limit: PAGE, backward: false, ...(after && { after }) };
    const pages = await store.related({ edgeKind: 'PART_OF', direction: 'reverse', ids: batch, holdingOn: null, page });
    open = open.filter(({ id }) => !batch.includes(id));
    for (const [index, { rows, hasMore }] of pages.entries()) {
      const whole = batch[index] as string;
      parts.push(...rows.filter(({ node }) => node.kind === 'Provision').map(({ node }) => ({ whole, part: node })));
      const keys = rows.at(-1)?.keys;
      if (hasMore && keys) open.push({ id: whole, after: keys });
    }
  }
  return parts;
}

/** Under each number that its own number, which may be a range, stands for. */
function file(parts: Map<string, NodeRecord[]>, part: NodeRecord, isLaw: boolean): void {
  const number = read(Provision, part).number ?? null;
  for (const path of number === null ? [] : numbersIn(number, isLaw)) {
    const known = parts.get(path);
    if (known) known.push(part);
    else parts.set(path, [part]);
  }
}

function numbersIn(number: string, isLaw: boolean): Set<string> {
  const tokens = citationTokens(isDivision(number) ? number : `art. ${number}`);
  const cited = readParts(tokens, 0);
  const paths = (part: CitedPart): readonly PartPath[] => insertedArticle(part, isLaw) ?? partsOfRange(part);
  return new Set(cited?.to === tokens.length ? cited.parts.flatMap(paths).map(showPath) : [number]);
}

/** Of a law, article 7-17 is one that an amendment put in, and no range. */
function insertedArticle(part: CitedPart, isLaw: boolean): readonly PartPath[] | null {
  const joined = isLaw ? joinedNumber(part) : null;
  return joined && [joined];
}
