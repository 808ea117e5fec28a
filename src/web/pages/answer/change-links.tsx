import { useTranslation } from 'react-i18next';
import { placeOf } from '../../parts/place-of';
import type { NamedThing } from '../../parts/named';
import { ThingLink } from '../../parts/thing-link';
import type { Change } from './change';

interface ChangeLinksProps {
  readonly change: Change;
  /** The later day, on which the things are looked at. */
  readonly on: string;
}

/** What changed, and the act in which it stands: the recommendation, the norm, or what carries norms out. */
export function ChangeLinks({ change, on }: ChangeLinksProps) {
  const { obligation, provision, measure, recommendation, instrument } = change;
  const thing = recommendation ?? obligation ?? provision ?? measure;
  const act = recommendation ? null : (instrument ?? (provision && placeOf(provision)?.instrument));
  if (!thing && !act) return null;
  return (
    <p>
      {thing && <ThingLink thing={thing} on={on} />}
      {thing && act && ' · '}
      {act && <ThingLink thing={act} on={on} />}
    </p>
  );
}

/**
 * What made the change, where the data tells: what shows what became of a recommendation, what ended a norm or its act.
 */
export function ChangeMakers({ change, on }: ChangeLinksProps) {
  const { t } = useTranslation('answer');
  const makers = makersOf(change).filter(({ things }) => things.length > 0);
  return makers.map(({ label, things }) => (
    <p key={label} className="quiet-text">
      {t(`changes.${label}`)}{' '}
      {things.map((thing, index) => (
        <span key={thing.id}>
          {index > 0 && ', '}
          <ThingLink thing={thing} on={on} />
        </span>
      ))}
    </p>
  ));
}

type Label = 'shownBy' | 'endedBy' | 'actReplaced';

/** What made a change, by what it is called; some of it may be empty. */
export function makersOf({
  kind,
  shownBy,
  obligation,
  provision,
  instrument,
}: Change): { label: Label; things: NamedThing[] }[] {
  const shown = { label: 'shownBy' as const, things: shownBy ? [shownBy] : [] };
  if (!ENDS.includes(kind)) return [shown];
  // A version that gave way to the next one did not end with its act.
  const act = obligation?.replacedBy.edges.length ? null : instrument;
  const ended = new Map(
    [obligation, provision, act]
      .flatMap((norm) => norm?.repealedBy.edges ?? [])
      .map(({ node }) => [node.id, node] as const),
  );
  const replaced = act?.replacedBy.edges.map(({ node }) => node) ?? [];
  return [
    shown,
    { label: 'endedBy', things: [...ended.values()] },
    { label: 'actReplaced', things: replaced.filter(({ id }) => !ended.has(id)) },
  ];
}

/** Kinds of change by which a norm is gone. */
const ENDS: readonly Change['kind'][] = ['CEASED_TO_BIND', 'PROVISION_WENT'];
