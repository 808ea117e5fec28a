import type { TFunction } from 'i18next';
import type { PunishesFragment } from '../fragments/punishes.generated';
import type { Words } from '../language/use-words';

/** A norm that may punish. */
export type PunishingNorm = PunishesFragment & { readonly modality: string | null };

type Penalty = PunishesFragment['penalties'][number];

/** Punishments that have a size. */
const MEASURED: readonly string[] = [
  'IMPRISONMENT',
  'RESTRICTION_OF_LIBERTY',
  'ARREST',
  'COMMUNITY_SERVICE',
  'CORRECTIONAL_LABOUR',
  'FINE',
  'DISQUALIFICATION',
  'SUSPENSION_OF_ACTIVITY',
];

interface Speech {
  readonly t: TFunction<'answer'>;
  readonly words: Words;
}

/** Each punishment of a norm with its size; of a norm that punishes, that the data holds none; nothing of others. */
export function penaltiesInWords({ modality, penalties }: PunishingNorm, speech: Speech): readonly string[] {
  if (penalties.length > 0) return penalties.map((penalty) => penaltyInWords(penalty, speech));
  return modality === 'SANCTION' ? [speech.t('answer:penalty.none')] : [];
}

function penaltyInWords(penalty: Penalty, speech: Speech): string {
  const { t } = speech;
  const { kind, part, alternative, optional, condition } = penalty;
  const where = [
    part && t('answer:penalty.part', { part }),
    alternative && t('answer:penalty.alternative', { alternative }),
  ].filter(Boolean);
  const what = [t(`answer:penalty.kind.${kind}`), sizeOf(penalty, speech)].filter(Boolean).join(': ');
  const more = [optional && t('answer:penalty.optional'), condition].filter(Boolean);
  return [...where, [what, ...more].join('; ')].join(', ');
}

function sizeOf({ kind, minimum, maximum, unit }: Penalty, { t, words: { number } }: Speech): string | null {
  const most = maximum ?? minimum;
  if (most === null) return MEASURED.includes(kind) ? t('answer:penalty.noSize') : null;
  const size = bounds(minimum, maximum);
  // After «до», «от» and «не менее» Russian asks for the genitive.
  const context = size === 'exact' ? undefined : 'genitive';
  const key = unit && `answer:penalty.unit.${unit.replaceAll(' ', '_')}`;
  const told = {
    least: minimum === null ? '' : number(minimum),
    most: number(most),
    unit: key ? t(key, { count: most, context, defaultValue: unit }) : '',
  };
  return t(`answer:penalty.size.${size}`, told).trim();
}

function bounds(minimum: number | null, maximum: number | null): 'least' | 'most' | 'exact' | 'between' {
  if (minimum === null) return 'most';
  if (maximum === null) return 'least';
  return minimum === maximum ? 'exact' : 'between';
}
