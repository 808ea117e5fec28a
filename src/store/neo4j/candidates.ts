import type { CandidateQuestions, ParticipationCandidate } from '../graph-store';
import type { Parameters, Row } from './connection';
import { edgeOf, nodeOf, type StoredEdge, type StoredNode } from './rows';

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

  async topicsWithin(read, { topics }) {
    return idsOf(await read('questions/topics-within', { topics }));
  },

  async obligationsCovering(read, { groups, state, topics, modalities }) {
    const rows = await read('questions/obligations-covering', { groups, state, topics, modalities });
    return rows.map((row) => ({
      obligation: nodeIn(row, 'obligation'),
      provision: nodeIn(row, 'provision'),
      instrument: nodeIn(row, 'instrument'),
      protects: row['protects'] as string[],
      excludes: row['excludes'] as string[],
    }));
  },

  async participations(read, { state, instruments }) {
    const ids = instruments ?? idsOf(await read('questions/instruments-of-state', { state }));
    const rows = await read('questions/participations', { state, instruments: unique(ids) });
    const found = new Map(
      rows.map((row) => participationCandidate(row, state)).map((each) => [each.instrument.id, each]),
    );
    return ids.flatMap((id) => found.get(id) ?? []);
  },

  async qualifications(read, { state, provisions }) {
    const rows = await read('questions/qualifications', { state, provisions: unique(provisions) });
    return listsById(rows, provisions, (row) => ({
      declaration: nodeIn(row, 'declaration'),
      effect: row['effect'] as string,
    }));
  },

  async statedGaps(read, { obligations, state }) {
    const rows = await read('questions/stated-gaps', { obligations: unique(obligations), state });
    return listsById(rows, obligations, (row) => nodeIn(row, 'finding'));
  },

  async discrepancies(read, { ids }) {
    const rows = await read('questions/discrepancies', { ids: unique(ids) });
    return listsById(rows, ids, (row) => nodeIn(row, 'discrepancy'));
  },

  async statesOf(read, { instrument }) {
    return idsOf(await read('questions/states-of', { instrument }));
  },

  async implementations(read, { obligations, state }) {
    const rows = await read('questions/implementations', { obligations: unique(obligations), state });
    return listsById(rows, obligations, (row) => {
      const provision = nodeIn(row, 'provision');
      const edge = edgeOf(row['edge'] as StoredEdge, row['kind'] as string, provision.id, row['id'] as string);
      return { edge, provision };
    });
  },
};

/** Rows gathered by their `id` column: one list for each of the ids, in their order. */
export function listsById<T>(rows: readonly Row[], ids: readonly string[], read: (row: Row) => T): T[][] {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row['id'] as string)?.push(read(row));
  return ids.map((id) => lists.get(id) ?? []);
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function participationCandidate(row: Row, state: string): ParticipationCandidate {
  const instrument = nodeIn(row, 'instrument');
  const acts = row['acts'] as StoredEdge[];
  return {
    instrument,
    acts: acts.map((act) => edgeOf(act, 'PARTICIPATION', state, instrument.id)),
    parents: row['parents'] as string[],
  };
}

function nodeIn(row: Row, column: string) {
  return nodeOf(row[column] as StoredNode);
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => row['id'] as string);
}
