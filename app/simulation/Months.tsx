import { type ComputedMonth, marksOf, type SimulatedMonth } from "#salary-rules";
import { daysForSameMonthExemption } from "#salary-rules/contribution-exemption/parameters";
import { firstDayOf } from "#salary-rules/kernel/isoDate";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { Amount } from "~/components/Amount";
import { Disclosure } from "~/components/Disclosure";
import { Marks } from "~/components/Marks";
import { TraceView } from "~/components/TraceView";
import { type StatementLine, statementOf } from "./monthTable";
import { differenceText } from "./yenInJapanese";

/** 月ごとの明細。月を開くと給与明細の順に行が並び、行を開くと根拠が出る。 */
export function Months({ months }: { readonly months: readonly SimulatedMonth[] }) {
  return (
    <section aria-labelledby="months-title">
      <h2 id="months-title">月ごとの明細</h2>
      <p>月を開くと、給与明細の順に並びます。行を開くと、計算のしかたがわかります。</p>
      {months.map((month) =>
        month.kind === "refused" ? (
          <p key={month.month} className="month month--refused">
            <strong>{formatJapaneseMonth(month.month)}</strong>は計算できません。{month.refusal.message}
          </p>
        ) : (
          <Disclosure key={month.month} className="month" summary={<MonthSummary month={month} />}>
            {() => <Statement month={month} />}
          </Disclosure>
        ),
      )}
    </section>
  );
}

function MonthSummary({ month }: { readonly month: ComputedMonth }) {
  return (
    <span className="month__summary">
      <span className="month__name">{formatJapaneseMonth(month.month)}</span>
      {month.leaveDays > 0 ? <span className="month__leave">育児休業 {month.leaveDays}日</span> : null}
      <span className="month__amount">
        手取り <Amount value={month.takeHomePay.value} />
      </span>
      <span className="month__difference">
        {month.difference.value === 0 ? "ふだんと同じ" : `ふだんより ${differenceText(month.difference.value)}`}
      </span>
    </span>
  );
}

function exemptionReasonOf({ month, exemption }: ComputedMonth): string | undefined {
  const days = () => daysForSameMonthExemption.on(firstDayOf(month));
  switch (exemption.reason) {
    case "includesMonthEnd":
      return "月の末日が育児休業中なので、この月の掛金は免除されます。";
    case "fourteenDaysInMonth":
      return `同じ月の中で${days()}日以上休むので、この月の掛金は免除されます。`;
    case "tooShortInMonth":
      return `月の末日を含まず、同じ月の休みが${days()}日に届かないので、掛金は免除されません。`;
    case "noLeave":
      return undefined;
  }
}

function Statement({ month }: { readonly month: ComputedMonth }) {
  const reason = exemptionReasonOf(month);
  return (
    <div className="statement">
      {reason ? <p className="statement__note">{reason}</p> : null}
      <p className="statement__head" aria-hidden="true">
        <span />
        <span>休まない場合</span>
        <span>休む場合</span>
      </p>
      {statementOf(month).map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h3 className="statement__title">{title}</h3>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: StatementLine }) {
  const { label, kind, withLeave, withoutLeave } = line;
  const differs = withoutLeave !== undefined && withoutLeave.value !== withLeave.value;
  return (
    <Disclosure
      className={`line line--${kind}`}
      summary={
        <span className="line__summary">
          <span className="line__label">
            {label}
            <Marks marks={marksOf(withLeave)} />
          </span>
          {withoutLeave ? (
            <span className="line__without">
              <span className="visually-hidden">休まない場合 </span>
              <Amount value={withoutLeave.value} />
            </span>
          ) : null}
          <span className="line__with">
            <span className="visually-hidden">休む場合 </span>
            <Amount value={withLeave.value} />
          </span>
        </span>
      }
    >
      {() => (
        <div className="line__traces">
          <TraceView amount={withLeave} />
          {differs ? (
            <>
              <p className="line__traces-title">休まない場合</p>
              <TraceView amount={withoutLeave} />
            </>
          ) : null}
        </div>
      )}
    </Disclosure>
  );
}
