import { Amends } from '../../model/edges/amends';
import { edgeKind } from '../../model/graph-model';
import { LegalNode } from '../../model/nodes/legal-node';
import type { PartialDate } from '../../model/time/partial-date';
import { Basis } from '../../model/values/basis';
import { latestEndOf } from '../checks/periods';
import { readSeed } from '../read-seed';
import type {
  SeedAmendment,
  SeedCitation,
  SeedEdge,
  SeedEnding,
  SeedEntries,
  SeedNode,
  SeedPlace,
  WrittenSeeds,
} from '../seed-entry';
import { seedEdgeId, whereIs } from '../seed-index';
import type { SeedProblems } from '../seed-problems';
import { carriedEdges } from './carried-edges';
import { checkChange, checkDay, checkSuccession } from './check-amendment';
import { NormScene } from './norm-scene';

/** What a norm doesn't keep when it is amended: its time, and what was remarked of the version before. */
const NOT_KEPT = ['validFrom', 'begunBy', 'begunAfter', 'validTo', 'lastDay', 'attestedOn', 'note'];

/**
 * Writes out `amended` and `ended`. Each change becomes a node of its own, `#name~2019-12-27`, with what the version
 * before said as far as the amendment doesn't say otherwise, `REPLACES` to that version, which ends on the day,
 * `IMPOSES` from the same provision, and `AMENDS` from the amending law to the provision. A norm that is struck out
 * ends, `REPEALS` names the law.
 */
export function expandAmendments(written: WrittenSeeds, problems: SeedProblems): SeedEntries {
  if (written.amendments.length === 0 && written.endings.length === 0) return written;
  return new AmendmentWriter(written, problems).write();
}

class AmendmentWriter {
  private readonly scene: NormScene;
  private readonly versions = new Map<string, SeedNode[]>();
  private readonly changed = new Map<string, SeedNode>();
  private readonly added: SeedEdge[] = [];
  private readonly amends = new Map<string, SeedEdge>();

  constructor(
    private readonly written: WrittenSeeds,
    private readonly problems: SeedProblems,
  ) {
    this.scene = new NormScene(written);
  }

  write(): SeedEntries {
    for (const amendment of this.written.amendments) this.amend(amendment);
    for (const ending of this.written.endings) this.end(ending);
    const chains = [...this.versions.values()];
    const stated = new Set(this.written.edges.filter(({ kind }) => kind.label === 'AMENDS').map(seedEdgeId));
    const amends = [...this.amends].flatMap(([id, edge]) => (stated.has(id) ? [] : [edge]));
    return {
      nodes: [...this.written.nodes, ...chains.flatMap(([, ...later]) => later)].map((node) => this.latest(node)),
      edges: [...this.written.edges, ...this.added, ...amends],
    };
  }

  private latest(node: SeedNode): SeedNode {
    const changed = this.changed.get(node.id);
    return changed && changed.place === node.place ? changed : node;
  }

  /** The versions of the norm so far; null, and told, where another entry amends it too. */
  private chainOf(norm: SeedNode, place: SeedPlace): SeedNode[] | null {
    const first = this.scene.nodes.get(norm.id);
    if (!first) return null;
    const chain = this.versions.get(norm.id);
    if (!chain) {
      this.versions.set(norm.id, [first]);
      this.writers.set(norm.id, norm);
      return this.chainOf(norm, place);
    }
    const writer = this.writers.get(norm.id);
    if (writer === norm) return chain;
    this.problems.report(
      place,
      `"${norm.id}" is amended at ${writer ? whereIs(writer.place) : 'another place'} too: write all changes under one entry`,
    );
    return null;
  }

  private readonly writers = new Map<string, SeedNode>();

  private amend(amendment: SeedAmendment): void {
    const { norm, from, by, byPlace, effect, version: entry } = amendment;
    const chain = this.chainOf(norm, entry.place);
    const previous = chain && this.latest(chain.at(-1) as SeedNode);
    if (!chain || !previous) return;
    const place = entry.places.get('validFrom') ?? entry.place;
    const isInOrder = checkDay(
      { on: from, by, place, note: readSeed(LegalNode, entry).note, previous },
      this.scene,
      this.problems,
    );
    checkSuccession(previous, amendment, this.problems);
    checkChange(previous, amendment, this.scene, this.problems);
    const next = versionAfter(previous, entry, from);
    this.inheritBasis(next);
    for (const edge of carriedEdges(this.scene, previous, next, amendment)) this.add(edge, next.id);
    const provision = this.scene.provisionOf(previous.id);
    const rest = { citations: entry.citations, place: entry.place };
    const isKnown = this.scene.nodes.has(by);
    this.add(
      newEdge('REPLACES', next, previous.id, { ...rest, properties: { date: from, ...(isKnown && { by }) } }),
      next.id,
    );
    if (provision) {
      this.add(newEdge('IMPOSES', provision, next.id, rest), next.id);
      const words = effect ?? `Changes “${readSeed(LegalNode, next).name}”.`;
      if (isInOrder) this.addAmends(provision, by, from, words, { citations: entry.citations, place: byPlace });
    }
    if (isInOrder) this.endOn(previous, from, place);
    chain.push(next);
    this.scene.nodes.set(next.id, next);
  }

  private end({ norm, on, by, byPlace, note, citations }: SeedEnding): void {
    const chain = this.chainOf(norm, byPlace);
    const last = chain && this.latest(chain.at(-1) as SeedNode);
    if (!chain || !last) return;
    if (checkDay({ on, by, place: byPlace, note, previous: last }, this.scene, this.problems))
      this.endOn(last, on, byPlace);
    const properties = { date: on, ...(note !== undefined && { note }) };
    this.added.push(edgeFrom(by, 'REPEALS', last, { citations, place: byPlace, properties }));
    const provision = this.scene.provisionOf(last.id);
    if (provision)
      this.addAmends(provision, by, on, `Strikes out “${readSeed(LegalNode, last).name}”.`, {
        citations,
        place: byPlace,
      });
  }

  private endOn(version: SeedNode, day: PartialDate, place: SeedPlace): void {
    const { properties, places } = version;
    if (latestEndOf(readSeed(LegalNode, version)) !== null) return;
    const ended = {
      ...version,
      properties: { ...properties, validTo: day },
      places: new Map([...places, ['validTo', place]]),
    };
    this.changed.set(version.id, ended);
    this.scene.nodes.set(version.id, ended);
  }

  /** Edges written under an amendment have its basis, which may be that of the version before. */
  private inheritBasis({ id, properties }: SeedNode): void {
    for (const edge of this.scene.edgesAt(id))
      if (edge.owner?.id === id && edge.inherits.basis) edge.properties['basis'] = properties['basis'];
  }

  private add(edge: SeedEdge, norm: string): void {
    this.added.push(edge);
    this.scene.addEdge(norm, edge);
  }

  /** One edge for all that a law changes in a provision on one day. */
  private addAmends(provision: SeedNode, by: string, date: PartialDate, effect: string, at: Placed): void {
    const edge = edgeFrom(by, 'AMENDS', provision, { ...at, properties: { date, effect } });
    const id = seedEdgeId(edge);
    const known = this.amends.get(id);
    if (!known) this.amends.set(id, edge);
    else {
      known.properties['effect'] = `${readSeed(Amends, known).effect} ${effect}`;
      this.amends.set(id, { ...known, citations: allOf(known.citations, at.citations) });
    }
  }
}

interface Placed {
  readonly citations: readonly SeedCitation[];
  readonly place: SeedPlace;
  readonly properties?: Record<string, unknown>;
}

function versionAfter(previous: SeedNode, entry: SeedNode, from: PartialDate): SeedNode {
  const kept = Object.entries(previous.properties).filter(([name]) => !NOT_KEPT.includes(name));
  return { ...entry, properties: { ...Object.fromEntries(kept), ...entry.properties, validFrom: from } };
}

const MADE = { key: null, inherits: { citations: true, basis: true } };

function newEdge(label: string, owner: SeedNode, to: string, { citations, place, properties }: Placed): SeedEdge {
  const kind = edgeKind(label);
  const said = { basis: Basis.SOURCE, ...properties };
  return {
    ...MADE,
    kind,
    from: owner.id,
    to,
    ends: [{ side: 'to', name: kind.forward, place }],
    properties: said,
    citations,
    place,
    owner,
  };
}

function edgeFrom(by: string, label: string, owner: SeedNode, { citations, place, properties }: Placed): SeedEdge {
  const said = { basis: Basis.SOURCE, ...properties };
  return {
    ...MADE,
    kind: edgeKind(label),
    from: by,
    to: owner.id,
    ends: [{ side: 'from', name: 'by', place }],
    properties: said,
    citations,
    place,
    owner,
  };
}

function allOf(some: readonly SeedCitation[], others: readonly SeedCitation[]): readonly SeedCitation[] {
  const keys = new Set(some.map(keyOf));
  return [...some, ...others.filter((each) => !keys.has(keyOf(each)))];
}

function keyOf({ document, pinpoint }: SeedCitation): string {
  return `${document}\0${pinpoint}`;
}
