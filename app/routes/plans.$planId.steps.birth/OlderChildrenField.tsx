import { useIsLive } from "~/components/useIsLive";
import { echoOfDates } from "~/forms/fields";
import { TextField } from "~/forms/TextField";

interface OlderChildrenFieldProps {
  readonly hasOlderChild: boolean;
  /** いま書かれている日付。 */
  readonly typed: unknown;
}

/** 上のお子さんの生年月日。With JavaScript, only who has older children is asked. */
export function OlderChildrenField({ hasOlderChild, typed }: OlderChildrenFieldProps) {
  const text = typeof typed === "string" ? typed : "";
  const isHidden = useIsLive() && !hasOlderChild && text === "";
  return (
    <div hidden={isHidden}>
      <TextField
        name="olderChildrenBorn"
        label="上のお子さんの生年月日"
        hint="例：2022年5月3日、2024年8月1日。何人もいる場合は「、」で区切ります。"
        isRequired={false}
        echo={<output className="echo">{echoOfDates(text) ?? ""}</output>}
      />
    </div>
  );
}
