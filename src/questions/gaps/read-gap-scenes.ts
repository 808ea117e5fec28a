import type { TreatyReception } from '../../model/nodes/state';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { Standing } from '../../model/values/standing';
import type { GraphStore, NationalNormCandidate, RelatedRow } from '../../store/graph-store';
import { GroupHierarchy } from '../coverage/group-hierarchy';
import type { ImplementationAnswer } from '../implementation/implementations';
import type { JudgedObligation } from '../standing/judge-obligations';
import type { ResponsibilityAnswer } from '../responsibilities/responsibilities';
import type { GapScene, NationalNorm, StatedFinding } from './gap-scene';
import { readLawOnSubject } from './read-law-on-subject';
import { readStatedFindings } from './read-stated-findings';
import { relatedRows } from './related-rows';

/** An obligation with what has been read of it: what implements or contradicts it, and who has a task about it. */
export interface ObligationWithLaw {
  readonly row: JudgedObligation;
  readonly implementations: readonly ImplementationAnswer[];
  readonly tasks: readonly ResponsibilityAnswer[];
}

/** What the gaps of the obligations are judged from. All rows are of one State and date; many rows take as many statements as few. */
export async function readGapScenes(
  store: GraphStore,
  obligations: readonly ObligationWithLaw[],
): Promise<readonly GapScene[]> {
  const rows = obligations.map(({ row }) => row);
  const [first] = rows;
  if (!first) return [];
  const { state, asOf } = first;
  const provisions = nationalProvisionsOf(obligations);
  const [findings, norms, topics, bearers, hierarchy, incorporations] = await Promise.all([
    readFindings(store, state.id, [...rows.map(({ obligation }) => obligation.id), ...provisions]),
    readNorms(store, provisions),
    readTopics(store, rows),
    relatedRows(
      store,
      'BORNE_BY',
      rows.map(({ obligation }) => obligation.id),
    ),
    store.candidates('groupHierarchy', {}),
    readIncorporations(store, rows),
  ]);
  const law = await readLawOnSubject(store, state.id, asOf, topics);
  const groups = new GroupHierarchy(hierarchy);
  return obligations.map(({ row, implementations, tasks }, index): GapScene => {
    const national = implementations
      .filter(({ isLaw }) => isLaw)
      .map((each) => nationalNorm(each, norms.get(each.provision.id), findings(each.provision.id)));
    return {
      row,
      binding: bindingOf(row),
      stateBears: bearers(row.obligation.id).length === 0 || row.obligation.properties['stateBears'] === true,
      implementing: national.filter(({ contradicts }) => !contradicts),
      contradicting: national.filter(({ contradicts }) => contradicts),
      measures: implementations.filter(({ isLaw }) => !isLaw),
      tasks,
      findings: findings(row.obligation.id),
      topics: new Set((topics[index] ?? []).map(({ node }) => node.id)),
      lawOnSubject: law[index] ?? null,
      reception: receptionOf(state),
      incorporatedBy: incorporations(row.instrument.id),
      hierarchy: groups,
    };
  });
}

function nationalNorm(
  implementation: ImplementationAnswer,
  norm: NationalNormCandidate | undefined,
  findings: readonly StatedFinding[],
): NationalNorm {
  return { ...implementation, ...(norm ?? { instrument: null, protects: [], excludes: [] }), findings };
}

function bindingOf({ standing }: JudgedObligation): Truth {
  if (standing === Standing.BINDING) return Truth.YES;
  return standing === Standing.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
}

function receptionOf(state: NodeRecord): TreatyReception | null {
  return (state.properties['treatyReception'] as TreatyReception | undefined) ?? null;
}

function nationalProvisionsOf(obligations: readonly ObligationWithLaw[]): readonly string[] {
  const law = obligations.flatMap(({ implementations }) => implementations.filter(({ isLaw }) => isLaw));
  return [...new Set(law.map(({ provision }) => provision.id))];
}

async function readFindings(
  store: GraphStore,
  state: string,
  norms: readonly string[],
): Promise<(norm: string) => readonly StatedFinding[]> {
  const found = await store.candidates('statedGaps', { norms, state });
  const stated = await readStatedFindings(store, found.flat());
  const byNorm = new Map(norms.map((norm, index) => [norm, found[index] ?? []]));
  return (norm) => (byNorm.get(norm) ?? []).flatMap(({ id }) => stated.get(id) ?? []);
}

async function readNorms(
  store: GraphStore,
  provisions: readonly string[],
): Promise<ReadonlyMap<string, NationalNormCandidate | undefined>> {
  const found = await store.candidates('nationalNorms', { provisions });
  return new Map(provisions.map((provision, index) => [provision, found[index]]));
}

/** The edges from each obligation, and from the provision that imposes it, to their topics; each topic once. */
async function readTopics(
  store: GraphStore,
  rows: readonly JudgedObligation[],
): Promise<readonly (readonly RelatedRow[])[]> {
  const norms = rows.flatMap(({ obligation, provision }) => [obligation.id, provision.id]);
  const about = await relatedRows(store, 'ABOUT', norms);
  return rows.map(({ obligation, provision }) => {
    const found = [...about(provision.id), ...about(obligation.id)].filter(({ node }) => node.kind === 'Topic');
    return [...new Map(found.map((row) => [row.node.id, row])).values()];
  });
}

/** By which edges that may hold national law takes each instrument over. Read only of States whose law has to: of others nothing follows from it. */
async function readIncorporations(
  store: GraphStore,
  rows: readonly JudgedObligation[],
): Promise<(instrument: string) => readonly EdgeRecord[]> {
  const [first] = rows;
  if (!first || !['DUALIST', 'STATUTE_NEEDED'].includes(receptionOf(first.state) ?? '')) return () => [];
  const instruments = [...new Set(rows.map(({ instrument }) => instrument.id))];
  const found = await store.candidates('incorporations', { state: first.state.id, instruments });
  const edges = new Map(instruments.map((instrument, index) => [instrument, found[index] ?? []]));
  return (instrument) => (edges.get(instrument) ?? []).filter(({ window }) => holdsOn(window, first.asOf) !== Truth.NO);
}
