import type { Draft } from "../draft";

/** 予定日の手順の、使える答え。 */
export const birthAnswers = {
  dueDate: "2027年2月10日",
  birthDate: "",
  number: "single",
  olderChild: "no",
  employment: "permanent",
  workPattern: "regular",
} as const;

export function aDraft(answers: Draft["answers"] = { birth: { ...birthAnswers } }): Draft {
  return {
    schemaVersion: 2,
    isSample: false,
    createdOn: "2026-11-24",
    savedAt: "2026-11-24T05:00:00.000Z",
    answers,
    doneToDos: [],
  };
}
