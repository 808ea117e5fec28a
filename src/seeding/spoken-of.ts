import { statedTimes } from '../model/declaration/stated-times';
import { LegalEdge } from '../model/edges/legal-edge';
import { ResponsibleFor } from '../model/edges/responsible-for';
import { LegalNode } from '../model/nodes/legal-node';
import { earlier, firstDay, lastDay, type CalendarDate, type PartialDate } from '../model/time/partial-date';
import { Basis } from '../model/values/basis';
import { ResponsibilityStatus } from '../model/values/responsibility';
import { attestationOf } from './attestation';
import { readSeed, readSeedIf } from './read-seed';
import { actsOf } from './roots-of';
import type { SeedEdge } from './seed-entry';
import type { SeedIndex } from './seed-index';

interface Spoken {
  readonly dates: Set<PartialDate>;
  last: PartialDate | null;
}

/**
 * As of when documents speak of a thing, be it where it is described itself, where something else is related to it, or
 * where a part of it is spoken of: the first as of which one does, by which it had begun; and the last as of which one
 * speaks of it as holding.
 */
export class SpokenOf {
  private readonly own = new Map<string, Spoken>();
  private readonly parts = new Map<string, string[]>();
  private readonly whole = new Map<string, Spoken>();
  private readonly actOf: (id: string) => string;
  /** The act of which a document is the text. */
  private readonly actRead: ReadonlyMap<string, string>;

  constructor(private readonly index: SeedIndex) {
    this.actOf = actsOf(index);
    this.actRead = new Map(index.edgesOf('TEXT_OF').map(({ from, to }) => [from, to]));
    for (const node of index.nodes.values()) {
      const { dates, attestedOn } = attestationOf(readSeed(LegalNode, node).attestedOn, node.citations, index);
      const { BEGUN_BY } = statedTimes(node.kind, node.properties);
      this.add(node.id, BEGUN_BY ? [...dates, BEGUN_BY] : dates, attestedOn);
    }
    for (const edge of index.edges.values()) this.addEdge(edge);
    for (const edge of index.edgesOf('PART_OF')) this.addPart(edge.to, edge.from);
    for (const edge of index.edgesOf('IMPOSES')) this.addPart(edge.from, edge.to);
  }

  /**
   * The day by which it had begun: the first as of which a document speaks of it, that it was there on the day given at
   * the earliest being known.
   */
  firstFrom(id: string, earliestStart: CalendarDate): CalendarDate | null {
    const days = [...this.spokenOf(id).dates].map(lastDay).filter((day) => day >= earliestStart);
    return days.length === 0 ? null : days.reduce(earlier);
  }

  /** The last date as of which a document speaks of it as holding; null where none does. */
  last(id: string): PartialDate | null {
    return this.spokenOf(id).last;
  }

  private addEdge(edge: SeedEdge): void {
    const { kind, from, to, properties } = edge;
    const { BEGINS, BEGUN_BY, ENDS, LAST_DAY, OVER } = statedTimes(kind, properties);
    const begun = BEGINS ?? BEGUN_BY;
    if (begun) for (const id of [from, to]) this.add(id, [begun], null);
    if (this.attestsNothing(edge)) return;
    const isOver = OVER === true || ENDS !== undefined || LAST_DAY !== undefined;
    for (const id of [from, to]) {
      const citations = edge.citations.filter(
        ({ document }) => !this.saysOtherwise(id, document) && !this.isOfOtherEnd(edge, id, document),
      );
      const { dates, attestedOn } = attestationOf(readSeed(LegalEdge, edge).attestedOn, citations, this.index);
      const holds = !isOver && !(id === to && kind.succession !== null);
      this.add(id, dates, holds ? attestedOn : null);
    }
  }

  private attestsNothing(edge: SeedEdge): boolean {
    const { kind, from } = edge;
    const { basis } = readSeed(LegalEdge, edge);
    if (!kind.presupposes || basis === Basis.INFERRED || basis === Basis.EDITORIAL) return true;
    const task = readSeedIf(ResponsibleFor, edge);
    if (task && task.status !== ResponsibilityStatus.ASSIGNED) return true;
    // It cites all documents that differ, and not each of them speaks of all that it is about.
    return this.index.nodes.get(from)?.kind.label === 'Discrepancy';
  }

  /** Whether the document speaks of the node as of another date than of the rest, as the node's own entry says. */
  private saysOtherwise(id: string, document: string): boolean {
    const node = this.index.nodes.get(id);
    if (!node || readSeed(LegalNode, node).attestedOn === undefined) return false;
    return node.citations.some((each) => each.document === document);
  }

  /**
   * Whether, where a norm was found to take the place of one of another act by comparing both texts, the document is the
   * text of that other act: it says nothing of this one.
   */
  private isOfOtherEnd(edge: SeedEdge, id: string, document: string): boolean {
    if (edge.kind.succession === null || readSeed(LegalEdge, edge).basis !== Basis.COMPARISON) return false;
    const act = this.actRead.get(document);
    return act !== undefined && act !== this.actOf(id) && [edge.from, edge.to].some((end) => this.actOf(end) === act);
  }

  private add(id: string, dates: readonly PartialDate[], last: PartialDate | null | undefined): void {
    const known = this.own.get(id);
    if (!known) {
      this.own.set(id, { dates: new Set(dates), last: last ?? null });
      return;
    }
    for (const date of dates) known.dates.add(date);
    known.last = latest(known.last, last ?? null);
  }

  private addPart(whole: string, part: string): void {
    const parts = this.parts.get(whole);
    if (parts) parts.push(part);
    else this.parts.set(whole, [part]);
  }

  /** A document that speaks of a part speaks of the whole. */
  private spokenOf(id: string): Spoken {
    const known = this.whole.get(id);
    if (known) return known;
    const own = this.own.get(id);
    const spoken: Spoken = { dates: new Set(own?.dates), last: own?.last ?? null };
    this.whole.set(id, spoken);
    for (const part of this.parts.get(id) ?? []) {
      const { dates, last } = this.spokenOf(part);
      for (const date of dates) spoken.dates.add(date);
      spoken.last = latest(spoken.last, last);
    }
    return spoken;
  }
}

function latest(one: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (one === null || other === null) return one ?? other;
  return firstDay(other) > firstDay(one) ? other : one;
}
