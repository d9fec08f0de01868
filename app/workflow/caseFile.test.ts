import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { planOf } from "~/plan/draft";
import { aDraft } from "~/plan/testing/answers";
import { attempt, type CaseFile, caseFileOf, noCase } from "./caseFile";
import type { Act, Actor } from "./events";
import { actions } from "./workflow";

const plan = planOf(aDraft(), isoDate("2026-11-24"));
const father: Actor = { identifiedBy: "ownPlan", role: "employee" };
const boss: Actor = { identifiedBy: "link", role: "supervisor", linkId: "1", declaredName: "田中" };

const officer: Actor = { identifiedBy: "account", role: "hrOfficer", accountId: "1", name: "人事 花子" };

const anAct: Readonly<Record<Act["action"], Act>> = {
  submit: { action: "submit", plan },
  sendBack: { action: "sendBack", comment: "時期を確かめてください" },
  recordInterview: { action: "recordInterview", answers: {} },
  acknowledge: { action: "acknowledge" },
  confirm: { action: "confirm" },
  comment: { action: "comment", item: "", comment: "わかりました" },
  recordFollowUp: { action: "recordFollowUp", answers: {} },
  recordAtDesk: { action: "recordAtDesk", answers: {} },
  reportResult: { action: "reportResult", answers: {} },
  withdraw: { action: "withdraw" },
  end: { action: "end" },
  resume: { action: "resume" },
};

/** What anyone could say of the case from the course of things, without the table. */
interface Model {
  isSubmitted: boolean;
  hasInterview: boolean;
  confirmedBy: Actor["role"] | undefined;
  isEnded: boolean;
  hasResult: boolean;
}

interface Real {
  file: CaseFile;
}

class Attempting implements fc.Command<Model, Real> {
  constructor(
    readonly action: Act["action"],
    readonly actor: Actor,
  ) {}

  check = () => true;

  run(model: Model, real: Real): void {
    const before = real.file;
    const tried = attempt(before, anAct[this.action], this.actor, `${before.events.length}`);
    if (tried.kind === "done") {
      real.file = tried.file;
      this.apply(model);
    } else {
      expect(real.file).toBe(before);
    }
    this.examine(model, real.file, tried.kind === "done", before.status);
  }

  private apply(model: Model): void {
    switch (this.action) {
      case "submit":
        Object.assign(model, { isSubmitted: true, confirmedBy: undefined });
        break;
      case "sendBack":
        Object.assign(model, { confirmedBy: undefined });
        break;
      case "recordInterview":
        Object.assign(model, { hasInterview: true, confirmedBy: undefined });
        break;
      case "confirm":
        model.confirmedBy = this.actor.role;
        break;
      case "reportResult":
        model.hasResult = true;
        break;
      case "withdraw":
        Object.assign(model, { isSubmitted: false });
        break;
      case "end":
        model.isEnded = true;
        break;
      case "resume":
        model.isEnded = false;
        break;
      default:
    }
  }

  private examine(model: Model, file: CaseFile, isDone: boolean, statusBefore: CaseFile["status"]): void {
    if (file.status === "confirmed") {
      expect(model).toMatchObject({ confirmedBy: "supervisor", hasInterview: true, isSubmitted: true });
    }
    if (isDone && this.action === "submit") expect(file.status).not.toBe("confirmed");
    if (isDone && this.actor.role === "employee") {
      expect(["submit", "acknowledge", "comment", "reportResult", "withdraw", "end", "resume"]).toContain(this.action);
    }
    if (isDone && this.actor.role === "hrOfficer") {
      expect([this.action, file.status]).toEqual(["recordAtDesk", statusBefore]);
    }
    if (file.status === "reported") expect(model).toMatchObject({ hasResult: true, hasInterview: true });
    expect(file.status === "ended").toBe(model.isEnded);
    expect(file.version).toBe(file.events.filter(({ action }) => action === "submit").length);
  }

  toString = () => `${this.actor.role} ${this.action}`;
}

/** What leads on comes more often, so that the walks get as far as a confirmed plan and beyond. */
const leadingOn = ["submit", "recordInterview", "confirm", "resume"] as const;

const anyAttempt = fc
  .tuple(fc.constantFrom(...actions, ...leadingOn, ...leadingOn, ...leadingOn), fc.constantFrom(father, boss, officer))
  .map(([action, actor]) => new Attempting(action, actor));

describe("提出からあとの流れ", () => {
  test("本人の提出と面談と所属長の行為がなければ確認済みにならず、出し直せば確認は外れる", () => {
    let confirmed = 0;
    fc.assert(
      fc.property(fc.commands([anyAttempt], { maxCommands: 60, size: "max" }), (commands) => {
        const model: Model = {
          isSubmitted: false,
          hasInterview: false,
          confirmedBy: undefined,
          isEnded: false,
          hasResult: false,
        };
        const real: Real = { file: noCase };
        fc.modelRun(() => ({ model, real }), commands);
        expect(caseFileOf(real.file.events)).toEqual(real.file);
        if (real.file.events.some(({ action }) => action === "confirm")) confirmed += 1;
      }),
      { numRuns: 400 },
    );
    // The walks are long enough to get there.
    expect(confirmed).toBeGreaterThan(0);
  });

  test("提出、面談、確認、出し直しで、第2版を確かめ直すことになる", () => {
    const file = [
      [anAct.submit, father],
      [anAct.recordInterview, boss],
      [anAct.acknowledge, father],
      [anAct.confirm, boss],
    ] as const;
    const confirmed = walked(file);
    expect(confirmed).toMatchObject({ status: "confirmed", version: 1, isAcknowledged: true });
    expect(confirmed.confirmation?.actor).toEqual(boss);

    const revised = walked([...file, [anAct.submit, father]]);
    expect(revised).toMatchObject({ status: "revised", version: 2 });
    expect(revised.confirmation).toBeUndefined();
    expect(revised.previousSubmission).toBe(revised.events[0]);
  });

  test("終えた計画を元に戻すと、終える前の状態に戻る", () => {
    const ended = walked([
      [anAct.submit, father],
      [anAct.recordInterview, boss],
      [anAct.end, father],
    ]);
    expect(ended.status).toBe("ended");
    expect(attempt(ended, anAct.confirm, boss, "4").kind).toBe("notNow");
    const resumed = attempt(ended, anAct.resume, father, "5");
    expect(resumed.kind === "done" && resumed.file.status).toBe("interviewed");
  });
});

function walked(steps: readonly (readonly [Act, Actor])[]): CaseFile {
  return steps.reduce((file, [act, actor], index) => {
    const tried = attempt(file, act, actor, String(index));
    if (tried.kind !== "done") throw new Error(`${act.action} was refused`);
    return tried.file;
  }, noCase);
}
