import { z } from "zod";
import { datedEntries } from "./datedEntries";
import { decimal, text, wholeNumber } from "./fields";

/** 職員が入る共済組合の条件。 */
export const mutualAidSettings = z.strictObject({
  name: text,
  /** 手当金が支給される月は、休んだ月の何か月後か。 */
  benefitPaymentLagMonths: wholeNumber(0, 12),
  /** 本人分の掛金率（千分率）。空なら、明細から入力してもらう。 */
  contributionRates: datedEntries({
    shortTermContribution: decimal(200),
    welfareContribution: decimal(100),
    longTermCareContribution: decimal(100),
    retirementPensionContribution: decimal(100).optional(),
    childSupportLevy: decimal(100).optional(),
  }),
});
