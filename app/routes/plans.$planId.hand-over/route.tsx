import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/pageTitle";
import { StationPage } from "~/components/StationPage";
import { loadPlanPage } from "~/services/drafts.server";

export const meta = () => pageTitle("渡す");

export async function loader(args: LoaderFunctionArgs) {
  const { planId } = await loadPlanPage(args);
  return { planId };
}

export default function HandOverPage() {
  const { planId } = useLoaderData<typeof loader>();
  return (
    <StationPage name="hand-over" title="計画書を渡しましょう">
      <a href={`/plans/${planId}/submission.pdf`}>提出用</a>
    </StationPage>
  );
}
