import { int } from 'neo4j-driver';
import { concernOfLaw, concernsOfStates } from '../../model/closures/concern';
import { endsOfEdgeId } from '../../model/id';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { DataKind } from '../../model/values/data-kind';
import type {
  CandidateQuestions,
  HoldingCandidate,
  NationalNormCandidate,
  ObligationCandidate,
  ParticipationCandidate,
  Subject,
  TaskCandidate,
} from '../graph-store';
import { KINDS_TO_JOIN } from '../kinds-to-join';
import { reachKeys } from './concern-keys';
import type { Parameters, Row } from './connection';
import { edgeOf, nodeOf, type StoredRecord } from './rows';

/** Runs a file of cypher/ and gives all its rows. */
export type ReadFile = (name: string, parameters?: Parameters) => Promise<Row[]>;

type Readers = {
  [Q in keyof CandidateQuestions]: (
    read: ReadFile,
    parameters: CandidateQuestions[Q]['parameters'],
  ) => Promise<CandidateQuestions[Q]['answer']>;
};

/** How each question's candidates are read: its own file in cypher/questions, and its rows as values of the port. */
export const CANDIDATE_READERS: Readers = {
  async groupHierarchy(read) {
    const rows = await read('questions/group-hierarchy');
    return rows.map((row) => ({ narrower: row['narrower'] as string, broader: row['broader'] as string }));
  },

  async topicScheme(read) {
    const rows = await read('questions/topic-scheme');
    return rows.map((row) => ({ topic: row['topic'] as string, broader: row['broader'] as string[] }));
  },

  async topicsWithin(read, { topics }) {
    return idsOf(await read('questions/topics-within', { topics }));
  },

  async obligationsCovering(read, { groups, states, national, during, topics, modalities }) {
    const concerns = concernsOfStates(states, national);
    const days = { own: states.map(concernOfLaw), first: during?.first ?? null, last: during?.last ?? null };
    const parameters = { groups, concerns, reaches: reachKeys(concerns, groups), ...days, topics, modalities };
    return obligationCandidates(await read('questions/obligations-covering', parameters));
  },

  async obligationsConcerning(read, { state, topics }) {
    return obligationCandidates(
      await read('questions/obligations-concerning', { concerns: concernsOfStates([state], true), topics }),
    );
  },

  async obligationsBorneBy(read, { bearers, state, stateBears, topics, modalities }) {
    const concerns = concernsOfStates([state], true);
    const rows = await read('questions/obligations-borne-by', { bearers, concerns, stateBears, topics, modalities });
    const named = rows.flatMap((row) => (row['candidates'] as unknown[][]).map((each) => each[4] as string[]));
    return obligationCandidates(rows).map((candidate, index) => ({ ...candidate, bearers: named[index] ?? [] }));
  },

  async contradicted(read, { obligations, state, day }) {
    return idsOf(await read('questions/contradicted', { obligations: unique(obligations), state, day }));
  },

  async participations(read, { states, instrument }) {
    return (await read('questions/participations', { states, instrument })).map(participationCandidate);
  },

  async approvals(read, { states }) {
    const rows = await read('questions/approvals', { states });
    return rows.map((row) => ({
      state: row['state'] as string,
      instrument: row['instrument'] as string,
      approval: nodeIn(row, 'approval'),
    }));
  },

  async qualifications(read, { states }) {
    const rows = await read('questions/qualifications', { states });
    return rows.map((row) => ({
      state: row['state'] as string,
      declaration: nodeIn(row, 'declaration'),
      effect: row['effect'] as string,
      parts: row['parts'] as string[],
    }));
  },

  async statedGaps(read, { norms, state }) {
    const rows = await read('questions/stated-gaps', { norms: unique(norms), state });
    return listsById(rows, norms, (row) => nodeIn(row, 'finding'));
  },

  async gapFindings(read, { state, topics }) {
    const rows = await read('questions/gap-findings', { state, topics });
    return rows.map((row) => ({
      finding: nodeIn(row, 'finding'),
      hangsOn: row['hangsOn'] as string[],
      affects: row['affects'] as string[],
    }));
  },

  async nationalNorms(read, { provisions }) {
    const rows = await read('questions/national-norms', { provisions: unique(provisions) });
    return listsById(rows, provisions, nationalNorm).map(([norm]) => norm ?? NO_NORM);
  },

  async lawAbout(read, { state, topics }) {
    const rows = await read('questions/law-about', { concern: concernOfLaw(state), topics: unique(topics) });
    return listsById(rows, topics, (row) => ({
      provision: nodeIn(row, 'provision'),
      instrument: nodeIn(row, 'instrument'),
      edge: edgeIn(row),
    }));
  },

  async incorporations(read, { state, instruments }) {
    const rows = await read('questions/incorporations', {
      concern: concernOfLaw(state),
      instruments: unique(instruments),
    });
    return listsById(rows, instruments, edgeIn);
  },

  async tasksAbout(read, { things, state }) {
    const rows = await read('questions/tasks-about', { things: unique(things), state });
    return listsById(rows, things, taskCandidate);
  },

  async tasks(read, { state, bearer, target, topics }) {
    return (await read('questions/tasks', { state, bearer, target, topics })).map(taskCandidate);
  },

  async instrumentsToJoin(read, { state }) {
    const rows = await read('questions/instruments-to-join', { state, ...KINDS_TO_JOIN });
    return rows.map((row) => ({ instrument: row['instrument'] as string, known: row['known'] as boolean }));
  },

  async dataHeld(read, { state, subjects, groups }) {
    const parameters = { state, subjects: subjectsByTopic(subjects), groups };
    const held: HoldingCandidate[] = [];
    for (const file of ['norms-held', 'law-held', 'statements-held', 'tasks-held']) {
      held.push(...(await read(`questions/${file}`, parameters)).map(holdingCandidate));
    }
    const acts = await read('questions/acts-held', { state });
    return [...held, ...acts.map((row) => holdingCandidate({ ...row, topic: null, kind: DataKind.PARTICIPATION }))];
  },

  async discrepancies(read, { ids }) {
    const rows = await read('questions/discrepancies', { ids: unique(ids) });
    return listsById(rows, ids, (row) => nodeIn(row, 'discrepancy'));
  },

  async implementations(read, { obligations, state }) {
    const rows = await read('questions/implementations', { obligations: unique(obligations), state });
    return listsById(rows, obligations, (row) => ({ edge: edgeIn(row), provision: nodeIn(row, 'provision') }));
  },

  async recommendations(read, { wanted, hasAddressee }) {
    const rows = await read('questions/recommendations', { wanted, hasAddressee });
    return rows.map((row) => nodeIn(row, 'recommendation'));
  },

  async discrepanciesAbout(read, { about }) {
    return (await read('questions/discrepancies-about', { about })).map((row) => nodeIn(row, 'discrepancy'));
  },

  async edges(read, { ids }) {
    const edges = unique(ids).flatMap((id) => {
      const from = endsOfEdgeId(id)?.from;
      return from ? [{ id, from }] : [];
    });
    return listsById(await read('questions/edges', { edges }), ids, edgeIn).map(([edge]) => edge ?? null);
  },

  async datedEdges(read, request) {
    const rows = await read('questions/dated-edges', { ...request, limit: int(request.limit) });
    return rows.map((row) => ({ edge: edgeIn(row), node: nodeIn(row, 'node') }));
  },

  async datedThings(read, request) {
    const rows = await read('questions/dated-things', { ...request, limit: int(request.limit) });
    return rows.map((row) => ({ node: nodeIn(row, 'node'), kinds: row['kinds'] as string[] }));
  },

  async neighbours(read, { ids, kinds, limit, most }) {
    const rows = await read('questions/neighbours', { ids: unique(ids), kinds, limit: int(limit), most: int(most) });
    return rows.map((row) => ({
      id: row['id'] as string,
      kind: row['kind'] as string,
      from: row['from'] as string,
      to: row['to'] as string,
    }));
  },
};

const NO_NORM: NationalNormCandidate = { instrument: null, protects: [], excludes: [] };

function nationalNorm(row: Row): NationalNormCandidate {
  const [instruments, protects, excludes] = ['instruments', 'protects', 'excludes'].map((column) =>
    (row[column] as StoredRecord[]).map(nodeOf),
  ) as [NodeRecord[], NodeRecord[], NodeRecord[]];
  return { instrument: instruments[0] ?? null, protects, excludes };
}

function taskCandidate(row: Row): TaskCandidate {
  return { edge: edgeIn(row), bearer: nodeIn(row, 'bearer'), target: nodeIn(row, 'target') };
}

/** A row an instrument; each candidate in it is the obligation, its provision, the groups that it protects, and those that it shuts out. */
function obligationCandidates(rows: readonly Row[]): ObligationCandidate[] {
  const provisionOf = sharedNodes();
  return rows.flatMap((row) => {
    const instrument = nodeIn(row, 'instrument');
    return (row['candidates'] as [StoredRecord, StoredRecord, string[], string[]][]).map(
      ([obligation, provision, protects, excludes]) => ({
        obligation: nodeOf(obligation),
        provision: provisionOf(provision),
        instrument,
        protects,
        excludes,
      }),
    );
  });
}

/** Rows gathered by their `id` column: one list for each of the ids, in their order. */
export function listsById<T>(rows: readonly Row[], ids: readonly string[], read: (row: Row) => T): T[][] {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row['id'] as string)?.push(read(row));
  return ids.map((id) => lists.get(id) ?? []);
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function holdingCandidate(row: Row): HoldingCandidate {
  return {
    topic: row['topic'] as string | null,
    kind: row['kind'] as DataKind,
    attestedOn: row['attestedOn'] as string | null,
    documents: row['documents'] as string[],
    number: row['number'] as number,
  };
}

/** For each topic the subjects that it is counted with. */
function subjectsByTopic(subjects: readonly Subject[]): Record<string, readonly string[]> {
  const byTopic = new Map<string, string[]>();
  for (const { topic, within } of subjects) {
    for (const id of within) byTopic.set(id, [...(byTopic.get(id) ?? []), topic]);
  }
  return Object.fromEntries(byTopic);
}

function participationCandidate(row: Row): ParticipationCandidate {
  return {
    state: row['state'] as string,
    instrument: nodeIn(row, 'instrument'),
    acts: (row['acts'] as StoredRecord[]).map(edgeOf),
    parents: row['parents'] as string[],
  };
}

/** Reads nodes of which many rows share one: each is read once. */
function sharedNodes(): (stored: StoredRecord) => NodeRecord {
  const shared = new Map<StoredRecord, NodeRecord>();
  return (stored) => {
    const node = shared.get(stored) ?? nodeOf(stored);
    shared.set(stored, node);
    return node;
  };
}

function edgeIn(row: Row): EdgeRecord {
  return edgeOf(row['edge'] as StoredRecord);
}

function nodeIn(row: Row, column: string): NodeRecord {
  return nodeOf(row[column] as StoredRecord);
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => row['id'] as string);
}
