import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { textToShowAgain } from "~/plan/ownData/readOwnData";
import { openPlan } from "~/services/drafts.server";
import { previewOwnData, replaceWithOwnData } from "~/services/ownData.server";
import { isMoneyWaiting, letMoneyWait } from "~/simulation/moneyMemory";
import { ImportForm } from "./ImportForm";
import { Preview } from "./Preview";

export { clientAction } from "./clientAction";

export const meta = () => pageTitle("計画のデータ");

export async function loader(args: LoaderFunctionArgs) {
  return { planId: (await openPlan(args)).planId };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const form = await args.request.formData();
  const text = String(form.get("text") ?? "");
  const isReplacing = form.get("_intent") === "replace";
  const outcome = isReplacing ? await replaceWithOwnData(open, text, Number(form.get("_revision"))) : undefined;
  if (outcome === "replaced") return redirect(`/plans/${open.planId}`, 303);

  const isStale = outcome === "stale";
  const reading = previewOwnData(isStale ? await openPlan(args) : open, text);
  const answer = { text: textToShowAgain(text), isStale, reading };
  return data(answer, { status: reading.kind === "refused" ? 422 : isStale ? 409 : 200 });
}

export default function DataPage() {
  const { planId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reading = answer?.reading;
  if (answer && reading?.kind === "preview") {
    return (
      <Page title="読み込むと変わるところ" back={{ to: `/plans/${planId}/data`, label: "読み込まずに戻る" }}>
        <Preview {...reading} text={answer.text} isStale={answer.isStale} isMoneyReplaced={isMoneyWaiting(planId)} />
      </Page>
    );
  }
  return (
    <Page
      title="計画のデータ"
      lead="書いた内容を、手元のファイルに残したり、別の計画に移したりできます。"
      back={{ to: `/plans/${planId}`, label: "もくじへ戻る" }}
    >
      <h2>書き出す</h2>
      <p>計画に書いた内容だけが入ります。家計の画面に入力した金額は入りません。</p>
      <p className="button-row">
        <a className="button" href={`/plans/${planId}/data.json`} download>
          データを書き出す
        </a>
      </p>
      <p className="small quiet">共用のパソコンでは、書き出したファイルを残さないでください。</p>
      <h2>読み込む</h2>
      <ImportForm
        text={answer?.text ?? ""}
        message={reading?.kind === "refused" ? reading.message : undefined}
        onMoney={(money) => letMoneyWait(planId, money)}
      />
      <h2>消す</h2>
      <p>
        要らなくなった計画は、<Link to={`/plans/${planId}/delete`}>サーバーから消せます</Link>。
      </p>
    </Page>
  );
}
