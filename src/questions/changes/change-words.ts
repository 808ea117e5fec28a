import type { FollowUpOutcome } from '../../model/edges/follows-up';
import type { NodeRecord } from '../../model/records';
import type { DayRange } from '../../model/time/range';
import { Standing } from '../../model/values/standing';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';
import { GAP_KINDS } from '../gaps/gap-kinds';
import { provisionName } from '../gaps/norm-name';
import type { GapKind } from '../../model/values/gap-kind';
import type { ChangeWords } from './describe-change';
import type { Span } from './judge-transition';

type Holding = Omit<ChangeWords, 'subject'>;

const IN_FORCE: Holding = {
  came: wordInEach('came into force', 'вступило в силу', 'күшіне енді'),
  went: wordInEach('ceased to be in force', 'утратило силу', 'күшін жойды'),
  holding: wordInEach('in force', 'действует', 'күшінде'),
  notHolding: wordInEach('not in force', 'не действует', 'күшінде емес'),
};

/** Of a national provision. */
export function provisionWords(provision: NodeRecord): ChangeWords {
  return {
    ...IN_FORCE,
    subject: toldInEach({
      en: ({ name }) => `${name(provision)} (${provision.id})`,
      ru: ({ quoted }) => `Положение ${quoted(provision)} (${provision.id})`,
      kk: ({ quoted }) => `${quoted(provision)} ережесі (${provision.id})`,
    }),
  };
}

const IN_PLACE: Holding = {
  came: wordInEach('was put in place', 'введена', 'енгізілді'),
  went: wordInEach('ended', 'прекращена', 'тоқтатылды'),
  holding: wordInEach('in place', 'действует', 'қолданылады'),
  notHolding: wordInEach('not in place', 'не действует', 'қолданылмайды'),
};

/** Of a policy or mechanism. */
export function measureWords(measure: NodeRecord): ChangeWords {
  return {
    ...IN_PLACE,
    subject: toldInEach({
      en: ({ name }) => `${name(measure)} (${measure.id})`,
      ru: ({ quoted }) => `Мера ${quoted(measure)} (${measure.id})`,
      kk: ({ quoted }) => `${quoted(measure)} шарасы (${measure.id})`,
    }),
  };
}

const THERE: Holding = {
  came: wordInEach('opened', 'возник', 'пайда болды'),
  went: wordInEach('was closed', 'устранён', 'жойылды'),
  holding: wordInEach('there', 'есть', 'бар'),
  notHolding: wordInEach('not there', 'отсутствует', 'жоқ'),
};

/** Of a gap, of an obligation or, without one, in the State. */
export function gapWords(kind: GapKind, obligation: NodeRecord | null, state: NodeRecord): ChangeWords {
  const what = GAP_KINDS[kind].called;
  return {
    ...THERE,
    subject: toldInEach({
      en: ({ say, quoted, name }) =>
        `The gap “${say(what)}” ${obligation ? `of ${quoted(obligation)} (${obligation.id})` : `in ${name(state)}`}`,
      ru: ({ say, quoted, name }) =>
        `Пробел «${say(what)}» ${obligation ? `в обязательстве ${quoted(obligation)} (${obligation.id})` : `(${name(state)})`}`,
      kk: ({ say, quoted, name }) =>
        `${obligation ? `${quoted(obligation)} (${obligation.id}) міндеттемесі бойынша` : `${name(state)}:`} «${say(what)}» олқылығы`,
    }),
  };
}

const MADE: Holding = {
  came: wordInEach('was made', 'вынесена', 'берілді'),
  went: wordInEach('was withdrawn', 'отозвана', 'кері қайтарылды'),
  holding: wordInEach('there', 'есть', 'бар'),
  notHolding: wordInEach('not there', 'отсутствует', 'жоқ'),
};

/** What a follow-up shows of a recommendation. */
const SHOWN: Readonly<Record<FollowUpOutcome, Told>> = {
  MET: wordInEach('found to be met', 'признана выполненной', 'орындалды деп танылды'),
  PARTLY_MET: wordInEach('found to be met in part', 'признана выполненной частично', 'ішінара орындалды деп танылды'),
  NOT_MET: wordInEach('found not to be met', 'признана невыполненной', 'орындалмады деп танылды'),
  REITERATED: wordInEach('made again', 'вынесена повторно', 'қайта берілді'),
};

/** Of a recommendation: that it was made, or what a follow-up shows of it. */
export function recommendationWords(recommendation: NodeRecord, outcome: FollowUpOutcome | null): ChangeWords {
  return {
    ...(outcome === null ? MADE : shownWords(SHOWN[outcome])),
    subject: toldInEach({
      en: ({ quoted }) => `The recommendation ${quoted(recommendation)} (${recommendation.id})`,
      ru: ({ quoted }) => `Рекомендация ${quoted(recommendation)} (${recommendation.id})`,
      kk: ({ quoted }) => `${quoted(recommendation)} ұсынымы (${recommendation.id})`,
    }),
  };
}

function shownWords(shown: Told): Holding {
  return {
    holding: shown,
    came: toldInEach({
      en: ({ say }) => `was ${say(shown)}`,
      ru: ({ say }) => say(shown),
      kk: ({ say }) => say(shown),
    }),
    went: toldInEach({
      en: ({ say }) => `was no longer ${say(shown)}`,
      ru: ({ say }) => `больше не ${say(shown)}`,
      kk: ({ say }) => `енді «${say(shown)}» емес`,
    }),
    notHolding: toldInEach({
      en: ({ say }) => `not ${say(shown)}`,
      ru: ({ say }) => `не ${say(shown)}`,
      kk: ({ say }) => `«${say(shown)}» емес`,
    }),
  };
}

/** An obligation, and where it stands. */
interface Norm {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  /** Whether it shuts the group out. */
  readonly shutsOut: boolean;
}

/** Of an obligation that binds the State or, of national law, binds in it. */
export function bindingWords(norm: Norm, state: NodeRecord, bindsState: boolean): ChangeWords {
  const where = bindsState ? 'on' : 'in';
  return {
    subject: normNamed(norm),
    came: toldInEach({
      en: ({ name }) => `became binding ${where} ${name(state)}`,
      ru: ({ name }) => `стала обязательной (${name(state)})`,
      kk: ({ name }) => `міндетті күшке ие болды (${name(state)})`,
    }),
    went: toldInEach({
      en: ({ name }) => `ceased to be binding ${where} ${name(state)}`,
      ru: ({ name }) => `перестала быть обязательной (${name(state)})`,
      kk: ({ name }) => `міндетті болудан қалды (${name(state)})`,
    }),
    holding: toldInEach({
      en: ({ name }) => `binding ${where} ${name(state)}`,
      ru: ({ name }) => `обязательна (${name(state)})`,
      kk: ({ name }) => `міндетті (${name(state)})`,
    }),
    notHolding: toldInEach({
      en: ({ name }) => `not binding ${where} ${name(state)}`,
      ru: ({ name }) => `не обязательна (${name(state)})`,
      kk: ({ name }) => `міндетті емес (${name(state)})`,
    }),
  };
}

/** What each standing is called in a sentence. */
const STANDINGS: Readonly<Record<Standing, Told>> = {
  BINDING: wordInEach('bound', 'обязательна', 'міндетті'),
  SIGNED_ONLY: wordInEach(
    'signed, without consent to be bound',
    'акт подписан, согласия на обязательность нет',
    'актіге қол қойылған, міндеттілікке келісім жоқ',
  ),
  NOT_BINDING: wordInEach('not bound', 'не обязательна', 'міндетті емес'),
  NOT_IN_FORCE: wordInEach('not in force', 'не в силе', 'күшінде емес'),
  SOFT_LAW: wordInEach('soft law', 'рекомендательная', 'ұсынымдық'),
  UNKNOWN: wordInEach('not known', 'неизвестно', 'белгісіз'),
};

/** That an obligation which binds on neither date stands otherwise, or may. */
export function standingChanged(
  norm: Norm,
  state: NodeRecord,
  [before, after]: readonly [Standing, Standing],
  range: DayRange,
  { from, to }: Span,
): Told {
  const [subject, then, now] = [normNamed(norm), STANDINGS[before], STANDINGS[after]];
  const isKnown = before !== Standing.UNKNOWN && after !== Standing.UNKNOWN;
  return toldInEach({
    en: ({ say, name, when }) =>
      `${say(subject)} ${isKnown ? 'came to stand otherwise' : 'may stand otherwise'} for ${name(state)}: ${say(then)} on ${from}, ${say(now)} on ${to}. ${isKnown ? 'It changed' : 'If it changed, then'} ${when(range)}.`,
    ru: ({ say, name, of, when }) =>
      `${say(subject)}: статус (${name(state)}) ${isKnown ? 'изменился' : 'мог измениться'}: на ${of(from)} — ${say(then)}, на ${of(to)} — ${say(now)}. ${isKnown ? 'Изменение —' : 'Если изменение произошло, то'} ${when(range)}.`,
    kk: ({ say, name, on, when }) =>
      `${say(subject)}: мәртебесі (${name(state)}) ${isKnown ? 'өзгерді' : 'өзгерген болуы мүмкін'}: ${on(from)} — ${say(then)}, ${on(to)} — ${say(now)}. ${isKnown ? 'Өзгеріс уақыты:' : 'Өзгеріс болса, оның уақыты:'} ${when(range)}.`,
  });
}

function normNamed({ obligation, provision, instrument, shutsOut }: Norm): Told {
  const place = provisionName(provision, instrument);
  return toldInEach({
    en: ({ quoted, name }) =>
      `${quoted(obligation)} (${provision.id}, ${name(instrument)})${shutsOut ? ', which shuts the group out,' : ''}`,
    ru: ({ quoted, say }) =>
      `Норма ${quoted(obligation)} (${say(place)})${shutsOut ? ', исключающая эту группу,' : ''}`,
    kk: ({ quoted, say }) => `${shutsOut ? 'Бұл топты қамтымайтын ' : ''}${quoted(obligation)} (${say(place)}) нормасы`,
  });
}
