import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { useNames } from '../../parts/use-names';
import { thingsNamed, type AskedRows } from './asked-rows';
import { Elsewhere } from './elsewhere';
import { filtersInWords } from './filters-in-words';
import { groupRows } from './groups';
import { nodesChosen } from './narrow';
import { OTHERS_PLACE } from './others-section';
import type { Question } from './question';
import { summaryOf } from './summary-of';
import type { Rows, AnswerEdge } from './use-rows';
import { WiderTopics } from './wider-topics';

interface SummaryProps {
  readonly rows: Rows;
  /** Those of them that are shown. */
  readonly shown: readonly AnswerEdge[];
  /** How many norms on the topic name others alone. */
  readonly others: number;
  readonly asked: AskedRows;
  readonly question: Question;
}

/** The answer in a few sentences, by what it is narrowed, and what it does not say. */
export function Summary({ rows: { edges, total, isComplete }, shown, others: named, asked, question }: SummaryProps) {
  const { t } = useTranslation('answer');
  const words = useWords();
  const { number, language } = words;
  const state = useNames(thingsNamed(asked)).get(asked.state);
  const chosen = useNames(nodesChosen(question));
  const place = state ? nameIn(language, state).name : asked.state;
  if (!isComplete)
    return (
      <p className="lead" role="status">
        {t('summary.arriving', { total: number(total), here: number(edges.length) })}
      </p>
    );
  const summed = { shown, whole: edges, place, asksBearer: asked.bearer !== undefined };
  const { binding, others, presumed } = summaryOf(summed, { t, words });
  const filters = filtersInWords(question, edges, chosen, { t, words });
  return (
    <>
      <p className="lead" role="status">
        <strong>{binding}</strong> {others.join(' ')}
        <WiderTopics asked={asked} question={question} total={total} />
      </p>
      {presumed && (
        <p className="measured">
          {presumed} <ReadItself shown={shown} all={edges} question={question} />
        </p>
      )}
      {filters && <p className="measured">{filters}</p>}
      <Elsewhere edges={edges} question={question} state={asked.state} />
      {named > 0 && (
        <p className="measured">
          <Trans
            t={t}
            i18nKey="others.below"
            count={named}
            values={{ number: number(named) }}
            components={{ below: <a href={`#${OTHERS_PLACE}`} /> }}
          />
        </p>
      )}
      <p className="no-ruling quiet-text measured">{t('summary.noRuling')}</p>
    </>
  );
}

interface ReadItselfProps {
  readonly shown: readonly AnswerEdge[];
  readonly all: readonly AnswerEdge[];
  readonly question: Question;
}

/** What to do about norms of which later amendments were not looked at; leads to where the first of them stands. */
function ReadItself({ shown, all, question }: ReadItselfProps) {
  const { by, about } = question;
  const inOrder = groupRows(shown, { by, all, about }).flatMap(({ edges }) => edges);
  const first = inOrder.find(({ node }) => node.presumed && node.citations.length > 0)?.node.obligation.id;
  const link = first ? <Link to="/answer" search={{ ...question, open: first }} resetScroll={false} /> : <span />;
  return <Trans ns="answer" i18nKey="summary.readItself" components={{ where: link }} />;
}
