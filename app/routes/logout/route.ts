import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { logOut } from "~/services/login.server";

/** アカウントから出る。 */
export function action(args: ActionFunctionArgs) {
  return logOut(args);
}

export function loader() {
  return redirect("/login", 303);
}
