import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { dayOf } from '../../parts/scope';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import type { GapsQuery } from './gaps.generated';
import { GapSentence } from './gap-sentence';

const route = getRouteApi('/gaps');

export type Gap = NonNullable<GapsQuery['gaps']>['edges'][number]['node'];

/** One gap: what it is of, what is lacking sentence by sentence, and how that is known. */
export function GapItem({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('gaps');
  return (
    <li className="answer-row">
      {gap.finding && gap.basis === 'STATED' ? <Stated finding={gap.finding} /> : <WorkedOut gap={gap} />}
      <GapFacts gap={gap} />
      {(gap.concerns.length > 0 || gap.citations.length > 0) && (
        <details className="row-part">
          <summary>{t('concerns', { count: gap.concerns.length })}</summary>
          <ul>
            {gap.concerns.map((obligation) => (
              <li key={obligation.id}>
                <ThingLink thing={obligation} />
              </li>
            ))}
          </ul>
          <Sources citations={gap.citations} />
        </details>
      )}
    </li>
  );
}

/** The finding of a source that says so. */
function Stated({ finding }: { readonly finding: NonNullable<Gap['finding']> }) {
  const on = dayOf(route.useSearch());
  return (
    <>
      <h3 className="row-title">
        <ThingLink thing={finding} on={on} />
      </h3>
      {finding.summary && (
        <p lang="en">
          <bdi>{withDatesInWords(finding.summary)}</bdi>
        </p>
      )}
    </>
  );
}

/** What a rule found: its first sentence says what is lacking, the others of what and by which provisions. */
function WorkedOut({ gap }: { readonly gap: Gap }) {
  const on = dayOf(route.useSearch());
  const subject = gap.obligation ?? gap.instrument;
  return (
    <>
      {subject && (
        <h3 className="row-title">
          <ThingLink thing={subject} on={on} />
        </h3>
      )}
      {gap.sentences.map((sentence) => (
        <GapSentence key={sentence} sentence={sentence} />
      ))}
    </>
  );
}

function GapFacts({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation(['gaps', 'common']);
  const { date } = useWords();
  const on = dayOf(route.useSearch());
  const { finding, assertion, attestedOn } = gap;
  const isStated = gap.basis === 'STATED';
  return (
    <p className="facts">
      <span className={isStated ? 'chip' : 'chip law-nothing'}>
        {isStated && assertion ? t(`gaps:asserted.${assertion}`) : t(`common:gapBasis.${gap.basis}`)}
      </span>
      {gap.holds === 'UNKNOWN' && <span className="chip standing-UNKNOWN">{t('gaps:unknown')}</span>}
      {attestedOn && (
        <span>{t(isBefore(attestedOn, on) ? 'gaps:asOfUnchecked' : 'gaps:asOf', { date: date(attestedOn) })}</span>
      )}
      {isStated && finding?.assertedBy.edges.map(({ node }) => <ThingLink key={node.id} thing={node} />)}
      {isStated && finding?.informant && <span lang="en">{finding.informant}</span>}
      {gap.instrument && (isStated || gap.obligation) && <ThingLink thing={gap.instrument} />}
    </p>
  );
}

/** Whether the whole of a date, which may be a month or a year, lies before the day. */
function isBefore(date: string, day: string): boolean {
  return date < day.slice(0, date.length);
}
