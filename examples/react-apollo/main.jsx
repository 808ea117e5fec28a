import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DatesOfChangeDocument, ObligationsCoveringDocument, apolloCache } from 'lexgraph/client';

const ASKED = { group: 'group/migrant-children', state: 'KAZ', topics: ['topic/education'] };
const FIRST = '2012-10-01';

const uri = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4000/graphql';
const client = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache(apolloCache) });

/** The slider stops on the days on which the answer changes: between them it stays as it is. */
function Page() {
  const { data, error } = useQuery(DatesOfChangeDocument, { variables: ASKED });
  const [place, setPlace] = useState(null);
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p role="status">Asking …</p>;
  const days = [...new Set([...data.datesOfChange.map(({ date }) => date), FIRST])].sort();
  const day = days[place ?? days.indexOf(FIRST)];
  return (
    <main>
      <h1>Migrant children and schooling in Kazakhstan</h1>
      <label>
        On {day}
        <input
          type="range"
          max={days.length - 1}
          value={days.indexOf(day)}
          onChange={({ target }) => setPlace(target.valueAsNumber)}
        />
      </label>
      <TwoDates one={FIRST} other={day} />
    </main>
  );
}

/** Both answers hold the same obligations; the cache keeps them apart by their keys, which are ids with their dates. */
function TwoDates({ one, other }) {
  const [then, on] = [useRows(one), useRows(other)];
  const ids = [...new Set([...then.keys(), ...on.keys()])];
  return (
    <table>
      <thead>
        <tr>
          <th>Obligation</th>
          <th>{one}</th>
          <th>{other}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <tr key={id} data-id={id}>
            <th>{(then.get(id) ?? on.get(id)).obligation.name}</th>
            <td>{then.get(id)?.standing ?? 'not there'}</td>
            <td>{on.get(id)?.standing ?? 'not there'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRows(asOf) {
  const { data } = useQuery(ObligationsCoveringDocument, { variables: { ...ASKED, asOf, first: 500 } });
  const edges = data?.obligationsCovering?.edges ?? [];
  return new Map(edges.map(({ node }) => [node.obligation.id, node]));
}

createRoot(document.querySelector('#root')).render(
  <ApolloProvider client={client}>
    <Page />
  </ApolloProvider>,
);
