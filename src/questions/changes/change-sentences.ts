import type { CalendarDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import type { Told } from '../../model/words/told';
import { toldInEach } from '../../model/words/told-in-each';
import type { Span } from './judge-transition';

interface Words {
  readonly subject: Told;
  readonly came: Told;
  readonly holding: Told;
  readonly notHolding: Told;
}

/** What is said of what differs, or may differ, between two dates. */
export const CHANGE_SENTENCES = {
  happened: (subject: Told, happened: Told, range: DayRange) =>
    toldInEach({
      en: ({ say, when }) => `${say(subject)} ${say(happened)} ${when(range)}.`,
      ru: ({ say, when }) => `${say(subject)} ${say(happened)} ${when(range)}.`,
      kk: ({ say, when }) => `${say(subject)} ${when(range)} ${say(happened)}.`,
    }),

  isAndMayHaveBeen: ({ subject, holding }: Words, { from, to }: Span) =>
    toldInEach({
      en: ({ say }) =>
        `${say(subject)} was ${say(holding)} on ${to}; whether it already was on ${from} the sources don’t say.`,
      ru: ({ say, of }) =>
        `${say(subject)} на ${of(to)} ${say(holding)}; было ли так уже на ${of(from)}, источники не говорят.`,
      kk: ({ say, on }) =>
        `${say(subject)} ${on(to)} ${say(holding)}; ${on(from)} да солай болған-болмағанын дереккөздер айтпайды.`,
    }),
  isNotAndMayHaveBeen: ({ subject, holding, notHolding }: Words, { from, to }: Span) =>
    toldInEach({
      en: ({ say }) =>
        `${say(subject)} was not ${say(holding)} on ${to}; whether it still was on ${from} the sources don’t say.`,
      ru: ({ say, of }) =>
        `${say(subject)} на ${of(to)} ${say(notHolding)}; было ли иначе ещё на ${of(from)}, источники не говорят.`,
      kk: ({ say, on }) =>
        `${say(subject)} ${on(to)} ${say(notHolding)}; ${on(from)} әлі өзгеше болған-болмағанын дереккөздер айтпайды.`,
    }),
  mayBeKnownOnly: (happened: Told, range: DayRange) =>
    toldInEach({
      en: ({ say, when }) =>
        `It ${say(happened)} ${when(range)}: it may be what is known that differs, and not the law.`,
      ru: ({ when }) => `Изменение — ${when(range)}; возможно, изменилось не право, а лишь то, что о нём известно.`,
      kk: ({ when }) => `Өзгеріс уақыты: ${when(range)}; құқық емес, ол туралы мәлімет қана өзгерген болуы мүмкін.`,
    }),

  happenedAndMayHaveEnded: ({ subject, came, holding }: Words, range: DayRange, to: CalendarDate) =>
    toldInEach({
      en: ({ say, when }) =>
        `${say(subject)} ${say(came)} ${when(range)}; whether it still was ${say(holding)} on ${to} the sources don’t say.`,
      ru: ({ say, when, of }) =>
        `${say(subject)} ${say(came)} ${when(range)}; остаётся ли так на ${of(to)}, источники не говорят.`,
      kk: ({ say, when, on }) =>
        `${say(subject)} ${when(range)} ${say(came)}; ${on(to)} әлі солай ма, дереккөздер айтпайды.`,
    }),

  wasNotAndMayBe: ({ subject, holding, notHolding }: Words, { from, to }: Span) =>
    toldInEach({
      en: ({ say }) =>
        `${say(subject)} was not ${say(holding)} on ${from}; whether it was on ${to} the sources don’t say.`,
      ru: ({ say, of }) =>
        `${say(subject)} на ${of(from)} ${say(notHolding)}; изменилось ли это к ${of(to)}, источники не говорят.`,
      kk: ({ say, on, to: until }) =>
        `${say(subject)} ${on(from)} ${say(notHolding)}; ${until(to)} дейін бұл өзгерді ме, дереккөздер айтпайды.`,
    }),
  wasAndMayBe: ({ subject, holding }: Words, { from, to }: Span) =>
    toldInEach({
      en: ({ say }) =>
        `${say(subject)} was ${say(holding)} on ${from}; whether it still was on ${to} the sources don’t say.`,
      ru: ({ say, of }) =>
        `${say(subject)} на ${of(from)} ${say(holding)}; остаётся ли так на ${of(to)}, источники не говорят.`,
      kk: ({ say, on }) => `${say(subject)} ${on(from)} ${say(holding)}; ${on(to)} әлі солай ма, дереккөздер айтпайды.`,
    }),
  ifSo: (happened: Told, range: DayRange) =>
    toldInEach({
      en: ({ say, when }) => `If it ${say(happened)}, then ${when(range)}.`,
      ru: ({ when }) => `Если изменение произошло, то ${when(range)}.`,
      kk: ({ when }) => `Өзгеріс болса, оның уақыты: ${when(range)}.`,
    }),
} as const;
