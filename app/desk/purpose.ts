const longestPurpose = 100;

/** 使う目的。What for is kept with who and when whatever leaves the desk. */
export function purposeIn(form: FormData): string {
  return String(form.get("purpose") ?? "")
    .trim()
    .slice(0, longestPurpose);
}
