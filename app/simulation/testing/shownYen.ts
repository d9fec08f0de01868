import { answerTo } from "../answer";
import type { MonthView } from "../moneyForm";
import { type FigureKey, figureRows, monthFigures } from "../monthTable";
import { yenText } from "../yenInJapanese";
import { aPlan, organization, today } from "./aPlan";

/** The cells the figure table must show for these values, row by row. */
export function shownYen(values: Readonly<Record<string, string>>, view: MonthView): readonly string[] {
  const { answer } = answerTo(aPlan(), values, today, organization);
  if (answer.kind !== "simulated") throw new Error(answer.kind);
  const months = monthFigures(answer.result.months, view).flatMap((month) =>
    month.kind === "computed" ? [month] : [],
  );
  const isShown = (key: FigureKey) => key === "pay" || key === "total" || months.some((month) => month[key] !== 0);
  return figureRows.filter(({ key }) => isShown(key)).flatMap(({ key }) => months.map((month) => yenText(month[key])));
}
