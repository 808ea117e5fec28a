import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { nameIn, type NamedThing } from '../../parts/named';
import type { AskedRows } from './asked-rows';
import { howManyAsked, howManyOf } from './how-many';
import { readQuestion, type Question } from './question';
import { widerTopicsOf } from './wider-topics-of';
import { WiderTopicsOperation } from './wider-topics.generated';

interface WiderProps {
  readonly asked: AskedRows;
  readonly question: Question;
  /** How many rows the answer has. */
  readonly total: number;
}

/**
 * The topics within which the topic asked about lies, each with the way to the same question about it, where that has
 * more norms.
 */
export function WiderTopics({ asked, question, total }: WiderProps) {
  const topic = asked.topics?.[0];
  const { data } = useAnswer(WiderTopicsOperation, { topic: topic ?? '' }, { enabled: topic !== undefined });
  if (topic === undefined || !data) return null;
  return widerTopicsOf(data.data).map((wider) => (
    <WiderTopic key={wider.id} wider={wider} asked={asked} question={question} total={total} />
  ));
}

function WiderTopic({ wider, asked, question, total }: WiderProps & { readonly wider: NamedThing }) {
  const { t } = useTranslation('answer');
  const { number, language } = useWords();
  const { operation, variables } = howManyAsked(asked, wider.id);
  const { data } = useAnswer(operation, variables);
  const count = data ? howManyOf(data.data) : 0;
  if (count <= total) return null;
  const { group, bearer, state, on } = question;
  const { name, language: ofName } = nameIn(language, wider);
  return (
    <>
      {' '}
      <Trans
        t={t}
        i18nKey="widerTopic"
        count={count}
        values={{ number: number(count) }}
        components={{
          topic: (
            <Link to="/answer" search={readQuestion({ group, bearer, state, on, about: wider.id })} lang={ofName}>
              {name}
            </Link>
          ),
        }}
      />
    </>
  );
}
