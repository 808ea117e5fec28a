import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/api-problem';
import { ask } from '../../api/ask';
import { useAnswer } from '../../api/use-answer';
import { usePageTitle } from '../../parts/use-page-title';
import { RELATIONS } from '../thing/relations.generated';
import { CypherOperation, type CypherQuery } from './cypher.generated';
import { kept } from './kept';
import { LIBRARY, LIBRARY_WORDS } from './library';
import { Result } from './result';
import { StatementEditor } from './statement-editor';

const route = getRouteApi('/cypher');
const FIRST = 'MATCH (treaty:Treaty)\nRETURN treaty.id AS id, treaty.name AS name\nORDER BY id\nLIMIT 25\n';
const KINDS = [...Object.keys(RELATIONS), 'Entity', 'Instrument', 'Actor'];
const TYPES = 'MATCH ()-[edge]->() RETURN DISTINCT type(edge) AS type ORDER BY type';

/** Statements that read the graph itself, for researchers, where it is on Neo4j. */
export function CypherPage() {
  const { t } = useTranslation('cypher');
  usePageTitle(t('title'));
  // It is refused without a token, and with another code where there is no console at all.
  const probe = useAnswer(CypherOperation, { statement: 'RETURN 1', parameters: null });
  const isMissing = probe.error?.code === 'CONSOLE_UNAVAILABLE';
  return (
    <div className="list-page cypher">
      <h1>{t('title')}</h1>
      <p className="measured">{t('intro')}</p>
      {isMissing && (
        <div className="notice" role="status">
          <h2>{t('missing')}</h2>
          <p>{t('missingText')}</p>
        </div>
      )}
      <Console />
    </div>
  );
}

function Console() {
  const { t } = useTranslation('cypher');
  const { from } = route.useSearch();
  const worked = LIBRARY.find(({ name }) => name === from);
  // What was typed survives a look at another page; another query of the library takes its place.
  if (from !== kept.from || !kept.statement)
    Object.assign(kept, { statement: FIRST, parameters: '{}' }, worked, { from: from ?? '' });
  const run = useMutation<CypherQuery['cypher'], Error>({ mutationFn: () => runStatement() });
  const types = useMutation<string[]>({ mutationFn: typesOfEdges });
  const words = useMemo(() => [...new Set([...KINDS, ...LIBRARY_WORDS, ...(types.data ?? [])])], [types.data]);
  const start = () => run.mutate(undefined, { onSuccess: () => !types.data && types.mutate() });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <Beginning />
      <StatementEditor
        key={from ?? ''}
        label={t('statement')}
        text={kept.statement}
        words={words}
        change={(text) => (kept.statement = text)}
        run={start}
      />
      <label className="parameters">
        {t('parameters')}
        <textarea
          key={from ?? ''}
          rows={3}
          spellCheck={false}
          defaultValue={kept.parameters}
          onChange={({ currentTarget }) => (kept.parameters = currentTarget.value)}
        />
      </label>
      <p className="act">
        <button type="submit" className="main" aria-disabled={run.isPending}>
          {t('run')}
        </button>
        <span className="quiet-text">{t('limits')}</span>
      </p>
      <div role="status">{run.isPending && <p>{t('running')}</p>}</div>
      {run.error && <Refused error={run.error} />}
      {run.data && <Result result={run.data} />}
    </form>
  );
}

/** What to start from, and who asks. */
function Beginning() {
  const { t } = useTranslation('cypher');
  const { from } = route.useSearch();
  const navigate = route.useNavigate();
  const [token, setToken] = useState(kept.token);
  return (
    <p className="act">
      <label>
        {t('library')}{' '}
        <select
          value={LIBRARY.some(({ name }) => name === from) ? from : ''}
          onChange={({ currentTarget }) => void navigate({ search: { from: currentTarget.value || undefined } })}
        >
          <option value="">{t('own')}</option>
          {LIBRARY.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t('token')}{' '}
        <input
          type="password"
          autoComplete="off"
          value={token}
          onChange={({ currentTarget }) => {
            kept.token = currentTarget.value;
            setToken(currentTarget.value);
          }}
        />
      </label>
    </p>
  );
}

function Refused({ error }: { readonly error: Error }) {
  const { t } = useTranslation('cypher');
  const code = error instanceof ApiProblem ? error.code : null;
  return (
    <div className="notice" role="alert">
      <p>{t(code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? 'needsToken' : 'refused')}</p>
      <p lang="en">{error.message}</p>
    </div>
  );
}

async function runStatement(): Promise<CypherQuery['cypher']> {
  const variables = { statement: kept.statement, parameters: JSON.parse(kept.parameters || '{}') as unknown };
  const { data } = await ask(CypherOperation, variables, undefined, kept.token.trim());
  return data.cypher;
}

/** The types of edges that the graph has, for the completion. */
async function typesOfEdges(): Promise<string[]> {
  const { data } = await ask(CypherOperation, { statement: TYPES }, undefined, kept.token.trim());
  return data.cypher?.rows.map(([type]) => String(type)) ?? [];
}
