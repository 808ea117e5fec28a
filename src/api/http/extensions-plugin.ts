import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../reading/request-context';
import type { NewestEdition } from './newest-edition';
import { shownVersion } from './shown-version';

/**
 * Says with each answer what its questions cost (`extensions.cost`), and from which graph it comes (`extensions.data`).
 */
export function extensionsPlugin(edition: NewestEdition): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async willSendResponse({ response, operation, contextValue: { notes } }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          notes.isWhole = !singleResult.errors;
          notes.codes = (singleResult.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
          notes.question = operation ? questionOf(operation) : null;
          const { cost, version } = notes;
          const data = version && {
            version: shownVersion(version),
            loadedAt: version.loadedAt,
            newestEdition: await edition.of(version),
          };
          singleResult.extensions = {
            ...singleResult.extensions,
            ...(cost !== null && { cost }),
            ...(data && { data }),
          };
        },
      }),
  };
}

/** The first field at its root, as the schema names it. Of fragments there it is not told. */
function questionOf({ selectionSet }: OperationDefinitionNode): string | null {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : null;
}
