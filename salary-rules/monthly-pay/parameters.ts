import { commutingRule, payRule } from "../sources";

export const proratedPayReference = payRule("第3条・第5条（各団体の給与規則が準じる）");
export const proratedAllowanceReference = payRule("第7条の2・第8条（各団体の給与規則が準じる）");
export const commutingReference = commutingRule("第20条・第21条（各団体の規則が準じる）");
