import * as Plot from '@observablehq/plot';

// Cells of a notebook: each names what it makes of those before it.

const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4000/graphql';

const years = Array.from({ length: 25 }, (_, index) => 1992 + index);

/** One request: the same question on the first day of each year, counted by standing. */
const question = `{
  ${years
    .map(
      (year) => `y${year}: obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: "${year}-01-01") {
    countsBy(fields: [STANDING]) { value count }
  }`,
    )
    .join('\n')}
}`;

async function ask(query) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

const counts = (data) =>
  years.flatMap((year) => data[`y${year}`].countsBy.map(({ value, count }) => ({ year, standing: value, count })));

const chart = (rows) =>
  Plot.plot({
    x: { tickFormat: 'd', label: 'on 1 January' },
    y: { label: 'obligations', grid: true },
    color: { legend: true },
    marks: [Plot.barY(rows, { x: 'year', y: 'count', fill: 'standing', tip: true }), Plot.ruleY([0])],
  });

try {
  document.querySelector('figure').append(chart(counts(await ask(question))));
  document.querySelector('#status').textContent =
    'What binds follows from treaties that were joined and law that came.';
} catch (error) {
  document.querySelector('#status').textContent = `No answer: ${error.message}`;
}
