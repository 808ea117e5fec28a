import { statedTimes } from '../model/declaration/stated-times';
import { Participation } from '../model/edges/participation';
import { Qualification, Qualifies } from '../model/edges/qualifies';
import { Declaration, DeclarationKind } from '../model/nodes/declaration';
import { Acceptance, Provision } from '../model/nodes/provision';
import { firstDay, lastDay, later, type PartialDate } from '../model/time/partial-date';
import { CONSENT_TO_BE_BOUND, ConsentAction } from '../model/values/consent-action';
import { Endurance, intersect, windowOf, type Window } from '../model/time/window';
import type { Attestation } from './attestation';
import { readSeed, readSeedIf } from './read-seed';
import type { SeedNode } from './seed-entry';
import type { SeedIndex } from './seed-index';

/**
 * When a State's declaration stands: from when it was made until it is withdrawn or over. One without any date is no
 * older than what the State first did to join: a reservation was made with that (VCLT art. 19), and so was what shuts
 * out a part that the treaty lets States shut out then; anything else by the day as of which a source first speaks of
 * it.
 */
export function declarationWindow(node: SeedNode, attestation: Attestation, index: SeedIndex): Window {
  const times = statedTimes(node.kind, node.properties);
  const made = times.BEGINS ?? times.DONE_ON;
  const fact = {
    validFrom: made,
    begunBy: times.BEGUN_BY,
    begunAfter: times.BEGUN_AFTER,
    validTo: times.ENDS,
    lastDay: times.LAST_DAY,
    ...attestation,
  };
  const window = windowOf(fact, Endurance.LASTS);
  const standing = made || times.BEGUN_BY || times.BEGUN_AFTER ? window : sinceJoining(node, window, index);
  if (!times.WITHDRAWN_ON) return standing;
  return intersect(standing, windowOf({ validTo: times.WITHDRAWN_ON }, Endurance.LASTS));
}

function sinceJoining(node: SeedNode, window: Window, index: SeedIndex): Window {
  const joined = firstActOf(node.id, index);
  if (!joined) return window;
  const earliestStart = later(window.earliestStart, firstDay(joined));
  const isMadeThen =
    readSeed(Declaration, node).kind === DeclarationKind.RESERVATION || shutsOutByChoice(node.id, index);
  const latestStart = later(earliestStart, isMadeThen ? lastDay(joined) : window.latestStart);
  return { ...window, earliestStart, latestStart };
}

function shutsOutByChoice(declaration: string, index: SeedIndex): boolean {
  const shutOut = index
    .edgesOf('QUALIFIES')
    .filter((edge) => edge.from === declaration && readSeed(Qualifies, edge).effect === Qualification.EXCLUDES);
  return shutOut.some(({ to }) => readSeedIf(Provision, index.nodes.get(to))?.acceptance === Acceptance.OPT_OUT);
}

const JOINING: ReadonlySet<ConsentAction> = new Set([ConsentAction.SIGNATURE, ...CONSENT_TO_BE_BOUND]);

/** The date of what the State that made it first did to join the instrument; null where none is known. */
function firstActOf(declaration: string, index: SeedIndex): PartialDate | null {
  const endOf = (kind: string) => index.edgesOf(kind).find(({ from }) => from === declaration)?.to;
  const [state, instrument] = [endOf('MADE_BY'), endOf('DECLARED_UNDER')];
  const dates = index
    .edgesOf('PARTICIPATION')
    .filter(({ from, to }) => from === state && to === instrument)
    .map((edge) => readSeed(Participation, edge))
    .filter(({ action }) => action !== undefined && JOINING.has(action))
    .map(({ date }) => date)
    .filter((date) => date !== undefined);
  return dates.sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1))[0] ?? null;
}
