import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Caller } from '../callers/caller';
import type { Handler } from '../handler';
import type { RequestNotes } from '../../reading/request-notes';

/** What is known of a request while it is answered, for logs and metrics. Never its variables, keys or tokens. */
export interface RequestRecord {
  /** The client's `X-Request-Id` where it is plain, else one of ours. */
  readonly id: string;
  /** Null for whoever has not shown who they are. */
  caller: Caller | null;
  /** What it calls itself, where its body has no name for it: the method of an assistant and its tool. */
  operation?: string;
  /** The question that a kept answer answers first. */
  question?: string | null;
  cache: 'hit' | 'miss' | 'none';
  notes: RequestNotes | null;
  /** The code with which it was refused outside of any query. */
  refusal: string | null;
}

const PLAIN_ID = /^[\w.:-]{1,64}$/;
const records = new WeakMap<ServerResponse, RequestRecord>();

/** Gives each request its record, and its id back to the client. */
export const recordRequest: Handler = (request, response, next) => {
  const sent = request.headers['x-request-id'];
  const record = typeof sent === 'string' && PLAIN_ID.test(sent) ? newRecord(sent) : newRecord();
  records.set(response, record);
  response.setHeader('x-request-id', record.id);
  next();
};

export function recordOf(response: ServerResponse): RequestRecord {
  const record = records.get(response) ?? newRecord();
  records.set(response, record);
  return record;
}

/** The record of a request of which nothing is known yet. */
export function newRecord(id: string = randomUUID()): RequestRecord {
  return { id, caller: null, cache: 'none', notes: null, refusal: null };
}
