/** 「国準拠」— 国家公務員の規定（人事院規則15-14、19-0）にならう団体の設定。 */
export const nationalPreset = `
edition: "2026-04-01"
municipality: 国準拠
hoursPerDay: "7:45"
leave:
  spouseChildbirthLeave:
    days: 2
    units: [day, hour]
    start: { estimatedDaysBeforeDueDate: 0 }
    end: { daysAfterBirth: 14 }
    reference: { title: "人事院規則15-14 第22条第1項第9号", checkedOn: 2026-11-22, status: derived }
  childcareParticipationLeave:
    days: 5
    units: [day, hour]
    weeksBeforeDueDate: 6
    weeksBeforeDueDateIfMultiple: 14
    end: { untilAge: 1 }
    needsOlderChildBeforeBirth: true
    reference: { title: "人事院規則15-14 第22条第1項第10号", checkedOn: 2026-11-22, status: derived }
  postnatalPaternityLeave:
    windowDays: 57
    requestDaysBefore: 14
    reference: { title: "職員の育児休業等に関する条例（57日間とする規定）", checkedOn: 2026-11-22, status: confirmed }
  childcareLeave:
    requestMonthsBefore: 1
    reference: { title: "職員の育児休業等に関する規則（1か月前までの請求）", checkedOn: 2026-11-22, status: confirmed }
  shortTimeWorkForChildcare:
    requestMonthsBefore: 1
    reference: { title: "職員の育児休業等に関する条例 第12条", checkedOn: 2026-11-22, status: confirmed }
  partialLeave:
    hoursPerYear: "77:30"
    requestMonthsBefore: 0
    reference: { title: "職員の育児休業等に関する条例（部分休業）", checkedOn: 2026-11-22, status: confirmed }
  childcareTime:
    untilAgeInMonths: 12
    timesPerDay: 2
    minutesEach: 30
    reference: { title: "人事院規則15-14（保育時間）", checkedOn: 2026-11-22, status: derived }
pay:
  bonusDays: ["06-30", "12-10"]
`;
