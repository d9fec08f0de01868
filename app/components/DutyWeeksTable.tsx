import { monthOf } from "#salary-rules/kernel/isoDate";
import { dayWithinYear, formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import type { AbsentWeek, DutyRow, DutyWeeks, WeekState } from "~/plan/dutyWeeks";
import { ScrollRegion } from "./ScrollRegion";

const marks: Readonly<Record<WeekState, { readonly sign: string; readonly words: string }>> = {
  open: { sign: "●", words: "カバーの方法が未定" },
  nobody: { sign: "◐", words: "担当が未定" },
  covered: { sign: "○", words: "カバーが決まっている" },
  none: { sign: "", words: "" },
};

/** 休む週と業務の図。Signs as well as colours, so that it survives a bad copier and is read aloud. */
export function DutyWeeksTable({ weeks, busy, duties }: DutyWeeks) {
  return (
    <>
      <p className="duty-weeks-legend">
        {(["open", "nobody", "covered"] as const).map((state) => (
          <span key={state}>
            <span aria-hidden="true">{marks[state].sign}</span> {marks[state].words}
          </span>
        ))}
      </p>
      <ScrollRegion label="休む週と業務の図">
        <table className="duty-weeks">
          <thead>
            <tr>
              <td />
              {monthsOf(weeks).map(({ month, span }) => (
                <th key={`${month}-${span}`} colSpan={span} scope="colgroup">
                  {formatJapaneseMonth(month)}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">休む週の月曜日</th>
              {weeks.map((week) => (
                <th key={week.monday} scope="col" className={gap(week)}>
                  {Number(week.monday.slice(8))}
                  <span className="visually-hidden">日の週</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {busy.map(({ name, isBusy }) => (
              <tr key={name} className="duty-weeks__busy">
                <th scope="row">{name}</th>
                {weeks.map((week, index) => (
                  <td key={week.monday} className={gap(week)}>
                    {isBusy[index] ? (
                      <>
                        <span aria-hidden="true">■</span>
                        <span className="visually-hidden">繁忙期</span>
                      </>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
            {duties.map(({ id, name, states }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {weeks.map((week, index) => {
                  const state = states[index] ?? "none";
                  return (
                    <td key={week.monday} className={`duty-weeks__${state} ${gap(week) ?? ""}`}>
                      <span aria-hidden="true">{marks[state].sign}</span>
                      <span className="visually-hidden">{marks[state].words}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul>
        {duties.map((duty) => (
          <li key={duty.id}>{inWords(duty, weeks)}</li>
        ))}
      </ul>
    </>
  );
}

function gap({ isAfterGap }: AbsentWeek): string | undefined {
  return isAfterGap ? "duty-weeks__gap" : undefined;
}

/** 続く同じ月の列をまとめた見出し。 */
function monthsOf(weeks: readonly AbsentWeek[]) {
  const months: { month: ReturnType<typeof monthOf>; span: number }[] = [];
  for (const { monday, isAfterGap } of weeks) {
    const last = months.at(-1);
    if (last && last.month === monthOf(monday) && !isAfterGap) last.span += 1;
    else months.push({ month: monthOf(monday), span: 1 });
  }
  return months;
}

/** 「住民説明会の準備：4週が未定です（4月5日の週から）。議会（3月）と重なります。」 */
function inWords({ name, states, clashes, isSeasonRead }: DutyRow, weeks: readonly AbsentWeek[]): string {
  const count = (wanted: WeekState) => states.filter((state) => state === wanted).length;
  const firstUncovered = weeks[states.findIndex((state) => state === "open" || state === "nobody")];
  const [open, nobody] = [count("open"), count("nobody")];
  const season = isSeasonRead ? "" : "時期を読み取れないので、休みの間ずっとに置いています。";
  if (states.every((state) => state === "none")) return `${name}：休む間にはありません。`;
  if (!firstUncovered) return `${name}：休む間のカバーが決まっています。${season}`;
  const what = open > 0 ? `カバーの方法が決まっていない週が${open}週` : `担当の決まっていない週が${nobody}週`;
  const clash = clashes.length > 0 ? `${clashes.join("、")}と重なります。` : "";
  return `${name}：${what}あります（${dayWithinYear(firstUncovered.monday)}の週から）。${clash}${season}`;
}
