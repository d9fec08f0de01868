import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { StationPage } from "~/components/StationPage";
import { answersOf } from "~/forms/formValues";
import { loadPlanPage } from "~/services/drafts.server";
import { MoneyPage } from "~/simulation/MoneyPage";
import { readMoney } from "~/simulation/moneyForm";

export const meta: MetaFunction<typeof loader, { readonly messages: readonly unknown[] }> = () => [
  { title: "家計｜育児参加計画ナビ" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { planId, plan, today } = await loadPlanPage(args);
  return { planId, plan, today };
}

/** The page without JavaScript: the figures come in, are computed while the page is rendered, and are gone. */
export async function action(args: ActionFunctionArgs) {
  const { today } = await loadPlanPage(args);
  const values = answersOf(await args.request.formData());
  const { messages } = readMoney(values, today);
  return data(
    { values, messages },
    { status: messages.length > 0 ? 422 : 200, headers: { "Cache-Control": "no-store" } },
  );
}

export default function SimulationRoute() {
  const { planId, plan, today } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (posted && posted.messages.length > 0) summary.current?.focus();
  }, [posted]);
  return (
    <StationPage
      name="simulation"
      title="休むと、家計はどうなるか"
      isWide
      hasNextLink
      above={<ErrorSummary ref={summary} messages={posted?.messages ?? []} />}
    >
      <MoneyPage planId={planId} plan={plan} today={today} posted={posted} />
    </StationPage>
  );
}
