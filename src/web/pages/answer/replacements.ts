import type { Change } from './change';

/** A norm that gave way to a newer version of itself, or to that of a later act: what ceased to bind, and what took its place. */
export interface Replacement {
  readonly kind: 'REPLACED';
  readonly certain: boolean;
  readonly date: string | null;
  readonly before: Change;
  readonly after: Change;
}

/** The changes, of which those of a norm and of what replaces it are one. */
export function withReplacements(changes: readonly Change[]): readonly (Change | Replacement)[] {
  const ceased = new Map<string, Change>();
  for (const change of changes)
    if (change.kind === 'CEASED_TO_BIND' && change.obligation) ceased.set(change.obligation.id, change);
  const merged = new Set<Change>();
  const replacements = new Map<Change, Replacement>();
  for (const after of changes) {
    if (after.kind !== 'BECAME_BINDING') continue;
    const before = replacedBy(after)
      .map((id) => ceased.get(id))
      .find((change) => change && !merged.has(change));
    if (!before) continue;
    merged.add(before);
    replacements.set(after, replacementOf(before, after));
  }
  return changes.filter((change) => !merged.has(change)).map((change) => replacements.get(change) ?? change);
}

/** Whether a later act took the norm up. */
export function isOfLaterAct({ before, after }: Replacement): boolean {
  return before.instrument?.id !== after.instrument?.id;
}

function replacementOf(before: Change, after: Change): Replacement {
  return {
    kind: 'REPLACED',
    certain: before.certain && after.certain,
    date: after.date ?? before.date,
    before,
    after,
  };
}

/** The versions before it, the nearest first. */
function replacedBy({ obligation }: Change): readonly string[] {
  return olderThan(obligation ?? {});
}

interface Older {
  readonly replaces?: { readonly edges: readonly { readonly node: { readonly id: string } & Older }[] };
}

function olderThan({ replaces }: Older): readonly string[] {
  const older = (replaces?.edges ?? []).map(({ node }) => node);
  return [...older.map(({ id }) => id), ...older.flatMap(olderThan)];
}
