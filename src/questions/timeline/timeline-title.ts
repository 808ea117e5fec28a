import { Participation } from '../../model/edges/participation';
import { read } from '../../model/read';
import type { PropertyDeclaration } from '../../model/declaration/property';
import { statedTimes } from '../../model/declaration/stated-times';
import { TimeRole } from '../../model/declaration/time-role';
import { FollowsUp, FollowUpOutcome } from '../../model/edges/follows-up';
import { edgeKind } from '../../model/graph-model';
import { nameOf, textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import { ConsentAction } from '../../model/values/consent-action';

/** An edge, and the nodes that it joins. */
export interface JoinedEdge {
  readonly edge: EdgeRecord;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
}

/** What happened to the thing on the date that the property holds: `Adopted: Labour Code`; its name where null. */
export function titleOfNode(node: NodeRecord, property: PropertyDeclaration | null): string {
  return withEvent(property ? eventOf(property) : '', nameOf(node));
}

/**
 * What the edge says happened on the date that the property holds: `Ratification by Kazakhstan: ...`; what it says
 * where null.
 */
export function titleOfEdge(joined: JoinedEdge, property: PropertyDeclaration | null): string {
  const own = OWN_TITLES[joined.edge.kind]?.(joined, property?.name ?? null);
  if (own) return own;
  if (property === null && statedTimes(edgeKind(joined.edge.kind), joined.edge.properties).OVER)
    return withEvent('Over by then', sentenceOf(joined));
  const event = property && property.time !== TimeRole.TAKES_EFFECT ? eventOf(property) : '';
  return withEvent(event, sentenceOf(joined));
}

type OwnTitle = (joined: JoinedEdge, property: string | null) => string | null;

/** Kinds of edges whose properties name the act. */
const OWN_TITLES: Readonly<Record<string, OwnTitle>> = {
  PARTICIPATION: participationTitle,
  FOLLOWS_UP: ({ edge, to }, property) =>
    property === 'date' ? `${OUTCOMES[read(FollowsUp, edge).outcome]}: ${nameOf(to)}` : null,
};

const OUTCOMES: Readonly<Record<FollowUpOutcome, string>> = {
  [FollowUpOutcome.MET]: 'Met',
  [FollowUpOutcome.PARTLY_MET]: 'Partly met',
  [FollowUpOutcome.NOT_MET]: 'Not met',
  [FollowUpOutcome.REITERATED]: 'Made again',
};

function participationTitle({ edge, from, to }: JoinedEdge, property: string | null): string | null {
  const [state, instrument] = [nameOf(from), nameOf(to)];
  if (property === 'inForceFrom') return `In force for ${state}: ${instrument}`;
  if (property === 'effectiveFrom') return `Denunciation by ${state} takes effect: ${instrument}`;
  if (property !== null && property !== 'date') return null;
  const action = read(Participation, edge).action;
  return action === ConsentAction.NOT_PARTY
    ? `${state} is not a party: ${instrument}`
    : `${actInWords(action)} by ${state}: ${instrument}`;
}

function actInWords(action: ConsentAction): string {
  if (action === ConsentAction.CONSENT) return 'Ratification, accession or succession';
  return capitalised(action.toLowerCase().replaceAll('_', ' '));
}

/** `Committee – responsible for – labour inspection (operates, assigned)`. */
function sentenceOf({ edge, from, to }: JoinedEdge): string {
  const kind = edgeKind(edge.kind);
  const told = kind.keyedBy.map((name) => textOf(edge, name)).filter((value) => value !== null);
  const manner = told.map((value) => (/^[A-Z_]+$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value));
  const brackets = manner.length > 0 ? ` (${manner.join(', ')})` : '';
  return `${nameOf(from)} – ${wordsOf(kind.forward)} – ${nameOf(to)}${brackets}`;
}

/** What happens on the date: as declared, or as its name says (`adoptedOn`: Adopted). */
function eventOf({ name, event }: PropertyDeclaration): string {
  return event ?? capitalised(wordsOf(name.replace(/On$/, '')));
}

function withEvent(event: string, what: string): string {
  return event === '' ? what : `${event}: ${what}`;
}

function wordsOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
