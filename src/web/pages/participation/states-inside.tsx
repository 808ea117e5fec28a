import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { StatesInsideOperation, type StatesInsideQuery } from './participation.generated';

interface StatesInsideProps {
  readonly states: readonly string[];
  readonly put: (states: readonly string[]) => void;
}

/** Puts the States of a region or an organisation side by side, as far as the data holds which they are. */
export function StatesInside({ states, put }: StatesInsideProps) {
  const { t } = useTranslation('participation');
  const { language } = useWords();
  const found = useAnswer(StatesInsideOperation, {});
  const wholes = found.data ? wholesIn(found.data.data) : [];
  if (wholes.length === 0) return null;
  const chosen = wholes.find(({ members }) => members.join() === states.join());
  return (
    <label>
      {t('inside')}{' '}
      <select
        value={chosen?.whole.id ?? ''}
        onChange={({ currentTarget }) =>
          put(wholes.find(({ whole }) => whole.id === currentTarget.value)?.members ?? states)
        }
      >
        <option value="">{t('insideChosen')}</option>
        {wholes.map(({ whole, members }) => (
          <option key={whole.id} value={whole.id}>
            {`${nameIn(language, whole).name} (${members.length})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Places and organisations with more than one State in them. */
function wholesIn({ places, organisations }: StatesInsideQuery) {
  const wholes = [
    ...(places?.edges ?? []).map(({ node }) => ({ whole: node, members: statesIn(node.narrower.edges) })),
    ...(organisations?.edges ?? []).map(({ node }) => ({
      whole: node,
      members: statesIn(node.members.edges),
    })),
  ];
  return wholes.filter(({ members }) => members.length > 1);
}

function statesIn(edges: readonly { readonly node: { readonly __typename: string; readonly id: string } }[]): string[] {
  return edges.flatMap(({ node }) => (node.__typename === 'State' ? [node.id] : []));
}
