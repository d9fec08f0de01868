/** 共有リンクを使える日数。 */
export const linkDays = [7, 14, 30, 60] as const;
export const usualLinkDays = 14;
