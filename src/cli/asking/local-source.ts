import { graphql } from 'graphql';
import { buildApiSchema } from '../../api/build-schema';
import { formatError } from '../../api/http/format-error';
import { RequestContext } from '../../api/reading/request-context';
import { TextsInFolder } from '../../own-texts/texts-in-folder';
import type { Configuration } from '../configuration/configuration';
import { openLoadedStore } from '../loading/open-loaded-store';
import type { AnswerSource } from './answer-source';

/**
 * Answers from the store that the configuration names, through the schema that the server has. Throws `STORE_EMPTY`
 * where nothing is loaded.
 */
export async function localSource(configuration: Configuration): Promise<AnswerSource> {
  const store = await openLoadedStore(configuration);
  const schema = buildApiSchema();
  const texts = new TextsInFolder(configuration.texts.folder);
  return {
    async ask(source, variableValues) {
      const { data, errors } = await graphql({
        schema,
        source,
        variableValues,
        contextValue: new RequestContext(store, undefined, undefined, texts),
      });
      return {
        data: data ?? null,
        errors: errors?.map((error) => formatError(error.toJSON(), error, console.error)) ?? [],
      };
    },
    close: () => store.close(),
  };
}
