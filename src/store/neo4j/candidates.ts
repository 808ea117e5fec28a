import { int } from 'neo4j-driver';
import { endsOfEdgeId } from '../../model/id';
import { declaredQuestions, type QuestionParameters } from '../candidate-question';
import type { CandidateEngine } from '../candidate-reader';
import type { Parameters, Row } from './connection';
import { readCypher } from './cypher-files';
import { DIGEST_LENGTH, edgeOf, nodeOf, type StoredRecord } from './rows';

/** Runs a file of cypher/ and gives all its rows. */
type ReadFile = (name: string, parameters: Parameters) => Promise<Row[]>;

/**
 * Questions on Neo4j: a text names a node or an edge by its digest and its id in one, which stand for one content for
 * ever.
 */
export function candidatesOf(read: ReadFile): CandidateEngine {
  return {
    rows: (question, parameters) => read(`questions/${question}`, cypherParameters(parameters)),
    list: (value) => (value ?? []) as unknown[],
    nodes: async (keys) => recordsIn(await read('reading/nodes', { ids: keys.map(idIn) }), nodeOf),
    edges: async (keys) => recordsIn(await read('reading/edges', { edges: keys.map(idIn).map(startingEdge) }), edgeOf),
  };
}

function recordsIn<Value>(rows: readonly Row[], valueOf: (record: StoredRecord) => Value) {
  return rows.map((row) => {
    const record = row['record'] as StoredRecord;
    return { key: row['key'] as string, value: valueOf(record), size: record.length };
  });
}

function idIn(key: string | number): string {
  return (key as string).slice(DIGEST_LENGTH);
}

/** Edges are found from where they start, which their ids name. */
function startingEdge(id: string) {
  return { id, from: endsOfEdgeId(id)?.from ?? null };
}

/** Whole numbers are handed over as such. */
function cypherParameters(parameters: QuestionParameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? int(value) : value]),
  );
}

/** Throws where a question has no text in `cypher/questions`: before anything is asked. */
export function requireTexts(): void {
  for (const question of declaredQuestions()) {
    try {
      readCypher(`questions/${question}`);
    } catch (cause) {
      throw new Error(`The question "${question}" has no text for Neo4j: cypher/questions/${question}.cypher`, {
        cause,
      });
    }
  }
}
