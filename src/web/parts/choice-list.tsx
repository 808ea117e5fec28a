import { useWords } from '../language/use-words';

interface ChoiceListProps<Value extends string> {
  readonly label: string;
  readonly values: readonly { readonly value: Value; readonly name: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly change: (chosen: string[] | undefined) => void;
}

/** Values by which a list is narrowed, with how many rows each leaves. */
export function ChoiceList<Value extends string>({ label, values, chosen, change }: ChoiceListProps<Value>) {
  const { number } = useWords();
  const turn = (value: Value) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    change(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="choice-list">
      <legend>{label}</legend>
      {values.map(({ value, name, count }) => (
        <label key={value} className="choice">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => turn(value)} />
          <span>{name}</span>
          <span className="count">{number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
