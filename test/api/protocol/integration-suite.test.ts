import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type BaseContext } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import express from 'express';
import pino from 'pino';
import { answerErrors } from '../../../src/api/http/answer-errors';
import { graphqlHandler } from '../../../src/api/http/graphql-handler';

const VERSION = { digest: 'digest', loadedAt: '2026-01-01T00:00:00.000Z', nodeCount: 0, edgeCount: 0 };

const NEVER_KEPT = {
  version: () => Promise.resolve(VERSION),
  isForAll: () => false,
  onLookedUp: () => undefined,
  question: () => null,
};

/** Apollo’s own tests of whatever stands between Express and their server. */
defineIntegrationTestSuite(
  async (config, options) => {
    const apollo = new ApolloServer<BaseContext>({ nodeEnv: 'test', ...config });
    await apollo.start();
    const app = express();
    const context = options?.context ?? (() => Promise.resolve({}));
    const handler = graphqlHandler(apollo, () => ({ ...NEVER_KEPT, context }));
    app.use(express.json(), handler, answerErrors(pino({ level: 'silent' })));
    const server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const extraCleanup = () => new Promise<void>((resolve) => server.close(() => resolve()));
    return { server: apollo, url: `http://127.0.0.1:${port}/`, extraCleanup };
  },
  { noIncrementalDelivery: true },
);
