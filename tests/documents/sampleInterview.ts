import { isoDate } from "#salary-rules/kernel/isoDate";
import type { InterviewRecord } from "../../app/documents/interviewDocument";

export function anInterviewRecord(changes: Partial<InterviewRecord> = {}): InterviewRecord {
  return {
    metOn: isoDate("2026-12-03"),
    place: "対面、第2会議室",
    present: ["山田 太郎", "職員課長 髙橋 一郎"],
    announcedOn: isoDate("2026-11-20"),
    explained: ["childcareLeave", "postnatalPaternityLeave", "spouseChildbirthLeave", "benefits", "requests"],
    handouts: "両立支援の手引き（令和8年4月版）",
    intention: { kind: "takes" },
    specialLeave: "配偶者出産休暇 2日、育児参加のための休暇 5日",
    consideration: "当直は4月末まで外します。年度末の調整は、2月上旬までに係で分担して終えます。",
    contact: "月に1回、電子メール",
    nextMeetingOn: isoDate("2027-01-15"),
    isProtectionExplained: true,
    ...changes,
  };
}
