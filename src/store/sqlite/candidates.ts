import { concernOfLaw, concernsOfStates } from '../../model/closures/concern';
import { Nature } from '../../model/declaration/nature';
import { kindsOfNature } from '../../model/graph-model';
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
import type { Row } from './row';
import type { Statements } from './statements';

type Readers = {
  [Q in keyof CandidateQuestions]: (
    statements: Statements,
    parameters: CandidateQuestions[Q]['parameters'],
  ) => Promise<CandidateQuestions[Q]['answer']>;
};

/** How each question's candidates are read: its own text, and its rows as values of the port. */
export const CANDIDATE_READERS: Readers = {
  groupHierarchy: async (statements) =>
    (await statements.rows('group-hierarchy')).map((row) => ({
      narrower: row['narrower'] as string,
      broader: row['broader'] as string,
    })),

  topicScheme: async (statements) =>
    (await statements.rows('topic-scheme')).map((row) => ({
      topic: row['topic'] as string,
      broader: JSON.parse(row['broader'] as string) as string[],
    })),

  topicsWithin: async (statements, { topics }) =>
    (await statements.rows('topics-within', { topics: JSON.stringify(topics) })).map((row) => row['id'] as string),

  async obligationsCovering(statements, { groups, states, national, during, topics, modalities }) {
    const rows = await statements.rows('obligations-covering', {
      groups: JSON.stringify(groups),
      concerns: JSON.stringify(concernsOfStates(states, national)),
      own: JSON.stringify(states.map(concernOfLaw)),
      first: during?.first ?? null,
      last: during?.last ?? null,
      topics: jsonOrNull(topics),
      modalities: jsonOrNull(modalities),
    });
    return obligationCandidates(rows, await sharedNodes(rows, statements));
  },

  contradicted: async (statements, { obligations, state, day }) =>
    (await statements.rows('contradicted', { obligations: JSON.stringify(obligations), state, day })).map(
      (row) => row['id'] as string,
    ),

  async participations(statements, { states, instrument }) {
    const rows = await statements.rows('participations', { states: jsonOrNull(states), instrument });
    const pairs = new Map<string, Row[]>();
    for (const row of rows) {
      const key = `${row['state'] as string}\0${row['id'] as string}`;
      const acts = pairs.get(key);
      if (acts) acts.push(row);
      else pairs.set(key, [row]);
    }
    return [...pairs.values()].flatMap(participationCandidate);
  },

  approvals: async (statements, { states }) =>
    (await statements.rows('approvals', { states: jsonOrNull(states) })).map((row) => ({
      state: row['state'] as string,
      instrument: row['instrument'] as string,
      approval: nodeOf(row),
    })),

  qualifications: async (statements, { states }) =>
    (await statements.rows('qualifications', { states: JSON.stringify(states) })).map((row) => ({
      state: row['state'] as string,
      declaration: nodeOf(row),
      effect: row['effect'] as string,
      parts: JSON.parse(row['parts'] as string) as string[],
    })),

  async obligationsConcerning(statements, { state, topics }) {
    const concerns = JSON.stringify(concernsOfStates([state], true));
    const rows = await statements.rows('obligations-concerning', { concerns, topics: jsonOrNull(topics) });
    return obligationCandidates(rows, await sharedNodes(rows, statements));
  },

  async obligationsBorneBy(statements, { bearers, state, stateBears, topics, modalities }) {
    const rows = await statements.rows('obligations-borne-by', {
      bearers: JSON.stringify(bearers),
      concerns: JSON.stringify(concernsOfStates([state], true)),
      stateBears: Number(stateBears),
      topics: jsonOrNull(topics),
      modalities: jsonOrNull(modalities),
    });
    const named = new Map(rows.map((row) => [row['id'] as string, JSON.parse(row['bearers'] as string) as string[]]));
    return obligationCandidates(rows, await sharedNodes(rows, statements)).map((candidate) => ({
      ...candidate,
      bearers: named.get(candidate.obligation.id) ?? [],
    }));
  },

  async statedGaps(statements, { norms, state }) {
    const rows = await statements.rows('stated-gaps', { norms: JSON.stringify(norms), state });
    return byPosition(rows, norms.length, (row) => nodeOf(row));
  },

  gapFindings: async (statements, { state, topics }) =>
    (await statements.rows('gap-findings', { state, topics: jsonOrNull(topics) })).map((row) => ({
      finding: nodeOf(row),
      hangsOn: JSON.parse(row['hangs_on'] as string) as string[],
      affects: JSON.parse(row['affects'] as string) as string[],
    })),

  async nationalNorms(statements, { provisions }) {
    const rows = await statements.rows('national-norms', { provisions: JSON.stringify(provisions) });
    return byPosition(rows, provisions.length, (row) => row).map(nationalNorm);
  },

  async lawAbout(statements, { state, topics }) {
    const rows = await statements.rows('law-about', { ...lawOf(state), topics: JSON.stringify(topics) });
    return byPosition(rows, topics.length, (row) => ({
      provision: nodeOf(row),
      instrument: nodeOf(row, 'instrument_'),
      edge: edgeOf(row),
    }));
  },

  async incorporations(statements, { state, instruments }) {
    const rows = await statements.rows('incorporations', { ...lawOf(state), instruments: JSON.stringify(instruments) });
    return byPosition(rows, instruments.length, edgeOf);
  },

  async tasksAbout(statements, { things, state }) {
    const rows = await statements.rows('tasks-about', { things: JSON.stringify(things), state });
    const nodes = await endsOf(rows, statements);
    return byPosition(rows, things.length, (row) => row).map((found) => taskCandidates(found, nodes));
  },

  async tasks(statements, { state, bearer, target, topics }) {
    const rows = await statements.rows('tasks', { state, bearer, target, topics: jsonOrNull(topics) });
    return taskCandidates(rows, await endsOf(rows, statements));
  },

  async instrumentsToJoin(statements, { state }) {
    const rows = await statements.rows('instruments-to-join', {
      state,
      joinable: JSON.stringify(KINDS_TO_JOIN.joinable),
      closed: JSON.stringify(KINDS_TO_JOIN.closed),
    });
    return rows.map((row) => ({ instrument: row['instrument'] as string, known: row['known'] === 1 }));
  },

  dataHeld: async (statements, { state, subjects, groups }) =>
    (await statements.rows('data-held', { state, subjects: JSON.stringify(subjects), groups: jsonOrNull(groups) })).map(
      (row) => ({
        topic: row['topic'] as string | null,
        kind: row['kind'] as DataKind,
        attestedOn: row['attested_on'] as string | null,
        documents: JSON.parse(row['documents'] as string) as string[],
        number: row['number'] as number,
      }),
    ),

  async discrepancies(statements, { ids }) {
    const rows = await statements.rows('discrepancies', { ids: JSON.stringify(ids) });
    return byPosition(rows, ids.length, (row) => nodeOf(row));
  },

  async implementations(statements, { obligations, state }) {
    const rows = await statements.rows('implementations', { obligations: JSON.stringify(obligations), state });
    return byPosition(rows, obligations.length, (row) => ({ edge: edgeOf(row), provision: nodeOf(row) }));
  },

  async recommendations(statements, { wanted, hasAddressee }) {
    const addressed = hasAddressee === null ? null : Number(hasAddressee);
    return (await statements.rows('recommendations', { wanted: JSON.stringify(wanted), addressed })).map((row) =>
      nodeOf(row),
    );
  },

  discrepanciesAbout: async (statements, { about }) =>
    (await statements.rows('discrepancies-about', { about })).map((row) => nodeOf(row)),

  async edges(statements, { ids }) {
    const rows = await statements.rows('edges', { ids: JSON.stringify(ids) });
    return byPosition(rows, ids.length, edgeOf).map(([edge]) => edge ?? null);
  },

  datedEdges: async (statements, request) =>
    (await statements.rows('dated-edges', datedParameters(request))).map((row) => ({
      edge: edgeOf(row),
      node: nodeOf(row),
    })),

  datedThings: async (statements, request) =>
    (await statements.rows('dated-things', datedParameters(request))).map((row) => ({
      node: nodeOf(row),
      kinds: JSON.parse(row['kinds'] as string) as string[],
    })),

  neighbours: async (statements, { ids, kinds, limit, most }) =>
    (await statements.rows('neighbours', { ids: JSON.stringify(ids), kinds: JSON.stringify(kinds), limit, most })).map(
      (row) => ({
        id: row['id'] as string,
        kind: row['kind'] as string,
        from: row['start'] as string,
        to: row['finish'] as string,
      }),
    ),
};

/** The State's own law, by its concern and the kinds of its instruments. */
function lawOf(state: string) {
  const laws = kindsOfNature(Nature.NATIONAL_LAW).map(({ label }) => label);
  return { concern: concernOfLaw(state), laws: JSON.stringify(laws) };
}

function datedParameters({ of, kinds, dates, from, to, limit }: CandidateQuestions['datedEdges']['parameters']) {
  return { of, kinds: JSON.stringify(kinds), dates: JSON.stringify(dates), from, to, limit };
}

/** The provisions and instruments that rows name: many rows share them, so each is read once. */
function sharedNodes(rows: readonly Row[], statements: Statements): Promise<ReadonlyMap<string, NodeRecord>> {
  return nodesNamed(['provision', 'instrument'], rows, statements);
}

/** The nodes at the ends of the edges that rows hold. */
function endsOf(rows: readonly Row[], statements: Statements): Promise<ReadonlyMap<string, NodeRecord>> {
  return nodesNamed(['start', 'finish'], rows, statements);
}

async function nodesNamed(
  columns: readonly string[],
  rows: readonly Row[],
  statements: Statements,
): Promise<ReadonlyMap<string, NodeRecord>> {
  const ids = new Set(rows.flatMap((row) => columns.map((column) => row[column] as string)));
  const found = ids.size > 0 ? await statements.rows('nodes', { ids: JSON.stringify([...ids]) }) : [];
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
