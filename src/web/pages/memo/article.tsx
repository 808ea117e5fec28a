import { useTranslation } from 'react-i18next';
import { ended } from '../../language/ended';
import { OutsideLink } from '../../parts/outside-link';
import type { MemoHead } from './head';
import type { Finding } from './finding';
import { LeaveOut } from './leave-out';
import type { Memo } from './memo';
import type { OthersTold } from './others-told';
import { Beyond, Sentences, ShortNorms } from './short-norms';
import { Told } from './told';
import { WhatChanged } from './what-changed';

interface MemoArticleProps {
  readonly memo: Memo;
  readonly head: MemoHead;
}

/** The memo on the page and on paper. */
export function MemoArticle({ memo, head }: MemoArticleProps) {
  const { t } = useTranslation('memo');
  const isShort = head.length === 'short';
  return (
    <article className={isShort ? 'short-memo' : undefined}>
      <h1>{head.title}</h1>
      <p className="lead">{head.question}</p>
      <p className="quiet-text">
        {head.asOf} {head.made}
      </p>
      {head.filters && <p>{head.filters}</p>}
      {head.summary && <p className="memo-summary">{head.summary}</p>}
      {isShort && <Sentences sentences={memo.short.sentences} />}
      <p className="quiet-text">{head.noRuling}</p>
      {memo.sections.length === 0 && <p className="notice">{t('noFindings')}</p>}
      {isShort ? <ShortNorms memo={memo} /> : <AllFindings memo={memo} />}
      {memo.others && <Others others={memo.others} />}
      {memo.changes && <WhatChanged changes={memo.changes} isShort={isShort} isOfAll={head.areChangesOfAll} />}
      {isShort && <Beyond beyond={memo.short.beyond} fullAddress={head.fullAddress} />}
      {!isShort && <Disagreements memo={memo} />}
      <section>
        <h2>{t('notChecked')}</h2>
        {head.notChecked && <p>{head.notChecked}</p>}
        <p>{t('notCheckedText')}</p>
      </section>
      <SourceList sources={(isShort ? memo.short : memo).sources} />
      <p className="quiet-text memo-address">{head.address}</p>
    </article>
  );
}

/** Norms that name others alone, a line each. */
function Others({ others: { heading, text, norms, more } }: { readonly others: OthersTold }) {
  return (
    <section className="memo-others">
      <h2>{heading}</h2>
      <p className="quiet-text">{text}</p>
      <ul>
        {norms.map(({ statement, where }) => (
          <li key={statement.text}>
            <span lang="en">
              <Told statement={statement} />
            </span>{' '}
            <span className="quiet-text">{where}</span>
          </li>
        ))}
      </ul>
      {more && <p className="quiet-text">{more}</p>}
    </section>
  );
}

/** Each norm with all that the data says of it. */
function AllFindings({ memo: { sections } }: Pick<MemoArticleProps, 'memo'>) {
  return (
    <>
      {sections.map(({ heading, findings }) => (
        <section key={heading}>
          <h2>
            <bdi>{heading}</bdi>
          </h2>
          <ol className="findings" start={findings[0]?.number}>
            {findings.map((finding) => (
              <FindingItem key={finding.number} finding={finding} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Disagreements({ memo: { discrepancies } }: Pick<MemoArticleProps, 'memo'>) {
  const { t } = useTranslation('memo');
  if (discrepancies.length === 0) return null;
  return (
    <section>
      <h2>{t('discrepancies')}</h2>
      {discrepancies.map(({ name, text }) => (
        <p key={name} lang="en">
          <strong>{name}.</strong> {text}
        </p>
      ))}
    </section>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('memo');
  return (
    <li className="finding">
      <p lang="en">
        <Told statement={finding.statement} /> <span className="quiet-text">{finding.place}.</span>{' '}
        <LeaveOut norm={finding.edge.node.obligation.id} number={finding.number} />
      </p>
      <p className="finding-detail">
        <bdi>{finding.reach}</bdi> <bdi>{finding.bearers}</bdi>
      </p>
      {finding.note && (
        <p className="finding-detail" lang="en">
          <bdi>{finding.note}</bdi>
        </p>
      )}
      <p className="finding-detail">
        <strong>{ended(finding.standing)}</strong> {finding.reason} {finding.doubts && <em>{finding.doubts}</em>}
      </p>
      {finding.penalties.length > 0 && (
        <div className="finding-detail">
          {t('penalties')}
          <ul>
            {finding.penalties.map((penalty) => (
              <li key={penalty}>{penalty}</li>
            ))}
          </ul>
        </div>
      )}
      {finding.law.length > 0 && (
        <div className="finding-detail">
          {t('law')}
          <ul>
            {finding.law.map((statement, index) => (
              <li key={index}>
                <Told statement={statement} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function SourceList({ sources }: { readonly sources: Memo['sources'] }) {
  const { t, i18n } = useTranslation('memo');
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ul className="memo-sources" lang="en">
        {sources.map(({ name, readAt, places }) => (
          <li key={places[0]?.number}>
            <bdi lang={name.language}>{name.name}</bdi>:{' '}
            {places.map(({ number, pinpoint }, index) => (
              <span key={number} id={`source-${number}`}>
                {index > 0 && '; '}[{number}] <bdi lang={pinpoint?.language}>{pinpoint?.text}</bdi>
              </span>
            ))}
            {'. '}
            {readAt.map(({ name: called, address }, index) => (
              <span key={address} lang={i18n.language} className={called ? 'named-place' : undefined}>
                {index > 0 && ' · '}
                <OutsideLink address={address}>{called ?? address}</OutsideLink>
              </span>
            ))}
            {readAt.length === 0 && <span lang={i18n.language}>{t('noAddress')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
