import type { NamedThing } from '../../parts/named';
import type { NationalProvisionFragment, SetAgainstFragment } from './national-law.generated';

/** How a provision stands to an obligation. */
export type Mark = 'carriedOut' | 'partly' | 'contradicted' | 'unknown';

/** A provision in a cell, with how it stands to the obligation of its row. */
export interface MarkedProvision {
  readonly mark: Mark;
  readonly provision: NationalProvisionFragment;
  readonly note: string | null;
  /** The norm of another instrument through which it counts. */
  readonly through: NamedThing | null;
}

/** An obligation with its provisions, by the id of the act that holds them. */
export interface MatrixRow {
  readonly row: SetAgainstFragment;
  readonly byAct: ReadonlyMap<string, readonly MarkedProvision[]>;
}

export function matrixRow(row: SetAgainstFragment): MatrixRow {
  const byAct = new Map<string, MarkedProvision[]>();
  for (const marked of markedIn(row)) {
    const { id } = actOf(marked.provision);
    byAct.set(id, [...(byAct.get(id) ?? []), marked]);
  }
  return { row, byAct };
}

function markedIn({ contradictedBy, implementedBy }: SetAgainstFragment): MarkedProvision[] {
  return [
    ...contradictedBy.map(({ inForce, provision, note }) => ({
      mark: inForce === 'YES' ? ('contradicted' as const) : ('unknown' as const),
      provision,
      note,
      through: null,
    })),
    ...implementedBy.map(({ inForce, extent, provision, note, through }) => ({
      mark:
        inForce !== 'YES' ? ('unknown' as const) : extent === 'FULL' ? ('carriedOut' as const) : ('partly' as const),
      provision,
      note,
      through,
    })),
  ];
}

/** The acts that hold the provisions, those with most of them first. */
export function actsOf(rows: readonly MatrixRow[]): readonly NamedThing[] {
  const acts = new Map<string, { act: NamedThing; cells: number }>();
  for (const { byAct } of rows) {
    for (const [id, [first]] of byAct) {
      if (!first) continue;
      acts.set(id, { act: actOf(first.provision), cells: (acts.get(id)?.cells ?? 0) + 1 });
    }
  }
  return [...acts.values()].sort((one, other) => other.cells - one.cells).map(({ act }) => act);
}

interface Part extends NamedThing {
  readonly partOf?: { readonly edges: readonly { readonly node: Part }[] };
}

/** What the provision is part of, at the top. */
function actOf(part: Part): NamedThing {
  const whole = part.partOf?.edges[0]?.node;
  return whole ? actOf(whole) : part;
}
