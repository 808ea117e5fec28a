/** What a Russian noun is after 1, 2 and 5. */
type RussianForms = readonly [one: string, few: string, many: string];

const RUSSIAN_PLURAL = new Intl.PluralRules('ru');

/** The form of a Russian noun after the number. */
export function inRussian(number: number, [one, few, many]: RussianForms): string {
  const form = RUSSIAN_PLURAL.select(number);
  if (form === 'one') return one;
  return form === 'few' ? few : many;
}
