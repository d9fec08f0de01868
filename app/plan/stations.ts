import type { StepName } from "./steps";

export interface Station {
  readonly name: StepName | "simulation" | "check" | "hand-over";
  readonly title: string;
  /** もくじに添える一言。 */
  readonly about: string;
  /** 計画のアドレスから見た場所。 */
  readonly path: string;
}

/** The one ordered list: next, back and progress all follow from it. */
export const stations: readonly Station[] = [
  { name: "birth", title: "予定日", about: "使える休みと、最後の日がわかります", path: "steps/birth" },
  { name: "leaves", title: "休み方", about: "いつ、どの休みを使うか", path: "steps/leaves" },
  { name: "simulation", title: "家計", about: "休んだ月の手取りを試算します", path: "simulation" },
  { name: "duties", title: "仕事の引継ぎ", about: "どの仕事を、だれがカバーするか", path: "steps/duties" },
  { name: "home", title: "家のこと", about: "だれが何をするか（任意）", path: "steps/home" },
  { name: "wishes", title: "お願い・不安", about: "職場へのお願いと、気になること", path: "steps/wishes" },
  { name: "person", title: "あなた", about: "計画書に載せる所属とお名前", path: "steps/person" },
  { name: "check", title: "確認", about: "計画の全体と、確かめておくこと", path: "check" },
  { name: "hand-over", title: "渡す", about: "提出用と本人控えのPDF", path: "hand-over" },
];

export function stationBefore(name: Station["name"]): Station | undefined {
  return stations[stations.findIndex((station) => station.name === name) - 1];
}

export function stationAfter(name: Station["name"]): Station | undefined {
  return stations[stations.findIndex((station) => station.name === name) + 1];
}
