import type { Change } from './change';

/** Norms that gave way to a newer version, or to a norm of a later act: what ceased to bind, and what took its place. */
export interface Replacement {
  readonly kind: 'REPLACED';
  readonly certain: boolean;
  readonly date: string | null;
  /** One at least; a newer norm may take the place of several. */
  readonly before: readonly Replaced[];
  readonly after: Change;
}

/** A norm that ceased to bind, and what the data says of it and the newer one compared. */
export interface Replaced {
  readonly change: Change;
  readonly note: string | null;
}

/** The changes, of which those of norms and of what replaces them are one. */
export function withReplacements(changes: readonly Change[]): readonly (Change | Replacement)[] {
  const ceased = new Map<string, Change>();
  for (const change of changes)
    if (change.kind === 'CEASED_TO_BIND' && change.obligation) ceased.set(change.obligation.id, change);
  const merged = new Set<Change>();
  const replacements = new Map<Change, Replacement>();
  for (const after of changes) {
    if (after.kind !== 'BECAME_BINDING') continue;
    const before = replacedBy(after, ceased).filter(({ change }) => !merged.has(change));
    if (before.length === 0) continue;
    for (const { change } of before) merged.add(change);
    replacements.set(after, replacementOf(before, after));
  }
  return changes.filter((change) => !merged.has(change)).map((change) => replacements.get(change) ?? change);
}

/** Whether a later act took the norms up. */
export function isOfLaterAct({ before, after }: Replacement): boolean {
  return before.some(({ change }) => change.instrument?.id !== after.instrument?.id);
}

function replacementOf(before: readonly Replaced[], after: Change): Replacement {
  return {
    kind: 'REPLACED',
    certain: before.every(({ change }) => change.certain) && after.certain,
    date: after.date ?? before[0]?.change.date ?? null,
    before,
    after,
  };
}

/** Of each norm that it replaces, that or the nearest version before it which ceased to bind; a note is told of the two alone. */
function replacedBy({ obligation }: Change, ceased: ReadonlyMap<string, Change>): Replaced[] {
  const found = new Map<Change, string | null>();
  for (const { node, note } of obligation?.replaces.edges ?? []) {
    const id = [node.id, ...olderThan(node)].find((older) => ceased.has(older));
    const change = id === undefined ? undefined : ceased.get(id);
    if (change && !found.has(change)) found.set(change, id === node.id ? (note ?? null) : null);
  }
  return [...found].map(([change, note]) => ({ change, note }));
}

interface Norm {
  readonly id: string;
  readonly replaces?: { readonly edges: readonly { readonly node: Norm }[] };
}

/** The versions before it, the nearest first. */
function olderThan({ replaces }: Norm): readonly string[] {
  const older = (replaces?.edges ?? []).map(({ node }) => node);
  return [...older.map(({ id }) => id), ...older.flatMap(olderThan)];
}
