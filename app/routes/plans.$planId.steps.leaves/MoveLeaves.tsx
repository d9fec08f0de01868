import { addDays, daysBetween, type IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapanesePeriod } from "#salary-rules/kernel/japaneseDate";
import type { LeaveWindow } from "#salary-rules/leave-requirements";
import { terms } from "#salary-rules/vocabulary";
import { useIsLive } from "~/components/useIsLive";
import type { StepForm } from "~/forms/useStepForm";
import { leaveRows } from "~/plan/leavesStep";
import { movableStarts, movedRow } from "~/plan/movedRow";
import type { PlannedLeave } from "~/plan/plan";

interface MoveLeavesProps {
  readonly step: StepForm;
  readonly birth: IsoDate;
  readonly windows: readonly LeaveWindow[];
  /** いまの行。読み取れない行は undefined。 */
  readonly rows: readonly (PlannedLeave | undefined)[];
}

/** 図の下で、休みを日数を変えずに動かす。A slider moves with arrow keys, mouse and finger; without scripts, buttons. */
export function MoveLeaves({ rows, ...others }: MoveLeavesProps) {
  const isLive = useIsLive();
  return (
    <ul className="move-leaves">
      {rows.map((leave, index) => {
        if (!leave) return null;
        const props = { leave, index, ...others };
        return <li key={leave.id}>{isLive ? <MoveSlider {...props} /> : <MoveButtons {...props} />}</li>;
      })}
    </ul>
  );
}

interface MoveProps extends Omit<MoveLeavesProps, "rows"> {
  readonly leave: PlannedLeave;
  readonly index: number;
}

function MoveSlider({ step, birth, windows, leave: shown, index }: MoveProps) {
  // What is typed now, not what the picture above has caught up with: a slider must not lag behind the hand.
  const row: Readonly<Record<string, string>> = step.form.watch(`leave.${index}`) ?? {};
  const [leave = shown] = leaveRows.readable([row]);
  const { first, last } = movableStarts(leave, birth, windows);
  const id = `move-${index}`;

  function moveTo(start: IsoDate): void {
    const moved = movedRow(row, leave, daysBetween(leave.start, start));
    for (const name of ["start", "end"] as const) {
      if (moved[name] !== row[name]) step.form.setValue(`leave.${index}.${name}`, moved[name], { shouldDirty: true });
    }
  }

  return (
    <>
      <label htmlFor={id}>
        {terms[leave.kind]}を動かす
        <span className="small quiet">{formatJapanesePeriod(leave.start, leave.end)}</span>
      </label>
      <input
        type="range"
        id={id}
        min={0}
        max={daysBetween(first, last)}
        value={daysBetween(first, leave.start)}
        aria-valuetext={formatJapanesePeriod(leave.start, leave.end)}
        onChange={({ target }) => moveTo(addDays(first, Number(target.value)))}
      />
    </>
  );
}

const steps = [
  { days: -7, label: "1週間前へ" },
  { days: -1, label: "1日前へ" },
  { days: 1, label: "1日後へ" },
  { days: 7, label: "1週間後へ" },
] as const;

function MoveButtons({ leave, index }: MoveProps) {
  return (
    <>
      <span>
        {terms[leave.kind]}を動かす
        <span className="small quiet">{formatJapanesePeriod(leave.start, leave.end)}</span>
      </span>
      <span className="move-leaves__buttons">
        {steps.map(({ days, label }) => (
          <button
            key={days}
            type="submit"
            className="button button--small"
            name="_intent"
            value={`move:leave:${index}:${days}`}
          >
            {label}
            <span className="visually-hidden">（休み {index + 1}）</span>
          </button>
        ))}
      </span>
    </>
  );
}
