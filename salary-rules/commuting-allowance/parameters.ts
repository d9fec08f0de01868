import { commutingRule } from "../sources";

export const refundReference = commutingRule("第18条（各団体の規則が準じる）");
export const restartReference = commutingRule("第20条・第21条（各団体の規則が準じる）");
