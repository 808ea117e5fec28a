import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { isDay, withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { Sources } from '../../parts/sources';
import { WhatChangedOperation } from './dates.generated';
import type { AskedRows } from './asked-rows';

interface WhatChangedProps {
  readonly asked: AskedRows;
  readonly since: string;
}

/** What differs between an earlier day and the one asked about. */
export function WhatChanged({ asked, since }: WhatChangedProps) {
  const { t } = useTranslation('answer');
  const { date, number } = useWords();
  const { group = null, bearer = null, state, topics, asOf } = asked;
  const isSound = isDay(since) && since <= asOf;
  const changed = useAnswer(
    WhatChangedOperation,
    { group: bearer ? null : group, bearer, state, topics, from: since, to: asOf },
    { enabled: isSound },
  );
  if (!isSound) return <p className="notice">{t('changes.unsound')}</p>;
  return (
    <section className="changes">
      <h2>{t('changes.heading', { from: date(since), to: date(asOf) })}</h2>
      <Awaited state={changed}>
        {({ changes }) =>
          changes && (
            <>
              <p>{t('changes.count', { count: changes.totalCount, number: number(changes.totalCount) })}</p>
              <ol className="change-list">
                {changes.edges.map(({ node }, index) => (
                  <li key={index}>
                    <p>
                      <strong>{t(`changeKind.${node.kind}`)}</strong>
                      {node.date && <span className="quiet-text"> · {date(node.date)}</span>}
                      {!node.certain && <span className="quiet-text"> · {t('changes.unsure')}</span>}
                    </p>
                    <p lang="en">{withDatesInWords(node.summary)}</p>
                    {node.citations.length > 0 && <Sources citations={node.citations} />}
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Awaited>
    </section>
  );
}
