/**
 * The endings of a month's name: since, after (`қаңтардан бері`), until (`қаңтарға дейін`), and of (`қаңтардағы
 * жағдай`).
 */
const ENDINGS = {
  қаңтар: { ablative: 'дан', dative: 'ға', attributive: 'дағы' },
  ақпан: { ablative: 'нан', dative: 'ға', attributive: 'дағы' },
  наурыз: { ablative: 'дан', dative: 'ға', attributive: 'дағы' },
  сәуір: { ablative: 'ден', dative: 'ге', attributive: 'дегі' },
  мамыр: { ablative: 'дан', dative: 'ға', attributive: 'дағы' },
  маусым: { ablative: 'нан', dative: 'ға', attributive: 'дағы' },
  шілде: { ablative: 'ден', dative: 'ге', attributive: 'дегі' },
  тамыз: { ablative: 'дан', dative: 'ға', attributive: 'дағы' },
  қыркүйек: { ablative: 'тен', dative: 'ке', attributive: 'тегі' },
  қазан: { ablative: 'нан', dative: 'ға', attributive: 'дағы' },
  қараша: { ablative: 'дан', dative: 'ға', attributive: 'дағы' },
  желтоқсан: { ablative: 'нан', dative: 'ға', attributive: 'дағы' },
  жыл: { ablative: 'дан', dative: 'ға', attributive: 'ғы' },
} as const;

/** Cases in which a date stands before a Kazakh word; a message asks for one: `{{date, ablative}} бері`. */
export const KAZAKH_CASES = ['ablative', 'dative', 'attributive'] as const;

/** A date in Kazakh words in that case: `1994 жылғы 11 қыркүйектен`, `2013 жылдан`. Other words stay as they are. */
export function kazakhCase(words: string, wanted: (typeof KAZAKH_CASES)[number]): string {
  const date = /^\d{4}$/.test(words) ? `${words}\u00a0жыл` : words;
  const last = date.split('\u00a0').at(-1)!;
  return last in ENDINGS ? date + ENDINGS[last as keyof typeof ENDINGS][wanted] : date;
}
