import { type IsoDate, isoDate, lastDayOfPeriod } from "../kernel/isoDate";
import { schoolAge } from "./statute";

/** n歳に達する日 — 誕生日の前日。2月29日生まれで応当日がない年は2月28日。 */
export function dayOfAttaining(age: number, birth: IsoDate): IsoDate {
  return lastDayOfPeriod(birth, 12 * age);
}

/** 小学校就学の始期に達するまで — 6歳に達する日以後の最初の3月31日。 */
export function lastDayBeforeSchool(birth: IsoDate): IsoDate {
  const sixth = dayOfAttaining(schoolAge, birth);
  const year = Number(sixth.slice(0, 4));
  const march31 = isoDate(`${year}-03-31`);
  return sixth <= march31 ? march31 : isoDate(`${year + 1}-03-31`);
}
