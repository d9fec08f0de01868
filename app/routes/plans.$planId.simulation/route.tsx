import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { pageTitle } from "~/components/pageTitle";
import { StationPage } from "~/components/StationPage";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { MoneyPage } from "~/simulation/MoneyPage";
import { answerMoney, loadMoneyPage } from "~/simulation/postedMoney.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("家計", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  return loadMoneyPage(args);
}

export async function action(args: ActionFunctionArgs) {
  return answerMoney(args);
}

export default function SimulationRoute() {
  const { planId, plan, today, organization } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const messages = posted?.messages ?? [];
  const summary = useSummaryFocus(messages.length > 0 && posted);
  return (
    <StationPage
      name="simulation"
      title="休むと、家計はどうなるか"
      isWide
      hasNextLink
      above={<ErrorSummary ref={summary} messages={messages} />}
    >
      <MoneyPage key={planId} planId={planId} plan={plan} today={today} organization={organization} posted={posted} />
    </StationPage>
  );
}
