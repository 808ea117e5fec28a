const QUESTION = `query Dashboard($group: ID!, $state: ID!, $asOf: Date!) {
  obligationsCovering(group: $group, state: $state, asOf: $asOf) {
    totalCount
    countsBy(fields: [STANDING]) { value count }
  }
  gaps(group: $group, state: $state, asOf: $asOf) {
    totalCount
    countsBy(fields: [KIND]) { value count }
  }
  coverageOfData(group: $group, state: $state, asOf: $asOf) {
    latest
    topics { topic { name } verdict }
  }
}`;

const address = new URL(location.href);
const api = address.searchParams.get('api') ?? 'http://127.0.0.1:4000/graphql';
const asOf = address.searchParams.get('asOf') ?? '2012-10-01';

/** An answer may be there in part: what failed is null, and stands in `errors`. */
async function ask(query, variables) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

function table(caption, rows) {
  const element = document.createElement('table');
  element.createCaption().textContent = caption;
  for (const [name, value] of rows) {
    const row = element.insertRow();
    const head = document.createElement('th');
    head.textContent = name;
    row.append(head);
    row.insertCell().textContent = value;
  }
  document.querySelector('main').append(element);
}

const counted = (counts) => counts.map(({ value, count }) => [value ?? 'not said', count]);

async function show() {
  const data = await ask(QUESTION, { group: 'group/migrant-children', state: 'KAZ', asOf });
  const { obligationsCovering: obligations, gaps, coverageOfData: coverage } = data;
  table(`${obligations.totalCount} obligations, by standing`, counted(obligations.countsBy));
  table(`${gaps.totalCount} gaps, by kind`, counted(gaps.countsBy));
  table(
    'What the data covers',
    coverage.topics.map(({ topic, verdict }) => [topic.name, verdict]),
  );
  return `As of ${asOf}. The newest source that counts here speaks as of ${coverage.latest}.`;
}

document.querySelector('[name=asOf]').value = asOf;
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  address.searchParams.set('asOf', document.querySelector('[name=asOf]').value);
  location.assign(address);
});
document.querySelector('#status').textContent = await show().catch((error) => `No answer: ${error.message}`);
