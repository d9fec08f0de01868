import type { Status } from "#salary-rules";

/** 値や規定の確かさを、言葉で言う。 */
export const statusWords: Readonly<Record<Status, string>> = {
  confirmed: "確認済み",
  derived: "導き出した値（要確認）",
  recalled: "未確認（要確認）",
  assumed: "仮定",
};

export const statusMeanings: Readonly<Record<Status, string>> = {
  confirmed: "原典か、公表された資料で確かめました。",
  derived: "公表された値から計算したもの、または国や別の団体の規定で読んだものです。",
  recalled: "原典をまだ確かめていません。",
  assumed: "まだ公表されていないため仮に置いた値、またはこのシステムの判断です。",
};
