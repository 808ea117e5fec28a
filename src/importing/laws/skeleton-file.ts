import { parse, stringify } from 'yaml';
import type { Skeleton, SkeletonChange, SkeletonEdition, SkeletonProvision } from './skeleton';
import { grouped } from '../grouped';
import { timesOfProvision } from './times-of-provisions';

type Written = Record<string, unknown>;
/** Where in a document the law itself is cited that is not read as a whole. */
const IN_PART = 'in part';

type Cite = readonly (readonly [document: string, pinpoint: string])[];

const HEAD = `# The skeleton of a law, made of its texts by \`lexgraph import\`, which writes this file anew. Summaries, norms and whom they concern stand in
# another file, at entries of the same ids with \`contributes: true\`.
`;

/** The seed file of a skeleton. */
export function writeSkeleton(skeleton: Skeleton): string {
  const { id, kind, properties, editions, inPart, provisions } = skeleton;
  const documents = [...editions.values()].sort((one, other) => (one.attestedOn < other.attestedOn ? -1 : 1));
  const cite = documents.map(({ document }) => [document, inPart.has(document) ? IN_PART : 'whole'] as const);
  const partsOf = grouped(provisions.values(), ({ parent }) => parent);
  const tops = partsOf.get(null) ?? [];
  const law = {
    [kind]: id,
    ...properties,
    cite,
    ...changesIn(skeleton),
    ...(tops.length > 0 ? { parts: tops.map((top) => writeProvision(top, skeleton, partsOf)) } : {}),
  };
  return HEAD + stringify([...documents, law], { lineWidth: 0 });
}

function changesIn({ changes }: Skeleton): Written {
  const sorted = [...changes.values()].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
  const written = (relation: SkeletonChange['relation']) => {
    const edges = sorted
      .filter((each) => each.relation === relation)
      .map(({ from, date, effect, documents }) => ({
        from,
        date,
        effect,
        cite: [...documents].sort().map((each) => [each, 'whole']),
      }));
    return edges.length > 0 ? { [relation]: edges } : {};
  };
  return { ...written('amendedBy'), ...written('repealedBy') };
}

type PartsOf = ReadonlyMap<string | null, readonly SkeletonProvision[]>;

function writeProvision(provision: SkeletonProvision, skeleton: Skeleton, partsOf: PartsOf): Written {
  const { id, name, aliases, number, citations } = provision;
  const parts = partsOf.get(id) ?? [];
  return {
    provision: id,
    name,
    ...(aliases ? { aliases } : {}),
    number,
    cite: [...citations].sort(([one], [other]) => (one < other ? -1 : 1)),
    ...timesOfProvision(provision, skeleton),
    ...(parts.length > 0 ? { parts: parts.map((part) => writeProvision(part, skeleton, partsOf)) } : {}),
  };
}

/** The skeleton that a seed file of an earlier import holds. */
export function readSkeleton(source: string): Skeleton {
  const entries = parse(source) as Written[];
  const editions = entries.filter((entry): entry is Written & SkeletonEdition => 'document' in entry);
  const law = entries.find((entry) => !('document' in entry)) ?? {};
  const { statute, regulation, cite, amendedBy, repealedBy, parts, ...properties } = law;
  const provisions = new Map<string, SkeletonProvision>();
  readProvisions(parts, null, provisions);
  return {
    id: String(statute ?? regulation),
    kind: regulation === undefined ? 'statute' : 'regulation',
    properties,
    editions: new Map(editions.map((edition) => [edition.document, edition])),
    inPart: new Set((cite as Cite).flatMap(([document, pinpoint]) => (pinpoint === IN_PART ? [document] : []))),
    changes: new Map([...readChanges('amendedBy', amendedBy), ...readChanges('repealedBy', repealedBy)]),
    provisions,
  };
}

function readChanges(relation: SkeletonChange['relation'], written: unknown): [string, SkeletonChange][] {
  return ((written as (Written & { from: string; cite: Cite })[] | undefined) ?? []).map(
    ({ from, date, effect, cite }) => {
      const change = { from, date: date as string | undefined, effect: effect as string | undefined };
      return [
        `${relation === 'amendedBy' ? 'AMENDS' : 'REPEALS'} ${from} ${change.date ?? ''}`,
        { relation, ...change, documents: new Set(cite.map(([document]) => document)) },
      ];
    },
  );
}

function readProvisions(written: unknown, parent: string | null, found: Map<string, SkeletonProvision>): void {
  for (const entry of (written as (Written & { provision: string; cite: Cite })[] | undefined) ?? []) {
    const { provision: id, name, aliases, number, cite, parts } = entry;
    found.set(id, {
      id,
      parent,
      name: String(name),
      ...(aliases ? { aliases: aliases as string[] } : {}),
      number: String(number),
      citations: new Map(cite),
    });
    readProvisions(parts, id, found);
  }
}
