import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Router, type RequestHandler } from 'express';
import sirv from 'sirv';

const YEAR_IN_SECONDS = 31_536_000;

/** Where `npm start` builds src/web to, and a package or an image has it. */
const BUILT = path.resolve(__dirname, '../../../dist/web');

/** Serves the explorer at `/` and the addresses of its pages; where it was not built, `/` leads to the API. */
export function explorer(): Router {
  const router = Router();
  if (!existsSync(path.join(BUILT, 'index.html'))) {
    return router.get('/', (_request, response) => response.redirect('/graphql'));
  }
  const pages = JSON.parse(readFileSync(path.join(BUILT, 'pages.json'), 'utf8')) as readonly string[];
  // Their names change with their content.
  router.use('/assets', sirv(path.join(BUILT, 'assets'), { ...COMPRESSED, immutable: true, maxAge: YEAR_IN_SECONDS }));
  const page = sirv(BUILT, { ...COMPRESSED, extensions: ['html'], setHeaders: askEachTime });
  router.get(['/', ...pages.map((name) => `/${name}{/*rest}`)], toPage, page);
  const html = readFileSync(path.join(BUILT, 'index.html'), 'utf8');
  router.get(/^\/(?!graphi?ql\b|health\b|metrics\b|assets\b)/, onlyForBrowsers, (_request, response) => {
    askEachTime(response);
    response.status(404).type('html').send(html);
  });
  return router;
}

const COMPRESSED = { brotli: true, gzip: true, etag: true };

/** Each address of the explorer is the same page, which reads the address. */
const toPage: RequestHandler = (request, _response, next) => {
  request.url = '/index.html';
  next();
};

/** A program that asks for what is not there is told so as programs are. */
const onlyForBrowsers: RequestHandler = (request, _response, next) =>
  next(request.accepts(['json', 'html']) === 'html' ? undefined : 'route');

/** A page names assets of one build. */
function askEachTime(response: { setHeader(name: string, value: string): void }): void {
  response.setHeader('Cache-Control', 'no-cache');
}
