import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { today } from '../../language/dates';
import { useWords, type Words } from '../../language/use-words';
import { nameIn, type NamedThing } from '../../parts/named';
import { placeOf } from '../../parts/place-of';
import { ThingLink } from '../../parts/thing-link';
import { isDated, termOf, type Term } from './term-of';
import type { Thing } from './thing';
import { VersionPlacesOperation } from './version-places.generated';
import { versionsIn, versionsOperation, type Version } from './versions';

const YEAR = 31_557_600_000;

interface TimeBarProps {
  readonly thing: Thing;
  readonly on: string;
}

/**
 * When a thing begins and ends as far as the sources give it, with its other versions, and the date it is looked at.
 */
export function TimeBar({ thing, on }: TimeBarProps) {
  const versions = useVersions(thing, on);
  const words = useTermWords();
  const own = termOf(thing);
  if (!isDated(own)) return null;
  const others = versions.filter(({ id }) => id !== thing.id);
  return (
    <>
      <figure className="time-bar">
        <Bar own={own} others={others.map(termOf)} on={on} />
        <figcaption className="quiet-text">{words(own)}</figcaption>
      </figure>
      {others.length > 0 && <VersionList thing={thing} versions={versions} on={on} />}
    </>
  );
}

function useVersions(thing: Thing, on: string): readonly Version[] {
  const operation = versionsOperation(thing);
  const { data } = useAnswer(operation ?? '', { id: thing.id, asOf: on }, { enabled: operation !== null });
  return data ? versionsIn(data.data) : [];
}

function Bar({ own, others, on }: { readonly own: Term; readonly others: readonly Term[]; readonly on: string }) {
  const days = [own, ...others].flatMap(({ begins, ends }) => [...begins, ...ends]);
  const points = [...days, on, today()].filter((day) => day !== null).map((day) => Date.parse(day));
  const first = Math.min(...points) - YEAR;
  const width = Math.max(...points) + YEAR - first;
  const place = (day: string) => ((Date.parse(day) - first) / width) * 1000;
  const stretch = (name: string, start: string | null, end: string | null) => {
    const [from, to] = [start ? place(start) : 0, end ? place(end) : 1000];
    return <rect className={name} x={from} width={Math.max(2, to - from)} y="4" height="8" />;
  };
  /** What is sure stands above what is only possible. */
  const span = ({ begins, ends }: Term, name: string) => (
    <Fragment key={`${begins.join()} ${ends.join()}`}>
      {stretch(`${name} unsure`, begins[0], ends[1])}
      {isEverSure({ begins, ends }) && stretch(name, begins[1], ends[0])}
    </Fragment>
  );
  return (
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      <line className="axis" x1="0" y1="8" x2="1000" y2="8" />
      {others.map((term) => span(term, 'span other'))}
      {span(own, 'span')}
      <line className="now" x1={place(on)} x2={place(on)} y1="0" y2="16" />
    </svg>
  );
}

/** Whether it surely holds on any day. */
function isEverSure({ begins: [, start], ends: [end] }: Pick<Term, 'begins' | 'ends'>): boolean {
  return start === null || end === null || start < end;
}

interface VersionListProps extends TimeBarProps {
  readonly versions: readonly Version[];
}

/** Each version with its dates leads to its page; the one that is shown stands without a link. */
function VersionList({ thing, versions, on }: VersionListProps) {
  const { t } = useTranslation('thing');
  const { language } = useWords();
  const words = useTermWords();
  const acts = useActs(versions, on);
  const isOfOneAct = new Set([...acts.values()].map(({ id }) => id)).size < 2;
  const label = (version: Version) => {
    const { name } = nameIn(language, version);
    const act = isOfOneAct ? undefined : acts.get(version.id);
    const named = [act, name === nameIn(language, thing).name ? undefined : version].filter(
      (each) => each !== undefined,
    );
    return [...named.map((each) => nameIn(language, each).name), words(termOf(version))].join(': ');
  };
  return (
    <section className="versions" aria-label={t('versions.heading')}>
      <h2>{t('versions.heading')}</h2>
      <ol>
        {versions.map((version) =>
          version.id === thing.id ? (
            <li key={version.id} aria-current="true">
              <strong>{label(version)}</strong> <span className="quiet-text">{t('versions.this')}</span>
            </li>
          ) : (
            <li key={version.id}>
              <ThingLink thing={version} on={on}>
                {label(version)}
              </ThingLink>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

/** The act in which each version stands, by the id of the version. */
function useActs(versions: readonly Version[], on: string): ReadonlyMap<string, NamedThing> {
  const ids = versions.map(({ id }) => id);
  const { data } = useAnswer(VersionPlacesOperation, { ids, asOf: on });
  const placed = (data?.data.nodes ?? []).flatMap((node) => {
    const provision = node && 'imposedBy' in node ? node.imposedBy.edges[0]?.node : node;
    const place = provision && 'partOf' in provision ? placeOf(provision) : null;
    return node && place ? [[node.id, place.instrument] as const] : [];
  });
  return new Map(placed);
}

/** From when to when, in words. */
function useTermWords(): (term: Term) => string {
  const { t } = useTranslation('thing');
  const { ofDate: date }: Words = useWords();
  const start = ({ begin, begins: [, sure] }: Term) => {
    if (begin) return t('time.from', { date: date(begin) });
    return sure ? t('time.by', { date: date(sure) }) : t('time.fromUnknown');
  };
  const end = ({ end: stated, ends: [first, last] }: Term) => {
    if (stated) return t('time.over', { date: date(stated) });
    if (!first) return t('time.open');
    if (!last) return t('time.mayEnd', { date: date(first) });
    return first === last
      ? t('time.over', { date: date(first) })
      : t('time.overBetween', { first: date(first), last: date(last) });
  };
  return (term) => `${start(term)} ${end(term)}`;
}
