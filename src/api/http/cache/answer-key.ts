import type { GraphVersion } from '../../../store/graph-store';
import type { AskedQuery } from '../asked-query';
import { sha256 } from '../sha256';

interface Answered {
  readonly version: GraphVersion;
  /** Today: what is asked without a date is asked of it. */
  readonly day: string;
  /** The media types that the client reads. */
  readonly accept: string;
  readonly asked: AskedQuery;
}

/**
 * The same for requests with the same answer; null where the query is not known, or its variables are nested too deeply
 * to be written.
 */
export function answerKey({ version, day, accept, asked }: Answered): string | null {
  const { hash, operationName, variables } = asked;
  if (hash === null) return null;
  const given = written(variables);
  if (given === null) return null;
  return sha256(JSON.stringify([version.digest, version.loadedAt, day, accept, hash, operationName, given]));
}

function written(variables: unknown): string | null {
  try {
    return JSON.stringify(variables) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
