import type { Reference, Status } from "#salary-rules";
import type { Provision } from "#salary-rules/leave-requirements";
import { editionDate } from "~/simulation/editionDate";
import type { ReadSource } from "./rulesContent";

/** 根拠を、読める形にする。 */
export function readSource(source: Provision | (Reference & { readonly status: Status })): ReadSource {
  const { title, url, checkedOn, status } = source;
  return { title, url, checkedOn: editionDate(checkedOn), status };
}
