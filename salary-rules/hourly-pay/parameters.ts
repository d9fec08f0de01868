import { childcareLeaveAct, nationalChildcareLeaveAct, payAct } from "../sources";

export const hourlyPayReference = payAct("第19条（各団体の給与条例が準じる）");
export const partialLeaveReference = childcareLeaveAct("第19条（減額は各団体の条例）");
export const shortTimeWorkReference = nationalChildcareLeaveAct("第16条（各団体の条例が準じる）");
