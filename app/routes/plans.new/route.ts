import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { beginPlan } from "~/services/drafts.server";

export function loader() {
  return redirect("/");
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const kind = form.get("_intent") === "sample" ? "sample" : "empty";
  const { planId, headers } = await beginPlan(args, kind, String(form.get("idempotencyKey") ?? ""));
  const path = kind === "sample" ? "simulation" : "steps/birth";
  return redirect(`/plans/${planId}/${path}`, { status: 303, headers });
}
