import { Form, useParams } from "@remix-run/react";
import type { ReactNode } from "react";

/** ひとつ前に戻すボタンと、何が戻るか。 */
export function UndoForm({ children }: { readonly children: ReactNode }) {
  const { planId } = useParams();
  return (
    <Form method="post" action={`/plans/${planId}/undo`} className="button-row">
      <span>{children}</span>
      <button type="submit" className="button button--small">
        ひとつ前に戻す
      </button>
    </Form>
  );
}
