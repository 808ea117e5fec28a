import { existsSync } from 'node:fs';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../api/build-schema';
import { formatError } from '../../api/http/format-error';
import { RequestContext } from '../../api/reading/request-context';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { openStore } from '../../store/open-store';
import type { Configuration } from '../configuration/configuration';
import type { AnswerSource } from './answer-source';

/** Answers from the store that the configuration names, through the schema that the server has. Throws `STORE_EMPTY` where nothing is loaded. */
export async function localSource(configuration: Configuration): Promise<AnswerSource> {
  const { neo4j, storeFile } = configuration;
  if (neo4j === null && !existsSync(storeFile)) throw empty(storeFile);
  const store = openStore(configuration, console.error);
  if (!(await store.version())) {
    await store.close();
    throw empty(neo4j?.uri ?? storeFile);
  }
  const schema = buildApiSchema();
  return {
    async ask(source, variableValues) {
      const { data, errors } = await graphql({
        schema,
        source,
        variableValues,
        contextValue: new RequestContext(store),
      });
      return {
        data: data ?? null,
        errors: errors?.map((error) => formatError(error.toJSON(), error, console.error)) ?? [],
      };
    },
    close: () => store.close(),
  };
}

function empty(where: string): LexgraphError {
  return new LexgraphError(
    'STORE_EMPTY',
    `There is no graph in ${where} yet. Load the seeds into it with "lexgraph seed", or name a server with --url.`,
  );
}
