import { Nature } from '../../model/declaration/nature';
import { sortKeyOf } from '../../model/id';
import { Document } from '../../model/nodes/document';
import { Instrument } from '../../model/nodes/instrument';
import { State } from '../../model/nodes/state';
import { firstDay, latestOf, type PartialDate } from '../../model/time/partial-date';
import { readSeed, readSeedIf } from '../read-seed';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';

/** A text of an act that was read. */
export interface EditionAccount {
  readonly id: string;
  readonly name: string;
  /** As of when it speaks; null where that is not known. */
  readonly date: PartialDate | null;
  readonly address: string | null;
  /** Where its publisher has it, where the address is that of a copy. */
  readonly originalAddress: string | null;
  /** What of it was read. */
  readonly note: string | null;
}

/** An act of national law, and the texts of it that were read, the newest first. */
export interface ActAccount {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** Whether a newer act took its place, or ended it. */
  readonly isOver: boolean;
  readonly editions: readonly EditionAccount[];
  readonly readUpTo: PartialDate | null;
}

/** How far the law of a State was read. */
export interface LawRead {
  readonly state: string;
  readonly name: string;
  /** As of when the newest text of any of its acts speaks. */
  readonly readUpTo: PartialDate | null;
  /** By id. */
  readonly acts: readonly ActAccount[];
}

const ENDINGS = ['REPEALS', 'REPLACES'];

/** Of each State whose law the data holds: its acts, and which texts of them were read. */
export function lawRead(index: SeedIndex): LawRead[] {
  const over = new Set(ENDINGS.flatMap((kind) => index.edgesOf(kind)).map(({ to }) => to));
  const texts = startsByEnd(index, 'TEXT_OF');
  const laws = startsByEnd(index, 'LAW_OF');
  return [...laws].sort(byKey).map(([state, ids]) => {
    const acts = nodesOf(index, ids)
      .filter(({ kind }) => kind.nature === Nature.NATIONAL_LAW)
      .map((act) => actAccount(act, nodesOf(index, texts.get(act.id) ?? []), over.has(act.id)));
    const name = readSeedIf(State, index.nodes.get(state))?.name ?? state;
    return { state, name, acts, readUpTo: latestOf(acts.map(({ readUpTo }) => readUpTo)) };
  });
}

function actAccount(act: SeedNode, texts: readonly SeedNode[], isOver: boolean): ActAccount {
  const { name = act.id, note = null } = readSeed(Instrument, act);
  const editions = texts.map(editionAccount).sort(newestFirst);
  return {
    id: act.id,
    name,
    note,
    isOver,
    editions,
    readUpTo: latestOf(editions.map(({ date }) => date)),
  };
}

function editionAccount(text: SeedNode): EditionAccount {
  const { name = text.id, attestedOn: date = null, note = null } = readSeed(Document, text);
  const { address = null, originalAddress = null } = readSeed(Document, text);
  return { id: text.id, name, date, address, originalAddress, note };
}

function newestFirst(one: EditionAccount, other: EditionAccount): number {
  const [day, otherDay] = [one, other].map(({ date }) => (date === null ? '' : firstDay(date)));
  if (day === otherDay) return one.id < other.id ? -1 : 1;
  return (day ?? '') > (otherDay ?? '') ? -1 : 1;
}

function startsByEnd(index: SeedIndex, kind: string): Map<string, string[]> {
  const starts = new Map<string, string[]>();
  for (const { from, to } of index.edgesOf(kind)) starts.set(to, [...(starts.get(to) ?? []), from]);
  return starts;
}

function nodesOf(index: SeedIndex, ids: readonly string[]): SeedNode[] {
  return [...ids]
    .sort((one, other) => (sortKeyOf(one) < sortKeyOf(other) ? -1 : 1))
    .map((id) => index.nodes.get(id))
    .filter((node) => node !== undefined);
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
