/** "7:45" → 465（分） */
export function minutesOf(hoursAndMinutes: string): number {
  const [hours, minutes] = hoursAndMinutes.split(":");
  return Number(hours) * 60 + Number(minutes);
}
