import { parse, stringify } from 'yaml';
import type { ActSort } from './act-sort';
import type { HeldAct } from './held-act';
import type { StatedAct } from './stated-act';
import { differenceInWords } from './difference-in-words';
import { actInWords } from './act-in-words';

/** What one source says in a disagreement. */
interface DisagreementClaim {
  readonly statement: string;
  readonly assertion: 'FOUND';
  readonly document: string;
  readonly pinpoint: string;
}

/** A disagreement about an act of a State, as a seed writes it. */
export interface Disagreement {
  readonly discrepancy: string;
  readonly name: string;
  readonly cite: readonly (readonly [document: string, pinpoint: string])[];
  readonly subjects: readonly string[];
  readonly claimStatements: readonly DisagreementClaim[];
  readonly disputes: readonly string[];
  readonly resolved: boolean;
  readonly resolution: string;
}

/** Names of the nodes that a disagreement is about. */
export type NameOf = (id: string) => string;

/** The disagreement between an act that the seeds hold and one that a table states otherwise. */
export function disagreementOf(held: HeldAct, stated: StatedAct, sort: ActSort, nameOf: NameOf): Disagreement {
  const [first] = held.citations;
  const claims: DisagreementClaim[] = [
    ...(first ? [claimOf(actInWords(held), first)] : []),
    claimOf(actInWords(stated), stated),
  ];
  return {
    discrepancy: `discrepancy/participation/${held.state.toLowerCase()}-${held.instrument.replace('/', '-')}-${sort}`,
    name: `${nameOf(held.state)}, ${nameOf(held.instrument)}: ${SUBJECTS[sort]}`,
    cite: claims.map(({ document, pinpoint }) => [document, pinpoint] as const),
    subjects: [held.state, held.instrument],
    claimStatements: claims,
    disputes: [held.edge],
    resolved: false,
    resolution: `${differenceInWords(held, stated)} The data goes on carrying the first; nobody has seen the depositary’s own notification.`,
  };
}

const SUBJECTS: Readonly<Record<ActSort, string>> = {
  signature: 'day of signature',
  consent: 'day of consent to be bound',
  end: 'day on which participation ended',
};

function claimOf(statement: string, { document, pinpoint }: HeldAct['citations'][number]): DisagreementClaim {
  return { statement, assertion: 'FOUND', document, pinpoint: pinpoint ?? 'whole' };
}

/**
 * The same disagreement with what another source says of it, too: first what the data carries, then the others by their
 * documents.
 */
export function withClaim(known: Disagreement, stated: StatedAct): Disagreement {
  const [first, ...others] = known.claimStatements;
  const sorted = [...others, claimOf(actInWords(stated), stated)].sort((one, other) =>
    one.document < other.document ? -1 : 1,
  );
  const claims = first ? [first, ...sorted] : sorted;
  return { ...known, claimStatements: claims, cite: claims.map(({ document, pinpoint }) => [document, pinpoint]) };
}

/** The disagreements of a file that an import wrote earlier. */
export function readDisagreements(source: string): Disagreement[] {
  return (parse(source) as Disagreement[] | null) ?? [];
}

/**
 * Of these disagreements, what is left without what a document says of an instrument: none where fewer than two sources
 * are left.
 */
export function withoutClaims(
  known: readonly Disagreement[],
  document: string,
  instruments: ReadonlySet<string>,
): Disagreement[] {
  return known.flatMap((each) => {
    if (!each.subjects.some((subject) => instruments.has(subject))) return [each];
    const [first, ...others] = each.claimStatements;
    const claims = [...(first ? [first] : []), ...others.filter((claim) => claim.document !== document)];
    if (claims.length < 2) return [];
    return [
      { ...each, claimStatements: claims, cite: claims.map((claim) => [claim.document, claim.pinpoint] as const) },
    ];
  });
}

export function writeDisagreements(disagreements: readonly Disagreement[]): string {
  const sorted = [...disagreements].sort((one, other) => (one.discrepancy < other.discrepancy ? -1 : 1));
  const head = '# Where tables of participations give another day than the seeds; written by `lexgraph import`.\n';
  return `${head}${stringify(sorted, { lineWidth: 0, flowCollectionPadding: true })}`;
}
