import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedRowFragment } from '../../fragments/opened-row.generated';
import { withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { NewerNorms } from '../../parts/newer-norms';
import { Sources } from '../../parts/sources';
import { RowPart } from './row-part';
import { ThingLink } from '../../parts/thing-link';
import type { AskedRows } from './asked-rows';

interface RowProps {
  readonly row: OpenedRowFragment;
}

interface WhyProps extends RowProps {
  readonly asked: AskedRows;
  /** Not null where the note is to be brought into sight; another object each time. */
  readonly atNote: object | null;
}

/** The chain of groups, and the acts and dates that the standing rests on. */
export function Why({ row, asked, atNote }: WhyProps) {
  const { t } = useTranslation('answer');
  return (
    <section>
      <h4>{t('row.why')}</h4>
      <p>{withDatesInWords(row.standingReason)}</p>
      {row.via.length > 1 && (
        <p>
          {t('row.chain')}{' '}
          {row.via.map((group, index) => (
            <span key={group.id}>
              {index > 0 && ' → '}
              <ThingLink thing={group} on={asked.asOf} />
            </span>
          ))}
        </p>
      )}
      {row.bearers.length > 0 && (
        <p>
          {t('row.bearers')}{' '}
          {row.bearers.map((bearer, index) => (
            <span key={bearer.id}>
              {index > 0 && ', '}
              <ThingLink thing={bearer} on={asked.asOf} />
            </span>
          ))}
        </p>
      )}
      {[...row.obligation.conditions, ...row.obligation.exceptions].map((condition) => (
        <p key={condition} lang="en">
          {condition}
        </p>
      ))}
      {row.obligation.note && <Note text={row.obligation.note} atNote={atNote} />}
      {row.standing !== 'BINDING' && <NewerNorms than={[row.provision, row.instrument]} on={asked.asOf} />}
    </section>
  );
}

function Note({ text, atNote }: { readonly text: string; readonly atNote: object | null }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!atNote) return;
    note.current?.scrollIntoView({ block: 'center' });
    note.current?.focus({ preventScroll: true });
  }, [atNote]);
  return (
    <p className="note" ref={note} tabIndex={-1} lang="en">
      <bdi>{text}</bdi>
    </p>
  );
}

export function Gaps({ gaps }: { readonly gaps: OpenedRowFragment['gaps'] }) {
  const { t } = useTranslation('answer');
  if (gaps.length === 0) return null;
  return (
    <RowPart heading={t('row.gaps')} count={gaps.length}>
      <ul>
        {gaps.map((gap, index) => (
          <li key={`${gap.kind} ${index}`}>
            <p>
              <strong>{t(`gaps.${gap.kind}`)}</strong> <span className="quiet-text">{t(`gapBasis.${gap.basis}`)}</span>
            </p>
            <p>{withDatesInWords(gap.summary)}</p>
            {gap.citations.length > 0 && <Sources citations={gap.citations} />}
          </li>
        ))}
      </ul>
    </RowPart>
  );
}

export function Bodies({ responsibilities }: { readonly responsibilities: OpenedRowFragment['responsibilities'] }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  if (responsibilities.length === 0) return null;
  return (
    <RowPart heading={t('row.bodies')} count={responsibilities.length}>
      <ul>
        {responsibilities.map((task, index) => (
          <li key={`${task.bearer.id} ${index}`}>
            <ThingLink thing={task.bearer} />: {t(`roles.${task.role}`)}
            <span className="quiet-text"> · {t(`taskStatus.${task.status}`)}</span>
            {task.holds === 'UNKNOWN' && <span className="quiet-text"> · {t('row.unknownOnDate')}</span>}
            {task.presumed && task.attestedOn && (
              <span className="presumed"> · {t('presumedSince', { date: date(task.attestedOn) })}</span>
            )}
            {task.note && <p lang="en">{task.note}</p>}
          </li>
        ))}
      </ul>
    </RowPart>
  );
}

export function Correspondents({ row }: RowProps) {
  const { t } = useTranslation('answer');
  if (row.correspondsTo.length === 0) return null;
  return (
    <RowPart heading={t('row.elsewhere')} count={row.correspondsTo.length}>
      <ul>
        {row.correspondsTo.map(({ obligation, match, note }) => (
          <li key={obligation.id}>
            <ThingLink thing={obligation} /> <span className="quiet-text">· {t(`match.${match}`)}</span>
            {note && <p lang="en">{note}</p>}
          </li>
        ))}
      </ul>
    </RowPart>
  );
}

export function Declarations({ row }: RowProps) {
  const { t } = useTranslation('answer');
  if (row.declarations.length === 0) return null;
  return (
    <RowPart heading={t('row.declarations')} count={row.declarations.length}>
      <ul>
        {row.declarations.map(({ declaration, effect }) => (
          <li key={declaration.id}>
            <ThingLink thing={declaration} /> <span className="quiet-text">· {t(`effects.${effect}`)}</span>
            <p lang="en">{declaration.summary ?? declaration.text}</p>
          </li>
        ))}
      </ul>
    </RowPart>
  );
}

export function Disagreements({ discrepancies }: { readonly discrepancies: OpenedRowFragment['discrepancies'] }) {
  const { t } = useTranslation('answer');
  if (discrepancies.length === 0) return null;
  return (
    <RowPart heading={t('row.disagreements')} count={discrepancies.length}>
      {discrepancies.map((discrepancy) => (
        <div key={discrepancy.id} className="claims">
          <p>
            <ThingLink thing={discrepancy} />
          </p>
          <div className="side-by-side">
            {discrepancy.claims.map((claim, index) => (
              <blockquote key={index}>
                <p lang="en">{claim.statement}</p>
                <Sources citations={[claim.citation]} />
              </blockquote>
            ))}
          </div>
          <p lang="en">
            <span className="quiet-text">{t('row.resolution')}</span> {discrepancy.resolution}
          </p>
        </div>
      ))}
    </RowPart>
  );
}
