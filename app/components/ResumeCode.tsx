import { Form } from "@remix-run/react";

interface ResumeCodeProps {
  readonly planId: string;
  readonly code: string;
  readonly returnTo: string;
}

/** 再開コード。控えたと言ってもらうまで見せる。 */
export function ResumeCode({ planId, code, returnTo }: ResumeCodeProps) {
  return (
    <section className="resume-code" aria-labelledby="resume-code-title">
      <div>
        <h2 className="resume-code__title" id="resume-code-title">
          再開コードを控えてください
        </h2>
        <p className="resume-code__about">あとで続きを開くときに使います。ほかの人には見せないでください。</p>
      </div>
      <strong className="resume-code__code">{code}</strong>
      <Form method="post" action={`/plans/${planId}/code-kept`} preventScrollReset>
        <input type="hidden" name="returnTo" value={returnTo} />
        <button type="submit" className="button button--small">
          控えました
        </button>
      </Form>
    </section>
  );
}
