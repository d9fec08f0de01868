import { Field } from "~/components/Field";

interface ItemFieldProps {
  readonly id: string;
  readonly items: readonly string[];
  readonly chosen: string;
}

/** どの項目についてのコメントか。 */
export function ItemField({ id, items, chosen }: ItemFieldProps) {
  return (
    <Field id={id} label="どの項目について" message={undefined}>
      <select className="input input--long" id={id} name="item" defaultValue={chosen}>
        <option value="">計画の全体</option>
        {items.map((item) => (
          <option key={item} value={item}>
            {item}
          </option>
        ))}
      </select>
    </Field>
  );
}
