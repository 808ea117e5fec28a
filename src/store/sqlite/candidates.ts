import type { NodeRecord } from '../../model/records';
import type { CandidateQuestions, ObligationCandidate, ParticipationCandidate } from '../graph-store';
import { byPosition, edgeOf, nodeOf } from './rows';
import type { Row, Statements } from './statements';

type Readers = {
  [Q in keyof CandidateQuestions]: (
    statements: Statements,
    parameters: CandidateQuestions[Q]['parameters'],
  ) => CandidateQuestions[Q]['answer'];
};

/** How each question's candidates are read: its own text, and its rows as values of the port. */
export const CANDIDATE_READERS: Readers = {
  groupHierarchy: (statements) =>
    statements
      .rows('group-hierarchy')
      .map((row) => ({ narrower: row['narrower'] as string, broader: row['broader'] as string })),

  topicsWithin: (statements, { topics }) =>
    statements.rows('topics-within', { topics: JSON.stringify(topics) }).map((row) => row['id'] as string),

  obligationsCovering(statements, { groups, state, topics, modalities }) {
    const rows = statements.rows('obligations-covering', {
      groups: JSON.stringify(groups),
      state,
      topics: jsonOrNull(topics),
      modalities: jsonOrNull(modalities),
    });
    return obligationCandidates(rows, sharedNodes(rows, statements));
  },

  participationPairs: (statements, { state, instrument }) =>
    statements
      .rows('participation-pairs', { state, instrument })
      .map((row) => ({ state: row['state'] as string, instrument: row['instrument'] as string })),

  participations(statements, { pairs }) {
    const rows = statements.rows('participations', { pairs: JSON.stringify(pairs) });
    return byPosition(rows, pairs.length, (row) => row).flatMap(participationCandidate);
  },

  qualifications(statements, { state, provisions }) {
    const rows = statements.rows('qualifications', { state, provisions: JSON.stringify(provisions) });
    return byPosition(rows, provisions.length, (row) => ({
      declaration: nodeOf(row),
      effect: row['effect'] as string,
    }));
  },

  statedGaps(statements, { obligations, state }) {
    const rows = statements.rows('stated-gaps', { obligations: JSON.stringify(obligations), state });
    return byPosition(rows, obligations.length, (row) => nodeOf(row));
  },

  discrepancies(statements, { ids }) {
    const rows = statements.rows('discrepancies', { ids: JSON.stringify(ids) });
    return byPosition(rows, ids.length, (row) => nodeOf(row));
  },

  implementations(statements, { obligations, state }) {
    const rows = statements.rows('implementations', { obligations: JSON.stringify(obligations), state });
    return byPosition(rows, obligations.length, (row) => ({ edge: edgeOf(row), provision: nodeOf(row) }));
  },

  recommendations(statements, { wanted, hasAddressee }) {
    const addressed = hasAddressee === null ? null : Number(hasAddressee);
    return statements.rows('recommendations', { wanted: JSON.stringify(wanted), addressed }).map((row) => nodeOf(row));
  },

  discrepanciesAbout: (statements, { about }) =>
    statements.rows('discrepancies-about', { about }).map((row) => nodeOf(row)),

  edges(statements, { ids }) {
    const rows = statements.rows('edges', { ids: JSON.stringify(ids) });
    return byPosition(rows, ids.length, edgeOf).map(([edge]) => edge ?? null);
  },

  datedEdges: (statements, request) =>
    statements.rows('dated-edges', datedParameters(request)).map((row) => ({ edge: edgeOf(row), node: nodeOf(row) })),

  datedThings: (statements, request) =>
    statements
      .rows('dated-things', datedParameters(request))
      .map((row) => ({ node: nodeOf(row), kinds: JSON.parse(row['kinds'] as string) as string[] })),

  neighbours: (statements, { ids, kinds, limit, most }) =>
    statements
      .rows('neighbours', { ids: JSON.stringify(ids), kinds: JSON.stringify(kinds), limit, most })
      .map((row) => ({
        id: row['id'] as string,
        kind: row['kind'] as string,
        from: row['start'] as string,
        to: row['finish'] as string,
      })),
};

function datedParameters({ of, kinds, dates, from, to, limit }: CandidateQuestions['datedEdges']['parameters']) {
  return { of, kinds: JSON.stringify(kinds), dates: JSON.stringify(dates), from, to, limit };
}

/** The provisions and instruments that rows name: many rows share them, so each is read once. */
function sharedNodes(rows: readonly Row[], statements: Statements): ReadonlyMap<string, NodeRecord> {
  const ids = new Set(rows.flatMap((row) => [row['provision'] as string, row['instrument'] as string]));
  const found = ids.size > 0 ? statements.rows('nodes', { ids: JSON.stringify([...ids]) }) : [];
  return new Map(found.map((row) => [row['id'] as string, nodeOf(row)]));
}

function obligationCandidates(rows: readonly Row[], nodes: ReadonlyMap<string, NodeRecord>): ObligationCandidate[] {
  return rows.flatMap((row) => {
    const provision = nodes.get(row['provision'] as string);
    const instrument = nodes.get(row['instrument'] as string);
    if (!provision || !instrument) return [];
    const protects = JSON.parse(row['protects'] as string) as string[];
    return [
      {
        obligation: nodeOf(row),
        provision,
        instrument,
        protects,
        excludes: JSON.parse(row['excludes'] as string) as string[],
      },
    ];
  });
}

function participationCandidate(rows: Row[]): ParticipationCandidate[] {
  const [first] = rows;
  if (!first) return [];
  const acts = rows.filter((row) => row['edge_id'] !== null).map(edgeOf);
  return [
    {
      state: first['state'] as string,
      instrument: nodeOf(first),
      acts,
      parents: JSON.parse(first['parents'] as string) as string[],
    },
  ];
}

function jsonOrNull(values: readonly string[] | null): string | null {
  return values && JSON.stringify(values);
}
