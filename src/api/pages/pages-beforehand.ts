import type { ServerResponse } from 'node:http';
import express from 'express';
import { today } from '../../model/time/partial-date';
import type { GraphVersion } from '../../store/graph-store';
import type { AnswerCache } from '../http/cache/answer-cache';
import { acceptedEncoding, sendAnswer, type CachingRules } from '../http/cache/send-answer';
import { encoded, encodingFor, wholeAnswer, type Encoding, type WholeAnswer } from '../http/cache/whole-answer';
import type { Handler, HttpRequest } from '../http/handler';
import { inTurn } from '../http/in-turn';
import { sha256 } from '../http/sha256';
import type { AskForPage } from './ask-for-page';
import type { PageRenderer } from './page-renderer';

export interface PagesParts {
  readonly renderer: PageRenderer;
  readonly cache: AnswerCache | null;
  /** The graph that is held; null where there is none yet. */
  readonly version: () => Promise<GraphVersion | null>;
  readonly ask: AskForPage;
  /** What a request passes that asks the API. */
  readonly checks: readonly Handler[];
  /** So long a page is waited for, in milliseconds. */
  readonly patience?: number;
}

/**
 * The empty page stands after some 200 ms, whose program then asks by itself. Longer than a part of that a reader is
 * not kept.
 */
const PATIENCE = 80;

/** No address of the explorer is longer. */
const LONGEST_ADDRESS = 2_000;

/** An address shows another page after each load of the graph and each build. */
const RULES: CachingRules = { seconds: 0, isPrivate: false };

interface Wanted {
  readonly key: string;
  readonly address: string;
  readonly language: string;
  readonly encoding: Encoding;
  readonly day: string;
  readonly version: GraphVersion;
}

/**
 * Sends a page with its answer in it, drawn by the explorer’s own program, so that it is painted before the browser has
 * read that. Whatever keeps it from that (the thread is not ready, busy or slow, the question fails) is handed on, to
 * where the empty page is sent.
 */
export function pagesBeforehand(parts: PagesParts): Handler {
  const { cache, patience = PATIENCE } = parts;
  return async (request, response, next) => {
    const wanted = await inTime(patience, wantedPage(request, parts));
    if (!wanted) return next();
    const kept = cache?.get(wanted.key);
    if (kept) return sendPage(kept, request, response);
    const handOn = () => {
      for (const name of ['retry-after', 'www-authenticate']) response.removeHeader(name);
      next();
    };
    const render: Handler = async () => {
      const page = await inTime(patience, rendered(wanted, request, response, parts));
      if (page) sendPage(page, request, response);
      else handOn();
    };
    inTurn([...parts.checks, render], () => handOn)(request, response);
  };
}

function sendPage(page: WholeAnswer, request: HttpRequest, response: ServerResponse): void {
  response.setHeader('vary', 'Accept-Language');
  sendAnswer(page, request, response, RULES);
}

/** Null where the page is not rendered for such a request. */
async function wantedPage(request: HttpRequest, { renderer, version }: PagesParts): Promise<Wanted | null> {
  const { url = '', headers, method } = request;
  if (method !== 'GET' || url.length > LONGEST_ADDRESS || headers.authorization !== undefined) return null;
  const [ready, held] = await Promise.all([renderer.ready(), version()]);
  if (!ready || !held) return null;
  const accepted = express.request.acceptsLanguages.call(request, ...ready.languages);
  const language = typeof accepted === 'string' ? accepted : ready.languages[0]!;
  const [encoding, day] = [acceptedEncoding(request), today()];
  const key = sha256(JSON.stringify(['page', held.digest, held.loadedAt, ready.build, day, language, encoding, url]));
  return { key, address: url, language, encoding, day, version: held };
}

async function rendered(
  { key, address, language, encoding, day, version }: Wanted,
  request: HttpRequest,
  response: ServerResponse,
  { renderer, cache, version: versionNow, ask }: PagesParts,
): Promise<WholeAnswer | null> {
  const first = await renderer.render({ address, language, answers: {} });
  if (!first?.asks) return null;
  const answers = await ask(first.asks, request, response);
  if (!answers) return null;
  const byBody = Object.fromEntries(first.asks.map((body, place) => [body, answers[place]!]));
  const page = await renderer.render({ address, language, answers: byBody });
  if (!page?.document || page.day !== day) return null;
  const now = await versionNow();
  if (now?.digest !== version.digest || now.loadedAt !== version.loadedAt) return null;
  const plain = wholeAnswer('text/html; charset=utf-8', page.document, null);
  const answer = await encoded(plain, encodingFor(plain.body.length, encoding));
  cache?.set(key, answer);
  return answer;
}

/** What comes within so many milliseconds; null where it comes later or fails. */
async function inTime<Result>(milliseconds: number, coming: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, milliseconds, null)));
  const result = await Promise.race([coming.catch(() => null), late]);
  clearTimeout(timer);
  return result;
}
