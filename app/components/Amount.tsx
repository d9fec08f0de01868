import { yenText } from "~/simulation/yenInJapanese";

interface AmountProps {
  readonly value: number;
  readonly className?: string;
}

/** 金額。「1,234円」。桁をそろえ、折り返さない。 */
export function Amount({ value, className }: AmountProps) {
  return <span className={className ? `amount ${className}` : "amount"}>{yenText(value)}</span>;
}
