import { Form, Link } from "@remix-run/react";

/** だれとして入っているか。 */
export function AccountBar({ name }: { readonly name: string }) {
  return (
    <nav className="account-bar" aria-label="アカウント">
      <span>{name}さん</span>
      <Link to="/account">アカウント</Link>
      <Form method="post" action="/logout" reloadDocument>
        <button type="submit" className="button button--small">
          出る
        </button>
      </Form>
    </nav>
  );
}
