import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Router, type RequestHandler } from 'express';
import sirv from 'sirv';

const YEAR_IN_SECONDS = 31_536_000;

/** Where `npm start` builds src/web to, and a package or an image has it. */
export const BUILT_PAGES = path.resolve(__dirname, '../../../dist/web');

/**
 * Serves the explorer at `/` and the addresses of its pages, as it is built at the moment of each request, for it may
 * be built anew meanwhile. Where it was not built, `/` leads to the API.
 */
export function explorer(built = BUILT_PAGES): Router {
  const router = Router();
  if (!existsSync(path.join(built, 'index.html'))) {
    return router.get('/', (_request, response) => response.redirect('/graphql'));
  }
  const pages = JSON.parse(readFileSync(path.join(built, 'pages.json'), 'utf8')) as readonly string[];
  // Their names change with their content.
  router.use('/assets', sirv(path.join(built, 'assets'), { ...AS_BUILT, setHeaders: keepForGood }));
  const page = sirv(built, { ...AS_BUILT, extensions: ['html'], setHeaders: askEachTime });
  router.get(['/', ...pages.map((name) => `/${name}{/*rest}`)], toPage, page);
  router.get(/^\/(?!graphi?ql\b|health\b|metrics\b|assets\b)/, onlyForBrowsers, (_request, response) => {
    askEachTime(response);
    response
      .status(404)
      .type('html')
      .send(readFileSync(path.join(built, 'index.html'), 'utf8'));
  });
  return router;
}

/** Compressed as it was built; `dev` looks for a file when it is asked for. */
const AS_BUILT = { brotli: true, gzip: true, etag: true, dev: true };

/** Each address of the explorer is the same page, which reads the address. */
const toPage: RequestHandler = (request, _response, next) => {
  request.url = '/index.html';
  next();
};

/** A program that asks for what is not there is told so as programs are. */
const onlyForBrowsers: RequestHandler = (request, _response, next) =>
  next(request.accepts(['json', 'html']) === 'html' ? undefined : 'route');

interface WithHeaders {
  setHeader(name: string, value: string): void;
}

function keepForGood(response: WithHeaders): void {
  response.setHeader('Cache-Control', `public,max-age=${YEAR_IN_SECONDS},immutable`);
}

/** A page names assets of one build. */
function askEachTime(response: WithHeaders): void {
  response.setHeader('Cache-Control', 'no-cache');
}
