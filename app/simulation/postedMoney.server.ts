import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs } from "@remix-run/node";
import { answersOf } from "~/forms/formValues";
import { loadPlanPage } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { readMoney } from "./moneyForm";
import { moneyOrganizationOf } from "./moneyOrganization";

/** Requests with a field that could not be read: the page that follows in the same answer says so in its title. */
const refusedRequests = new WeakSet<AppLoadContext>();

/** 家計の画面に要るもの。お金は含まない。 */
export async function loadMoneyPage(args: LoaderFunctionArgs) {
  const { planId, plan, today } = await loadPlanPage(args);
  const organization = moneyOrganizationOf(organizationSettings());
  return { planId, plan, today, organization, hasErrors: refusedRequests.has(args.context) };
}

/** The page without JavaScript: the figures come in, are computed while the page is rendered, and are gone. */
export async function answerMoney(args: ActionFunctionArgs) {
  const { today } = await loadPlanPage(args);
  const values = answersOf(await args.request.formData());
  const { messages } = readMoney(values, today);
  if (messages.length > 0) refusedRequests.add(args.context);
  return data(
    { values, messages },
    { status: messages.length > 0 ? 422 : 200, headers: { "Cache-Control": "no-store" } },
  );
}
