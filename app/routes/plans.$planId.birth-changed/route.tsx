import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { SummaryList } from "~/components/SummarySection";
import { answersOf, rowsOf } from "~/forms/formValues";
import { countOf } from "~/plan/birthChange";
import { stationAfter } from "~/plan/stations";
import { dueInWords } from "~/plan/toDo";
import { birthChangeIn, settleDates } from "~/services/birthChange.server";
import { openPlan } from "~/services/drafts.server";
import { isFromCheck } from "~/services/steps.server";
import { MovedLeave } from "./MovedLeave";

export const meta = () => pageTitle("変わった日付");

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const change = birthChangeIn(open);
  return change ? { planId: open.planId, today: open.today, change } : redirect(`/plans/${open.planId}`);
}

export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const rows = rowsOf(answersOf(await args.request.formData()), "leave");
  const kept = await settleDates(
    open,
    rows.map(({ id = "", move = "" }) => [id, move]),
  );
  const next = isFromCheck(args) ? "check" : (stationAfter("birth")?.path ?? "");
  return redirect(`/plans/${open.planId}/${kept.kind === "stale" ? "birth-changed" : next}`, 303);
}

/** 生まれる日が動いて変わったところだけを見せ、動かす休みを選んでもらう。 */
export default function BirthChangedPage() {
  const { planId, today, change } = useLoaderData<typeof loader>();
  const { windows, leaves, deadlines } = change;
  return (
    <Page
      title={`日付が変わったところが${inWords(countOf(change))}あります。`}
      lead={leaves.length > 0 ? "休みの日付をどうするか、選んでください。あとから変えることもできます。" : undefined}
      back={{ to: `/plans/${planId}/steps/birth`, label: "「予定日」へ戻る" }}
    >
      <Form method="post">
        {leaves.length > 0 ? (
          <section aria-labelledby="leaves-title">
            <h2 id="leaves-title">あなたの休み</h2>
            {leaves.map((leave, index) => (
              <MovedLeave key={leave.before.id} leave={leave} index={index} />
            ))}
          </section>
        ) : null}
        {windows.length > 0 ? (
          <section aria-labelledby="windows-title">
            <h2 id="windows-title">使える期間</h2>
            <SummaryList
              rows={windows.map(({ before, after }) => [
                after.label.name,
                <BeforeAndAfter key={after.kind} before={before.label.period} after={after.label.period} />,
              ])}
            />
          </section>
        ) : null}
        {deadlines.length > 0 ? (
          <section aria-labelledby="deadlines-title">
            <h2 id="deadlines-title">期限</h2>
            <SummaryList
              rows={deadlines.map(({ before, after }) => [
                after.name,
                <BeforeAndAfter
                  key={after.key}
                  before={before.due ? formatJapaneseDate(before.due) : ""}
                  after={after.due ? dueInWords(after.due, after.isDone, today) : ""}
                />,
              ])}
            />
          </section>
        ) : null}
        <p className="birth-changed__more">
          すべての期限は「<Link to={`/plans/${planId}/deadlines`}>期限とすること</Link>」で見られます。
          カレンダーに入れた方は、そこでもう一度ファイルを保存してください。
        </p>
        <p className="button-row">
          <button type="submit" className="button button--primary">
            次へ
          </button>
        </p>
      </Form>
    </Page>
  );
}

function BeforeAndAfter({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      {after}
      <span className="small quiet">
        {"\n"}変わる前：{before}
      </span>
    </>
  );
}

/** 「3つ」「12か所」 */
function inWords(count: number): string {
  return count < 10 ? `${count}つ` : `${count}か所`;
}
