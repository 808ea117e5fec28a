import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } from 'relay-runtime';
import { apolloCache, graphcache, relayDataId } from '../../src/client';
import { useStartedApi } from '../project-seeds/use-started-api';
import { compileForRelay, type Compiled } from './compile-for-relay';

/** The Criminal Code of 1997 was in force on 1 October 2012, and ended on 1 January 2015 (its successor's art. 467). */
const CODE = 'kaz/criminal-code-1997';
const VARIABLES = { id: CODE, then: '2012-10-01', now: '2015-01-01' };
const RIGHT = ['YES', 'NO'];

/** Queries as users write them: Relay's compiler adds `key` itself. */
const TWO_DATES = `query TwoDatesQuery($id: ID!, $then: Date, $now: Date) {
  then: nodes(ids: [$id], asOf: $then) { __typename id key holds }
  now: nodes(ids: [$id], asOf: $now) { __typename id key holds }
}`;

/** A fragment on a type that can be fetched again, and a query that shows it on two dates. */
const REFETCHABLE = `fragment TwoDates_code on Statute @refetchable(queryName: "TwoDatesAgainQuery") { name holds }`;

interface TwoDates {
  readonly then: readonly { readonly holds: string }[];
  readonly now: readonly { readonly holds: string }[];
}

const shown = ({ then, now }: TwoDates) => [...then, ...now].map(({ holds }) => holds);

describe('one thing on two dates, side by side', () => {
  const server = useStartedApi();
  const address = () => `${server()}/graphql`;

  test('is two things in the cache of Apollo Client 4', async () => {
    const cache = new InMemoryCache(apolloCache);
    const client = new ApolloClient({ link: new HttpLink({ uri: address() }), cache });
    const query = gql(TWO_DATES);
    await client.query({ query, variables: VARIABLES });
    expect(shown(client.readQuery<TwoDates>({ query, variables: VARIABLES }) as TwoDates)).toEqual(RIGHT);
    const kept = Object.keys(cache.extract());
    expect(kept).toEqual(expect.arrayContaining([`Statute:${CODE}@2012-10-01`, `Statute:${CODE}@2015-01-01`]));
    client.stop();
  });

  test('belongs to its answer there where no key was asked for, and is right too', async () => {
    const client = new ApolloClient({ link: new HttpLink({ uri: address() }), cache: new InMemoryCache(apolloCache) });
    const query = gql(TWO_DATES.replaceAll(' key ', ' '));
    await client.query({ query, variables: VARIABLES });
    expect(shown(client.readQuery<TwoDates>({ query, variables: VARIABLES }) as TwoDates)).toEqual(RIGHT);
    client.stop();
  });

  test('is two things in the cache of Apollo Client 3', async () => {
    // Its types are those of a module of ECMAScript.
    const apollo = await import('apollo-client-3/core');
    const cache = new apollo.InMemoryCache(apolloCache);
    const client = new apollo.ApolloClient({ link: new apollo.HttpLink({ uri: address() }), cache });
    const query = apollo.gql(TWO_DATES);
    await client.query({ query, variables: VARIABLES });
    expect(shown(client.readQuery<TwoDates>({ query, variables: VARIABLES }) as TwoDates)).toEqual(RIGHT);
    const kept = Object.keys(cache.extract());
    expect(kept).toEqual(expect.arrayContaining([`Statute:${CODE}@2012-10-01`, `Statute:${CODE}@2015-01-01`]));
    client.stop();
  });

  test('is one, and wrong, under an id alone: what the settings are for', async () => {
    const client = new ApolloClient({ link: new HttpLink({ uri: address() }), cache: new InMemoryCache() });
    const query = gql(TWO_DATES);
    await client.query({ query, variables: VARIABLES });
    expect(shown(client.readQuery<TwoDates>({ query, variables: VARIABLES }) as TwoDates)).not.toEqual(RIGHT);
    client.stop();
  });

  test('is two things in urql’s normalized cache', async () => {
    const exchanges = [cacheExchange(graphcache), fetchExchange];
    const client = new Client({ url: address(), exchanges, preferGetMethod: false });
    await client.query(TWO_DATES, VARIABLES).toPromise();
    const { data } = await client.query<TwoDates>(TWO_DATES, VARIABLES, { requestPolicy: 'cache-only' }).toPromise();
    expect(shown(data as TwoDates)).toEqual(RIGHT);
  });

  describe('in Relay', () => {
    let compiled: Compiled;
    beforeAll(async () => {
      compiled = await compileForRelay([TWO_DATES, REFETCHABLE]);
    }, 120_000);

    const environment = () =>
      new Environment({
        getDataID: relayDataId,
        store: new Store(new RecordSource()),
        network: Network.create(async ({ text }, variables) => {
          const body = JSON.stringify({ query: text, variables });
          const headers = { 'content-type': 'application/json' };
          return (await (await fetch(address(), { method: 'POST', headers, body })).json()) as { data: never };
        }),
      });

    test('is two things in the store', async () => {
      const relay = environment();
      const query = compiled.request('TwoDatesQuery');
      await fetchQuery(relay, query, VARIABLES).toPromise();
      const { data } = relay.lookup(createOperationDescriptor(query, VARIABLES).fragment);
      expect(shown(data as unknown as TwoDates)).toEqual(RIGHT);
    });

    test('is fetched again on its own date, by its key, where a fragment on its type is @refetchable', async () => {
      const relay = environment();
      const again = compiled.request('TwoDatesAgainQuery');
      for (const [date, holds] of [
        [VARIABLES.then, 'YES'],
        [VARIABLES.now, 'NO'],
      ]) {
        const variables = { key: `${CODE}@${date}` };
        await fetchQuery(relay, again, variables).toPromise();
        expect(relay.getStore().getSource().get(`${CODE}@${date}`)).toMatchObject({ __typename: 'Statute', holds });
      }
    });
  });
});
