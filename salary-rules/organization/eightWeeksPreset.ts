/** 「8週型」— 県に多い設定。国準拠と違うところだけを書く。 */
export const eightWeeksPreset = `basedOn: 国準拠
edition: 2026-04-01
municipality: 8週型
leave:
  spouseChildbirthLeave:
    days: 3
    units: [day, halfDay, hour]
    start: { estimatedDaysBeforeDueDate: 0 }
    end: { daysAfterBirth: 14 }
    reference: { title: 鳥取県・福岡県の休暇の規則（3日、出産後2週間）, checkedOn: 2026-11-22, status: derived }
  childcareParticipationLeave:
    days: 5
    units: [day, halfDay, hour]
    weeksBeforeDueDate: 8
    weeksBeforeDueDateIfMultiple: 14
    end: { untilAge: 1 }
    needsOlderChildBeforeBirth: true
    reference: { title: 福岡県・徳島県の休暇の規則（8週間前から1年）, checkedOn: 2026-11-22, status: derived }
`;
