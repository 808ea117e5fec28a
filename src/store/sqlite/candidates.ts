import { concernsOfStates } from '../../model/closures/concern';
import type { NodeRecord } from '../../model/records';
import type { DataKind } from '../../model/values/data-kind';
import type {
  CandidateQuestions,
  NationalNormCandidate,
  ObligationCandidate,
  ParticipationCandidate,
  TaskCandidate,
} from '../graph-store';
import { KINDS_TO_JOIN } from '../kinds-to-join';
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

  topicScheme: (statements) =>
    statements
      .rows('topic-scheme')
      .map((row) => ({ topic: row['topic'] as string, broader: JSON.parse(row['broader'] as string) as string[] })),

  topicsWithin: (statements, { topics }) =>
    statements.rows('topics-within', { topics: JSON.stringify(topics) }).map((row) => row['id'] as string),

  obligationsCovering(statements, { groups, states, national, topics, modalities }) {
    const rows = statements.rows('obligations-covering', {
      groups: JSON.stringify(groups),
      concerns: JSON.stringify(concernsOfStates(states, national)),
      topics: jsonOrNull(topics),
      modalities: jsonOrNull(modalities),
    });
    return obligationCandidates(rows, sharedNodes(rows, statements));
  },

  participations(statements, { states, instrument }) {
    const rows = statements.rows('participations', { states: jsonOrNull(states), instrument });
    const pairs = new Map<string, Row[]>();
    for (const row of rows) {
      const key = `${row['state'] as string}\0${row['id'] as string}`;
      const acts = pairs.get(key);
      if (acts) acts.push(row);
      else pairs.set(key, [row]);
    }
    return [...pairs.values()].flatMap(participationCandidate);
  },

  approvals: (statements, { states }) =>
    statements.rows('approvals', { states: jsonOrNull(states) }).map((row) => ({
      state: row['state'] as string,
      instrument: row['instrument'] as string,
      approval: nodeOf(row),
    })),

  qualifications: (statements, { states }) =>
    statements.rows('qualifications', { states: JSON.stringify(states) }).map((row) => ({
      state: row['state'] as string,
      declaration: nodeOf(row),
      effect: row['effect'] as string,
      parts: JSON.parse(row['parts'] as string) as string[],
    })),

  obligationsConcerning(statements, { state, topics }) {
    const concerns = JSON.stringify(concernsOfStates([state], true));
    const rows = statements.rows('obligations-concerning', { concerns, topics: jsonOrNull(topics) });
    return obligationCandidates(rows, sharedNodes(rows, statements));
  },

  statedGaps(statements, { norms, state }) {
    const rows = statements.rows('stated-gaps', { norms: JSON.stringify(norms), state });
    return byPosition(rows, norms.length, (row) => nodeOf(row));
  },

  gapFindings: (statements, { state, topics }) =>
    statements.rows('gap-findings', { state, topics: jsonOrNull(topics) }).map((row) => ({
      finding: nodeOf(row),
      hangsOn: JSON.parse(row['hangs_on'] as string) as string[],
      affects: JSON.parse(row['affects'] as string) as string[],
    })),

  nationalNorms(statements, { provisions }) {
    const rows = statements.rows('national-norms', { provisions: JSON.stringify(provisions) });
    return byPosition(rows, provisions.length, (row) => row).map(nationalNorm);
  },

  lawAbout(statements, { state, topics, day }) {
    const rows = statements.rows('law-about', { state, topics: JSON.stringify(topics), day });
    const found = byPosition(rows, topics.length, (row) => ({
      provision: nodeOf(row),
      instrument: nodeOf(row, 'instrument_'),
      edge: edgeOf(row),
    }));
    return found.map(([law]) => law ?? null);
  },

  incorporations(statements, { state, instruments }) {
    const rows = statements.rows('incorporations', { state, instruments: JSON.stringify(instruments) });
    return byPosition(rows, instruments.length, edgeOf);
  },

  tasksAbout(statements, { things, state }) {
    const rows = statements.rows('tasks-about', { things: JSON.stringify(things), state });
    const nodes = endsOf(rows, statements);
    return byPosition(rows, things.length, (row) => row).map((found) => taskCandidates(found, nodes));
  },

  tasks(statements, { state, bearer, target, topics }) {
    const rows = statements.rows('tasks', { state, bearer, target, topics: jsonOrNull(topics) });
    return taskCandidates(rows, endsOf(rows, statements));
  },

  instrumentsToJoin: (statements, { state }) =>
    statements
      .rows('instruments-to-join', {
        state,
        joinable: JSON.stringify(KINDS_TO_JOIN.joinable),
        closed: JSON.stringify(KINDS_TO_JOIN.closed),
      })
      .map((row) => ({ instrument: row['instrument'] as string, known: row['known'] === 1 })),

  dataHeld: (statements, { state, subjects, groups }) =>
    statements
      .rows('data-held', { state, subjects: JSON.stringify(subjects), groups: jsonOrNull(groups) })
      .map((row) => ({
        topic: row['topic'] as string | null,
        kind: row['kind'] as DataKind,
        attestedOn: row['attested_on'] as string | null,
        documents: JSON.parse(row['documents'] as string) as string[],
        number: row['number'] as number,
      })),

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
  return nodesNamed(['provision', 'instrument'], rows, statements);
}

/** The nodes at the ends of the edges that rows hold. */
function endsOf(rows: readonly Row[], statements: Statements): ReadonlyMap<string, NodeRecord> {
  return nodesNamed(['start', 'finish'], rows, statements);
}

function nodesNamed(
  columns: readonly string[],
  rows: readonly Row[],
  statements: Statements,
): ReadonlyMap<string, NodeRecord> {
  const ids = new Set(rows.flatMap((row) => columns.map((column) => row[column] as string)));
  const found = ids.size > 0 ? statements.rows('nodes', { ids: JSON.stringify([...ids]) }) : [];
  return new Map(found.map((row) => [row['id'] as string, nodeOf(row)]));
}

function nationalNorm(rows: readonly Row[]): NationalNormCandidate {
  const [instrument, protects, excludes] = ['instrument', 'protects', 'excludes'].map((part) =>
    rows.filter((row) => row['part'] === part).map((row) => nodeOf(row)),
  ) as [NodeRecord[], NodeRecord[], NodeRecord[]];
  return { instrument: instrument[0] ?? null, protects, excludes };
}

function taskCandidates(rows: readonly Row[], nodes: ReadonlyMap<string, NodeRecord>): TaskCandidate[] {
  return rows.map(edgeOf).flatMap((edge) => {
    const [bearer, target] = [nodes.get(edge.from), nodes.get(edge.to)];
    return bearer && target ? [{ edge, bearer, target }] : [];
  });
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
