/** The endings of a month's name: since, after (`қаңтардан бері`), and until (`қаңтарға дейін`). */
const ENDINGS = {
  қаңтар: { ablative: 'дан', dative: 'ға' },
  ақпан: { ablative: 'нан', dative: 'ға' },
  наурыз: { ablative: 'дан', dative: 'ға' },
  сәуір: { ablative: 'ден', dative: 'ге' },
  мамыр: { ablative: 'дан', dative: 'ға' },
  маусым: { ablative: 'нан', dative: 'ға' },
  шілде: { ablative: 'ден', dative: 'ге' },
  тамыз: { ablative: 'дан', dative: 'ға' },
  қыркүйек: { ablative: 'тен', dative: 'ке' },
  қазан: { ablative: 'нан', dative: 'ға' },
  қараша: { ablative: 'дан', dative: 'ға' },
  желтоқсан: { ablative: 'нан', dative: 'ға' },
  жыл: { ablative: 'дан', dative: 'ға' },
} as const;

/** Cases in which a date stands before a Kazakh word; a message asks for one: `{{date, ablative}} бері`. */
export const KAZAKH_CASES = ['ablative', 'dative'] as const;

/** A date in Kazakh words in that case: `1994 жылғы 11 қыркүйектен`, `2013 жылдан`. Other words stay as they are. */
export function kazakhCase(words: string, wanted: (typeof KAZAKH_CASES)[number]): string {
  const date = /^\d{4}$/.test(words) ? `${words}\u00a0жыл` : words;
  const last = date.split('\u00a0').at(-1)!;
  return last in ENDINGS ? date + ENDINGS[last as keyof typeof ENDINGS][wanted] : date;
}
