import { isoDate } from "#salary-rules/kernel/isoDate";
import type { InterviewAnswers } from "../../app/workflow/interviewRecord";

/** 面談で記録したこと。Every item is filled in. */
export function anInterviewRecord(changes: Partial<InterviewAnswers> = {}): InterviewAnswers {
  return {
    heldOn: isoDate("2026-12-03"),
    method: "inPerson",
    place: "第2会議室",
    attendees: "山田 太郎、職員課長 髙橋 一郎",
    reportedOn: isoDate("2026-11-20"),
    explained: ["childcareLeave", "postnatalPaternityLeave", "spouseChildbirthLeave", "benefits", "requests"],
    noDisadvantage: true,
    materials: "両立支援の手引き（令和8年4月版）",
    intention: "take",
    answerBy: undefined,
    reasonsAgainst: [],
    specialLeave: "配偶者出産休暇 2日、育児参加のための休暇 5日",
    concerns: "復帰後の1か月は、9時30分からの時差出勤を希望します。",
    consideration: "当直は4月末まで外します。年度末の調整は、2月上旬までに係で分担して終えます。",
    findings: "係の全員で休みを支えます。年度末の業務を見直します。",
    toConsider: "4月の担当替えと、夜間の呼出しの当番。",
    coverers: "佐藤 花子（2月15日から3月14日まで、例月の給与計算）",
    support: "internal",
    supportReason: "3月は年度末の調整が重なるためです。",
    handover: "休業の2週間前まで、共有フォルダー「給与係／引継ぎ」",
    deputy: "係長 鈴木 次郎",
    announcement: "支所の担当者へ、1月の会議で知らせます。",
    contactFrequency: "monthly",
    contactMeans: "電子メール",
    contactTopics: "人事異動と、制度の変更",
    nextMeeting: isoDate("2027-01-15"),
    returnInterview: isoDate("2027-02-26"),
    ownLine: "安心して行ってきてください。待っています。",
    declaredName: "髙橋 一郎",
    ...changes,
  };
}
