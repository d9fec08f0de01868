import { useIsLive } from "~/components/useIsLive";
import { TextField } from "~/forms/TextField";

interface AnnualLeaveFieldProps {
  /** いま書かれている答え。 */
  readonly typed: Readonly<Record<string, unknown>>;
}

/** 年次有給休暇の残り。With JavaScript, only who plans annual leave is asked. */
export function AnnualLeaveField({ typed }: AnnualLeaveFieldProps) {
  const isLive = useIsLive();
  const rows: readonly unknown[] = Array.isArray(typed["leave"]) ? typed["leave"] : [];
  const isPlanned = rows.some((row) => isAnnualLeave(row));
  return (
    <div hidden={isLive && !isPlanned && !typed["annualLeaveLeft"]}>
      <TextField
        name="annualLeaveLeft"
        label="年次有給休暇の、いまの残り"
        hint="例：18。書くと、この計画で使ったあとの残りを計算します。提出用の計画書にも載ります。"
        isRequired={false}
        size="short"
        suffix="日"
        input={{ inputMode: "decimal" }}
      />
    </div>
  );
}

function isAnnualLeave(row: unknown): boolean {
  return typeof row === "object" && row !== null && "kind" in row && row.kind === "annualLeave";
}
