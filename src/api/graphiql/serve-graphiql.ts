import { Router, type RequestHandler } from 'express';
import { graphiqlSecurityPolicy } from '../http/security-headers';
import { GRAPHIQL_ASSETS } from './assets';
import { graphiqlPage } from './graphiql-page';
import { GRAPHIQL_TABS } from './tabs';

/** A browser that opens `/graphql` gets the page; a program that sends a query gets its answer. */
export function serveGraphiql(compressed: RequestHandler): Router {
  const router = Router();
  for (const { path, file, contentType } of GRAPHIQL_ASSETS)
    router.get(path, compressed, (_request, response) => response.type(contentType).sendFile(file));
  return router.get('/graphql', passQueries, compressed, graphiqlSecurityPolicy, servePage);
}

const passQueries: RequestHandler = (request, _response, next) => {
  const isPage = !('query' in request.query) && request.accepts(['json', 'html']) === 'html';
  next(isPage ? undefined : 'router');
};

const servePage: RequestHandler = (request, response) => {
  if (request.path !== '/graphql') return response.redirect(308, '/graphql');
  response.type('html').send(graphiqlPage(GRAPHIQL_TABS));
};
