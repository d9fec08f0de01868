/** アカウントの役割の名前。 */
export const accountRoleLabels: Readonly<Record<string, string>> = { hrOfficer: "人事担当", administrator: "管理者" };
